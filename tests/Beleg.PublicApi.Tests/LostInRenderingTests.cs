namespace Beleg.PublicApi.Tests;

public sealed class LostInRenderingTests
{
    public static TheoryData<string> Assemblies => [Binaries.Runtime, Binaries.RuntimeForNetStandard, Binaries.Catalogue];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_API_has_nothing_that_its_snapshot_would_not_show(string assembly) => LostInRendering.Of(assembly).ShouldBeEmpty();

    /// <summary>Each of them is found, and really is not rendered.</summary>
    [Fact]
    public void What_is_lost_is_found()
    {
        var assembly = typeof(LostInRenderingTests).Assembly.Location;

        LostInRendering.Of(assembly).Select(name => name[(name.LastIndexOf(':') + 1)..].Split('(')[0]).ShouldBe(["Needed", "Called", "Made", "Take"], ignoreOrder: true);
        var shown = PublicApi.Lines(assembly);
        shown.ShouldContain(line => line.EndsWith("public string Needed;", StringComparison.Ordinal));
        shown.ShouldNotContain(line => line.Contains("required", StringComparison.Ordinal) || line.Contains("static abstract", StringComparison.Ordinal) || line.Contains("delegate*", StringComparison.Ordinal));
    }
}

#pragma warning disable CA1051, S1104, MA0069, CA1034, CA1715 // What a public API should not have.
public class SampleOfWhatIsLost
{
    public required string Needed;

    public unsafe delegate*<int, void> Called;

    public unsafe void Take(delegate*<int, void> called) => called(0);
}

public interface ISampleOfWhatIsLost
{
    static abstract int Made();
}
