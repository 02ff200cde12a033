using Beleg.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using static Beleg.Generators.Tests.Harness.TinyCatalogue;

namespace Beleg.Generators.Tests.Caching;

/// <summary>A value worked out from statements of another file follows them, and no more of that file than its values.</summary>
public sealed class DerivedValueTests
{
    private const string FleetFacts = "facts/fleet.facts.yaml";

    private static readonly Project Derived = Tiny.Edited(seeds => seeds.With(FleetFacts, """
        entity: twin-harbours
        kind: Place
        name: Zwillingshäfen
        facts:
          berths:
            value: "= harbour/berths/existing + harbour/berths/existing"

        """.ReplaceLineEndings("\n")));

    [Fact]
    public void A_derived_value_is_that_of_its_operands()
    {
        var build = Derived.Build();

        build.Diagnostics.ShouldBeEmpty();
        Fleet(build).ShouldContain(" v at least 24 berth\n");
    }

    [Fact]
    public void Another_operand_gives_another_value()
    {
        var after = Derived.BuildTracked().After(project => project
            .Replaced(HarbourFacts, "at least 12 berth", "at least 15 berth")
            .Replaced(HarbourFacts, "mindestens 12", "mindestens 15")
            .Replaced(Hafen, "mindestens 12", "mindestens 15"));

        after.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Location.GetLineSpan().Path.EndsWith(FleetFacts, StringComparison.Ordinal));
        Fleet(after).ShouldContain(" v at least 30 berth\n");
    }

    [Fact]
    public void An_operand_that_is_gone_is_reported_at_the_derived_value()
    {
        var after = Derived.Build().After(project => project.Replaced(HarbourFacts, "    - id: existing", "    - id: present"));

        var diagnostic = after.Diagnostics.Single();
        diagnostic.Location.GetLineSpan().Path.ShouldEndWith(FleetFacts);
        diagnostic.Location.GetLineSpan().StartLinePosition.Line.ShouldBe(5);
        diagnostic.GetMessage(null).ShouldContain("harbour/berths/existing");
    }

    /// <summary>Whatever else changes in the operands' file leaves the file that derives from them as it is.</summary>
    [Theory]
    [InlineData("value: 20 berth", "value: at most 20 berth")]
    [InlineData("The harbour of the town.", "The harbour.")]
    public void An_edit_beside_the_operands_writes_the_deriving_file_not_anew(string old, string replacement)
    {
        var after = Derived.BuildTracked().After(project => project.Replaced(HarbourFacts, old, replacement));

        after.Result.TrackedSteps[StepNames.FactFileModels]
            .Count(step => step.Outputs.Any(output => output.Reason is IncrementalStepRunReason.Modified))
            .ShouldBe(1);
        after.Result.TrackedSteps[StepNames.QuotedProofs]
            .Count(step => step.Outputs.Any(output => output.Reason is IncrementalStepRunReason.Modified))
            .ShouldBe(1);
    }

    private static string Fleet(Build build) =>
        build.Sources.Single(source => source.HintName.Contains("Fleet", StringComparison.Ordinal)).SourceText.ToString();
}
