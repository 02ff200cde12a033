using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Tests.Grounding.Claims;

/// <summary>A message about words that were not read offers the declarations that make them read, and no others.</summary>
public sealed class RemediesTests
{
    [Theory]
    [InlineData("The North Yard flaunts 14 cranes.", "declare \"flaunts\" under 'words' of cranes if it says that, or under 'plain' in kinds.yaml if it changes nothing, ")]
    [InlineData("The North Yard has 14 gaudy cranes.", "declare \"gaudy\" under 'words' of cranes if it says that, or under 'plain' in kinds.yaml if it changes nothing, ")]
    [InlineData("The mirage of the North Yard has 14 cranes.", "declare \"mirage\" under 'words' of cranes if it says that, or under 'nouns' of Site if it names one, ")]
    // What joins words means what it does.
    [InlineData("At 14 cranes, the North Yard is the largest.", "")]
    public void Only_what_helps_is_offered(string sentence, string offer)
    {
        var issue = Issues(sentence, "").ShouldHaveSingleItem();

        issue.Rule.ShouldBe(Rules.NotRead);
        issue.Arguments[2].ShouldBe(offer);
    }

    [Theory]
    [InlineData("The North Yard flaunts 14 cranes.", "words: { en: [flaunts] }")]
    [InlineData("The North Yard has 14 gaudy cranes.", "words: { en: [gaudy] }")]
    public void What_is_offered_proves(string sentence, string words) => Issues(sentence, ", " + words).ShouldBeEmpty();

    private static IEnumerable<Issue> Issues(string sentence, string words) => CatalogueRun.Of(
    [
        Seed("catalogue.yaml", "id: yard\nclass: Yard\nnamespace: Example\nlanguages: [en]\ntitle: Yard\nlicence: MIT\nversion: 1.0.0\n"),
        Seed("kinds.yaml", $"units:\n  crane: {{ forms: [cranes] }}\nkinds:\n  Site:\n    properties:\n      cranes: {{ type: quantity, unit: crane{words} }}\n"),
        Seed("sources.yaml", "sources:\n  report:\n    document: report.txt\n    title: Report\n    language: en\n"),
        Seed("documents/report.txt", sentence + "\n"),
        Seed("facts/north-yard.facts.yaml", $"entity: north-yard\nkind: Site\nname: North Yard\nfacts:\n  cranes: {{ value: 14 crane, cite: [{{ report: '{sentence.TrimEnd('.')}' }}] }}\n"),
    ]).Issues.Where(issue => issue.Rule.Severity == Severity.ProofError);

    private static SeedFile Seed(string path, string text) => new(path, path, text);
}
