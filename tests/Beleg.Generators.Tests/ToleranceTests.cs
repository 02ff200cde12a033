using Beleg.Generators.Tests.Harness;

namespace Beleg.Generators.Tests;

/// <summary>A tolerance reaches the consumer as it is stated: what is meant, and how far on either side.</summary>
public sealed class ToleranceTests
{
    [Theory]
    [InlineData("31 m ± 2 %", "31 m ± 2 %", "Tolerance(Proven_.Quantity(31m, \"m\"), 2m, 2m, \"%\")")]
    [InlineData("31 m ± 0.5 m", "31 m ± 50 cm", "Tolerance(Proven_.Quantity(31m, \"m\"), 0.5m, 0.5m, \"m\")")]
    [InlineData("31 m +0.5/-0 m", "31 m +0.5/-0 m", "Tolerance(Proven_.Quantity(31m, \"m\"), 0.5m, 0m, \"m\")")]
    [InlineData("±1e-30 m", "±1 × 10^-30 m", "Tolerance(null, new global::Beleg.ExactNumber(1m, -30), new global::Beleg.ExactNumber(1m, -30), \"m\")")]
    [InlineData("±2 %", "±2 %", "Tolerance(null, 2m, 2m, \"%\")")]
    public void The_value_is_emitted(string value, string printed, string expression)
    {
        var build = TinyCatalogue.Tiny
            .Replaced(TinyCatalogue.KindsFile, "height: { type: quantity, unit: m,", "height: { type: tolerance, unit: m,")
            .Replaced(TinyCatalogue.Lighthouse, "31 m tall", printed + " tall")
            .Replaced(TinyCatalogue.LighthouseFacts, "31 m tall", printed + " tall")
            .Replaced(TinyCatalogue.LighthouseFacts, "value: 31 m", "value: " + value)
            .Build();

        build.ShouldBeSound();
        build.Output.SyntaxTrees.Select(tree => tree.ToString()).ShouldContain(source => source.Contains(expression, StringComparison.Ordinal));
    }
}
