using Beleg.Proving.Seeds;

namespace Beleg.Proving.Tests;

/// <summary>A fact that an error stands against is counted as refused, and has no support.</summary>
public sealed class RefusedFactsTests
{
    [Fact]
    public void What_is_proven_has_its_support() => Supports("14 crane", "300 person").ShouldBe(new(2, 0, 0, 0, 0));

    [Fact]
    public void What_is_refused_has_none()
    {
        Supports("15 crane", "300 person").ShouldBe(new(1, 0, 0, 0, 0) { Refused = 1 });
        Supports("14 crane", "301 person").ShouldBe(new(1, 0, 0, 0, 0) { Refused = 1 });
        Supports("15 crane", "301 person").ShouldBe(new(0, 0, 0, 0, 0) { Refused = 2 });
    }

    [Fact]
    public void An_error_of_an_entity_is_none_of_its_facts() => Supports("14 crane", "300 person", "kind: Yacht").ShouldBe(new(0, 0, 0, 0, 0));

    [Fact]
    public void Several_errors_refuse_a_fact_once() => Supports("15 crane, status: planned", "300 person").ShouldBe(new(1, 0, 0, 0, 0) { Refused = 1 });

    private static SupportCounts Supports(string cranes, string staff, string kind = "kind: Site") => CatalogueRun.Of(
    [
        Seed("catalogue.yaml", "id: yard\nclass: Yard\nnamespace: Example\nlanguages: [en]\ntitle: Yard\nlicence: MIT\nversion: 1.0.0\n"),
        Seed("kinds.yaml", "units:\n  crane: { forms: [cranes] }\n  person: { forms: [people] }\nkinds:\n  Site:\n    properties:\n      cranes: { type: quantity, unit: crane }\n      staff: { type: quantity, unit: person }\n"),
        Seed("sources.yaml", "sources:\n  report:\n    document: report.txt\n    title: Report\n    language: en\n"),
        Seed("documents/report.txt", "The North Yard has 14 cranes.\n\nThe North Yard employs 300 people.\n"),
        Seed("facts/north-yard.facts.yaml", $"entity: north-yard\n{kind}\nname: North Yard\nfacts:\n  cranes: {{ value: {cranes}, cite: [{{ report: 'The North Yard has 14 cranes' }}] }}\n  staff: {{ value: {staff}, cite: [{{ report: 'The North Yard employs 300 people' }}] }}\n"),
    ]).Counts.BySupport;

    private static SeedFile Seed(string path, string text) => new(path, "seeds/" + path, text);
}
