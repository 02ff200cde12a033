using Beleg.Generators.Tests.Harness;
using Beleg.Proving;
using Beleg.Proving.Snapshots;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Tests.Caching;

/// <summary>Which steps an edit re-runs, and which of them hand on something new, as <see cref="ReasonTable"/> expects it.</summary>
public sealed class CachingTests
{
    private static readonly Build Before = TinyCatalogue.Covered.BuildTracked();

    public static TheoryData<string> EditNames => [.. Edits.ByName.Keys];

    [Theory]
    [MemberData(nameof(EditNames))]
    public void An_edit_re_runs_the_steps_of_its_column_and_no_others(string edit)
    {
        var after = Before.After(Edits.ByName[edit]);

        Reasons.Of(after).ShouldBe(ReasonTable.Column(edit));
    }

    [Fact]
    public void The_table_has_a_column_for_each_edit_and_a_row_for_each_step()
    {
        ReasonTable.Edits.ShouldBe(Edits.ByName.Keys, ignoreOrder: true);
        ReasonTable.Steps.ShouldBe([.. Reasons.StepNames, Reasons.Output]);
    }

    [Fact]
    public void The_catalogue_is_covered() => Before.Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Every_step_is_new_at_first() =>
        Reasons.Of(Before).Split('\n').ShouldAllBe(line => line.EndsWith(" N", StringComparison.Ordinal));

    /// <summary>Else a model would be equal to another that is written differently.</summary>
    [Theory]
    [MemberData(nameof(EditNames))]
    public void A_build_after_an_edit_gives_what_a_clean_build_gives(string edit)
    {
        var after = Before.After(Edits.ByName[edit]);

        after.ShouldGiveTheSameAs(Edits.ByName[edit](TinyCatalogue.Covered).Build());
    }

    /// <summary>A comment above a broken fact moves its diagnostic, and that is all.</summary>
    [Fact]
    public void A_diagnostic_that_moves_writes_nothing_anew()
    {
        var broken = TinyCatalogue.Tiny.Replaced(TinyCatalogue.LighthouseFacts, "is 31 m tall", "is 13 m tall");
        var before = broken.BuildTracked();

        var after = before.After(project => project.Edited(seeds => seeds.Edited(TinyCatalogue.LighthouseFacts, text => "# Comment\n" + text)));

        after.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line
            .ShouldBe(before.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line + 1);
        after.Result.TrackedSteps[StepNames.FactFileModels].SelectMany(step => step.Outputs)
            .ShouldAllBe(output => output.Reason == IncrementalStepRunReason.Cached || output.Reason == IncrementalStepRunReason.Unchanged);
    }

    /// <summary>What was accepted costs an edit the comparison of its own file, and any other edit nothing.</summary>
    [Theory]
    [InlineData("C#", false)]
    [InlineData("fact comment", false)]
    [InlineData("source comment", false)]
    [InlineData("value", true)]
    public void Facts_are_compared_with_what_was_accepted_where_they_change(string edit, bool changesFacts)
    {
        var accepted = TinyCatalogue.Tiny.Edited(seeds => seeds.With("Facts.Shipped.txt", "").With("Facts.Unshipped.txt", Lines(TinyCatalogue.Tiny.BuildTracked())));
        var before = accepted.BuildTracked();

        var after = before.After(Edits.ByName[edit]);

        var reasons = Reasons.Of(after).Split('\n').ToDictionary(line => line.Split(' ')[0], line => line.Split(' ')[1], StringComparer.Ordinal);
        reasons[StepNames.AcceptedFacts].ShouldBe("-");
        reasons[StepNames.FactChanges].Contains('M', StringComparison.Ordinal).ShouldBe(changesFacts);
        reasons[StepNames.FactChanges].ShouldContain('-');
        reasons[StepNames.FactChangeIssues].Contains('M', StringComparison.Ordinal).ShouldBe(changesFacts);
        after.Diagnostics.Count(diagnostic => diagnostic.Id is "BLG6011").ShouldBe(changesFacts ? 1 : 0);
        before.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Id.StartsWith("BLG60", StringComparison.Ordinal));
    }

    private static string Lines(Build build) => string.Concat(
        build.Result.TrackedSteps[StepNames.Proofs].SelectMany(step => step.Outputs).SelectMany(output => SnapshotProof.LinesOf((ProvenFile)output.Value)).Select(line => line + "\n"));
}
