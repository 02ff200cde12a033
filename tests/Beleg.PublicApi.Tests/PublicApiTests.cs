using System.Reflection;
using Beleg.Testing;

namespace Beleg.PublicApi.Tests;

/// <summary>What others compile against, as snapshots: a change shows in review.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Runtime() => Snapshot.Match(PublicApi.Render(Binary("Beleg", "net10.0", "Beleg.dll")));

    [Fact]
    public void Catalogue() => Snapshot.Match(PublicApi.Render(Binary("Beleg.KiStandort", "", "Beleg.KiStandort.dll"), Binary("Beleg", "netstandard2.0", "Beleg.dll")));

    /// <summary>
    /// A catalogue is compiled against the one and runs with the other: what .NET Standard shows must be in .NET too, to the letter.
    /// </summary>
    [Fact]
    public void What_net_standard_shows_is_in_net_too()
    {
        var net = Lines(Binary("Beleg", "net10.0", "Beleg.dll"));

        Lines(Binary("Beleg", "netstandard2.0", "Beleg.dll")).Where(line => !net.Contains(line)).ShouldBeEmpty();
    }

    /// <summary>
    /// An init-only property carries a modifier type, which each target framework takes from another assembly: compiled
    /// against one and run with the other, its setter is not found.
    /// </summary>
    [Fact]
    public void Nothing_is_init_only() => Lines(Binary("Beleg", "netstandard2.0", "Beleg.dll")).Where(line => line.Contains("init;", StringComparison.Ordinal)).ShouldBeEmpty();

    /// <summary>Members with their types' names before them; of a type's own line only what does not name its interfaces, which differ.</summary>
    private static HashSet<string> Lines(string path)
    {
        var type = "";
        var lines = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in PublicApi.Render(path).Split('\n'))
        {
            if (!line.StartsWith(' ')) type = line.Split(" : ")[0];
            lines.Add(line.StartsWith(' ') ? $"{type}: {line.Trim()}" : type);
        }

        return lines;
    }

    private static string Binary(string project, string framework, string file) =>
        Path.Combine(Metadata("Binaries"), project, framework.Length == 0 ? Metadata("Configuration") : $"{Metadata("Configuration")}_{framework}", file);

    private static string Metadata(string key) =>
        typeof(PublicApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => string.Equals(attribute.Key, key, StringComparison.Ordinal)).Value!;
}
