using Beleg.Proving.Diagnostics;
using Beleg.Proving.Tests.Robustness;

namespace Beleg.Proving.Tests.Seeds;

/// <summary>What a value is of may be several: each is proven, and consumers see them as one text.</summary>
public sealed class OfListTests
{
    [Theory]
    [InlineData("of: in the harbour", "", "in the harbour")]
    [InlineData("of: [in the harbour, by night]", "", "in the harbour; by night")]
    [InlineData("of: [in the harbour, by day]", "BLG4050", "in the harbour; by day")]
    [InlineData("of: [by day, at sea]", "BLG4050 BLG4050", "by day; at sea")]
    public void EachIsProvenByTheSentence(string of, string rules, string shown)
    {
        var run = Yard.Prove("The East Yard has 14 cranes in the harbour by night.\n", "en", "", [$"entity: east-yard\nkind: Plant\nname: East Yard\nfacts:\n  cranes:\n    value: 14 crane\n    {of}\n    cite: {{ report: The East Yard has 14 cranes }}"]);

        string.Join(' ', run.Issues.Where(issue => issue.Rule != Rules.MissingDigest).Select(issue => issue.Rule.Id)).ShouldBe(rules);
        run.Files[0].Entities[0].Facts[0].Of.ShouldBe(shown);
    }

    /// <summary>What is directed says nothing by its mere words: it neither proves a relation nor stands in its way.</summary>
    [Theory]
    [InlineData("\"{subject} belongs to {object}\"", "")]
    [InlineData("[run*, \"{subject} belongs to {object}\"]", "BLG4047")]
    [InlineData("[belong*, \"{subject} is run by {object}\"]", "")]
    public void PatternsAreNoWordsOfASentence(string words, string rules)
    {
        var run = CatalogueRun.Of(
        [
            Yard.Seed("catalogue.yaml", "id: yard\nclass: Yard\nnamespace: Example\n"),
            Yard.Seed("kinds.yaml", $"kinds:\n  Plant:\n    properties:\n      owner: {{ type: entity, of: Plant, words: {words} }}\n"),
            Yard.Seed("sources.yaml", "sources:\n  report: { document: report.txt, title: Report, language: en }\n"),
            Yard.Seed("documents/report.txt", "The East Yard belongs to the West Yard.\n"),
            Yard.Seed("facts/yard.facts.yaml", "entity: east-yard\nkind: Plant\nname: East Yard\nfacts:\n  owner:\n    value: west-yard\n    cite: { report: The East Yard belongs to the West Yard }\n---\nentity: west-yard\nkind: Plant\nname: West Yard\n"),
        ]);

        string.Join(' ', run.Issues.Where(issue => issue.Rule != Rules.MissingDigest).Select(issue => issue.Rule.Id)).ShouldBe(rules);
    }
}
