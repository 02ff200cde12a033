using Beleg.Testing;

namespace Beleg.PublicApi.Tests;

/// <summary>What others compile against, as snapshots: a change shows in review.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Runtime() => Snapshot.Match(PublicApi.Render(Binaries.Runtime));

    [Fact]
    public void Catalogue() => Snapshot.Match(PublicApi.Render(Binaries.Catalogue));

    /// <summary>
    /// A catalogue is compiled against the one and runs with the other: what .NET Standard shows must be in .NET too, to the letter.
    /// </summary>
    [Fact]
    public void What_net_standard_shows_is_in_net_too()
    {
        var net = PublicApi.Lines(Binaries.Runtime);

        PublicApi.Lines(Binaries.RuntimeForNetStandard).Where(line => !net.Contains(line)).ShouldBeEmpty();
    }

    /// <summary>
    /// An init-only property carries a modifier type, which each target framework takes from another assembly: compiled
    /// against one and run with the other, its setter is not found.
    /// </summary>
    [Fact]
    public void Nothing_is_init_only() => PublicApi.Lines(Binaries.RuntimeForNetStandard).Where(line => line.Contains("init;", StringComparison.Ordinal)).ShouldBeEmpty();
}
