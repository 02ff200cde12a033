using Beleg.Generators.Tests.Harness;

namespace Beleg.Generators.Tests;

/// <summary>A range without one of its ends reaches the consumer so.</summary>
public sealed class OpenRangeTests
{
    [Theory]
    [InlineData("20..<31 m", "20 to less than 31 m", ").Excluding(false, true)")]
    [InlineData("20<..<31 m", "more than 20 m and less than 31 m", ").Excluding(true, true)")]
    public void The_end_is_left_out(string value, string printed, string expression)
    {
        var build = TinyCatalogue.Tiny
            .Replaced(TinyCatalogue.KindsFile, "height: { type: quantity, unit: m,", "height: { type: quantity, unit: m, range: true,")
            .Replaced(TinyCatalogue.Lighthouse, "31 m tall", printed + " tall")
            .Replaced(TinyCatalogue.LighthouseFacts, "31 m tall", printed + " tall")
            .Replaced(TinyCatalogue.LighthouseFacts, "value: 31 m", "value: " + value)
            .Build();

        build.ShouldBeSound();
        build.Output.SyntaxTrees.Select(tree => tree.ToString()).ShouldContain(source => source.Contains(expression, StringComparison.Ordinal));
    }
}
