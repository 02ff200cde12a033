using Beleg.Generators.Tests.Caching;
using Beleg.Generators.Tests.Harness;
using static Beleg.Generators.Tests.Harness.TinyCatalogue;

namespace Beleg.Generators.Tests.Models;

/// <summary>What the steps hand on: values that are equal where their input is, and that hold on to nothing of the compiler's.</summary>
public sealed class ModelTests
{
    private static readonly Build Build = Covered.BuildTracked();

    public static TheoryData<string> StepNames => [.. Reasons.StepNames];

    [Theory]
    [MemberData(nameof(StepNames))]
    public void Models_hold_no_object_of_Roslyns(string step)
    {
        var broken = Covered.Replaced(LighthouseFacts, "is 31 m tall", "is 13 m tall").Replaced(KindsFile, "type: money", "type: monies").BuildTracked();

        foreach (var model in ModelsOf(Build, step).Concat(ModelsOf(broken, step)))
        {
            ObjectGraph.From(model).ShouldNotContain(thing => RoslynObject.Is(thing));
        }
    }

    [Theory]
    [MemberData(nameof(StepNames))]
    public void Models_of_equal_input_are_equal_and_hash_alike(string step)
    {
        var copies = Covered.Seeds.Files.Aggregate(SeedFolder.Empty, (seeds, file) => seeds.With(CopyOf(file.RelativePath), CopyOf(file.Text)));
        var again = (Covered with { Seeds = copies, Options = new("net8.0") }).BuildTracked();

        var (models, others) = (ModelsOf(Build, step), ModelsOf(again, step));

        models.ShouldNotBeEmpty();
        others.ShouldBe(models);
        others.Select(model => model?.GetHashCode()).ShouldBe(models.Select(model => model?.GetHashCode()));
    }

    [Theory]
    [InlineData(nameof(Generators.StepNames.SeedFiles), HarbourFacts, "at least 12", "at least 12 ")]
    [InlineData(nameof(Generators.StepNames.Catalogue), CatalogueFile, "licence: MIT", "licence: CC0")]
    [InlineData(nameof(Generators.StepNames.Kinds), KindsFile, "The day it was opened.", "When it was opened.")]
    [InlineData(nameof(Generators.StepNames.Kinds), KindsFile, "berths]", "berths, moorings]")]
    [InlineData(nameof(Generators.StepNames.SourcesFile), SourcesFile, "Ann Archer", "Anne Archer")]
    [InlineData(nameof(Generators.StepNames.Documents), Hafen, "am Kai", "am Quai")]
    [InlineData(nameof(Generators.StepNames.EntityTable), HarbourFacts, "also: [Hafen von Norderwiek]", "also: [Hafen]")]
    [InlineData(nameof(Generators.StepNames.Scopes), Hafen, "am Kai", "am Quai")]
    [InlineData(nameof(Generators.StepNames.FactFileModels), HarbourFacts, "The harbour of the town.", "The harbour.")]
    [InlineData(nameof(Generators.StepNames.FactFileModels), HarbourFacts, "at least 12 berth", "more than 12 berth")]
    [InlineData(nameof(Generators.StepNames.FactFileModels), HarbourFacts, "      status: planned", "      status: decided")]
    [InlineData(nameof(Generators.StepNames.FactFileModels), HarbourFacts, "\"mindestens 12 Liegeplätze\"", "\"Er hat mindestens 12 Liegeplätze\"")]
    [InlineData(nameof(Generators.StepNames.FactFileModels), Hafen, "Er hat", "Er hatte")]
    [InlineData(nameof(Generators.StepNames.SourceRecords), SourcesFile, "2024-02-02", "2024-02")]
    [InlineData(nameof(Generators.StepNames.CatalogueModel), CatalogueFile, "version: 1.0.0", "version: 1.0.1")]
    public void Models_of_different_input_are_different(string step, string path, string old, string replacement)
    {
        var other = Tiny.Replaced(path, old, replacement).BuildTracked();

        ModelsOf(other, step).SequenceEqual(ModelsOf(Build, step)).ShouldBeFalse();
    }

    private static List<object?> ModelsOf(Build build, string step) =>
        [.. build.Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Value)];

    /// <summary>An equal text that is not the same object.</summary>
    private static string CopyOf(string text) => new(text.AsSpan());
}
