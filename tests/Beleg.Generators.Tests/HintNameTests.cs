using Beleg.Generators.Tests.Harness;
using static Beleg.Generators.Tests.Harness.TinyCatalogue;

namespace Beleg.Generators.Tests;

/// <summary>Two files of one hint name make the compiler throw, and all output is lost.</summary>
public sealed class HintNameTests
{
    [Fact]
    public void Hint_names_are_unique_whatever_the_fact_files_are_called()
    {
        string[] paths =
        [
            "facts/a/b.facts.yaml", "facts/a-b.facts.yaml", "facts/A/B.facts.yaml", "facts/a b.facts.yaml", "facts/ab.facts.yaml", "facts/aB.facts.yaml",
            "facts/a-b-2.facts.yaml", "facts/a-b2.facts.yaml", "facts/ä.facts.yaml", "facts/ö.facts.yaml", "facts/.facts.yaml", "facts/1.facts.yaml",
            "facts/a.b.facts.yaml", "facts/😀.facts.yaml", "facts/kinds.facts.yaml", "facts/sources.facts.yaml",
        ];
        var project = Tiny.Edited(seeds => paths.Aggregate(seeds, (all, path) => all.With(path, EntityOf(Array.IndexOf(paths, path)))));

        var build = project.Build();

        build.Diagnostics.ShouldBeEmpty();
        build.Sources.Select(source => source.HintName).ShouldBeUnique(StringComparer.OrdinalIgnoreCase);
        build.Sources.Length.ShouldBe(Tiny.Build().Sources.Length + paths.Length);
        build.ShouldCompile();
    }

    [Fact]
    public void Fact_files_of_one_name_in_two_folders_are_both_written()
    {
        var build = Tiny.Edited(seeds => seeds.With("facts/coast/harbour.facts.yaml", EntityOf(1))).Build();

        build.Sources.Select(source => source.HintName).Where(name => name.EndsWith("Harbour.g.cs", StringComparison.Ordinal))
            .ShouldBe(["Norderwiek.FactsHarbour.g.cs", "Norderwiek.FactsCoastHarbour.g.cs"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(CatalogueFile)]
    [InlineData(KindsFile)]
    [InlineData(SourcesFile)]
    [InlineData(Hafen)]
    [InlineData(HarbourFacts)]
    public void A_second_file_of_one_tag_is_an_error_and_costs_nothing_else(string path)
    {
        var build = Tiny.Edited(seeds => seeds.WithAnother(SeedText.Elsewhere(path, "nonsense"))).Build();

        build.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["BLG1008"]);
        build.Sources.Select(source => source.HintName).ShouldBe(Tiny.Build().Sources.Select(source => source.HintName));
        build.ShouldCompile();
    }

    private static string EntityOf(int number) => FormattableString.Invariant($"entity: extra{number}\nkind: Association\nname: Extra\n");
}
