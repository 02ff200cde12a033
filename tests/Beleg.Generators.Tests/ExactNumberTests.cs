using Beleg.Generators.Tests.Harness;

namespace Beleg.Generators.Tests;

/// <summary>What no decimal holds reaches the consumer as it is stated.</summary>
public sealed class ExactNumberTests
{
    [Theory]
    [InlineData("3.1e-30 m", "3.1 × 10⁻³⁰ m", "Quantity(3.1m, -30, \"m\")")]
    [InlineData("3.1e40 m", "3.1 × 10^40 m", "Quantity(3.1m, 40, \"m\")")]
    public void The_value_is_exact(string value, string printed, string expression)
    {
        var build = TinyCatalogue.Tiny
            .Replaced(TinyCatalogue.Lighthouse, "31 m tall", printed + " tall")
            .Replaced(TinyCatalogue.LighthouseFacts, "31 m tall", printed + " tall")
            .Replaced(TinyCatalogue.LighthouseFacts, "value: 31 m", "value: " + value)
            .Build();

        build.ShouldBeSound();
        build.Output.SyntaxTrees.Select(tree => tree.ToString()).ShouldContain(source => source.Contains(expression, StringComparison.Ordinal));
    }
}
