using Beleg.Proving.Diagnostics;
using Beleg.Proving.Tests.Robustness;

namespace Beleg.Proving.Tests.Grounding.Qualifiers;

/// <summary>What the head of a column says of its cells: the property, the unit and its scale, a bound, a status, a year.</summary>
public sealed class TableHeaderTests
{
    [Theory]
    // A bare number is one, also where it looks like a year; a year is one where the kind asks for it.
    [InlineData("Cranes", "2000", "cranes: { value: 2000 }", "")]
    [InlineData("Cranes", "2000", "cranes: { value: 2001 }", "BLG4001")]
    [InlineData("Opened", "2000", "opened: { value: 2000 }", "")]
    [InlineData("Cranes", "2000", "opened: { value: 2000 }", "BLG4065")]
    [InlineData("Size (B)", "2000", "size: { value: 2000 B }", "")]
    [InlineData("Revenue (million EUR)", "2000", "revenue: { value: 2000000000 EUR }", "")]
    [InlineData("Revenue (million EUR)", "2000", "revenue: { value: 2000 EUR }", "BLG4001")]
    // Which end it is.
    [InlineData("Max. size (B)", "2000", "size: { value: at most 2000 B }", "")]
    [InlineData("Size (B) max.", "2000", "size: { value: at most 2000 B }", "")]
    [InlineData("Size, max (B)", "2000", "size: { value: at most 2000 B }", "")]
    [InlineData("Max. size (B)", "2000", "size: { value: 2000 B }", "BLG4001")]
    [InlineData("Min. size (B)", "2000", "size: { value: at most 2000 B }", "BLG4001")]
    [InlineData("Min. size (B)", "2000", "size: { value: at least 2000 B }", "")]
    [InlineData("Min. size (B)", "2000", "least: { value: 2000 B }", "")]
    [InlineData("Up to size (B)", "2000", "size: { value: at most 2000 B }", "")]
    // How far it has come.
    [InlineData("Planned cranes", "30", "cranes: { value: 30, status: planned }", "")]
    [InlineData("Planned cranes", "30", "cranes: { value: 30 }", "BLG4005")]
    [InlineData("Cranes", "30", "cranes: { value: 30, status: planned }", "BLG4008")]
    [InlineData("Recommended cranes", "30", "cranes: { value: 30, status: recommended }", "")]
    [InlineData("Recommended cranes", "30", "cranes: { value: 30 }", "BLG4005")]
    [InlineData("Required cranes", "30", "cranes: { value: 30, status: recommended }", "BLG4005")]
    [InlineData("Former cranes", "30", "cranes: { value: 30 }", "BLG4060")]
    // When it was so.
    [InlineData("Revenue 2024 (million EUR)", "5", "revenue: { value: 5000000 EUR, as-of: 2024 }", "")]
    [InlineData("Revenue 2024 (million EUR)", "5", "revenue: { value: 5000000 EUR, as-of: 2023 }", "BLG4001")]
    [InlineData("Revenue (million EUR)", "5", "revenue: { value: 5000000 EUR, as-of: 2024 }", "BLG4001")]
    public void SaysWhatItsCellsAre(string header, string cell, string fact, string rules)
    {
        var (property, statement) = (fact[..fact.IndexOf(':', StringComparison.Ordinal)], fact[(fact.IndexOf(':', StringComparison.Ordinal) + 2)..].TrimEnd(' ', '}'));
        var run = CatalogueRun.Of(
        [
            Yard.Seed("catalogue.yaml", "id: yard\nclass: Yards\nnamespace: Example\n"),
            Yard.Seed("kinds.yaml", """
                kinds:
                  Plant:
                    properties:
                      cranes: { type: quantity, words: [cranes] }
                      size: { type: quantity, unit: B, words: [size] }
                      least: { type: quantity, unit: B, words: [min] }
                      revenue: { type: money, words: [revenue] }
                      opened: { type: date, words: [opened] }

                """.ReplaceLineEndings("\n")),
            Yard.Seed("sources.yaml", "sources:\n  report: { document: report.txt, title: Report, language: en }\n"),
            Yard.Seed("documents/report.txt", $"The yards in numbers.\n\n| Yard | {header} |\n|---|---|\n| North Yard | {cell} |\n"),
            Yard.Seed("facts/yard.facts.yaml", $"entity: north-yard\nkind: Plant\nname: North Yard\nfacts:\n  {property}: {statement}, cite: [{{ report: \"North Yard | {cell}\", column: \"{header}\" }}] }}\n"),
        ]);

        string.Join(' ', run.Issues.Where(issue => issue.Rule.Severity == Severity.ProofError).Select(issue => issue.Rule.Id)).ShouldBe(rules, string.Join('\n', run.Issues.Select(issue => issue.Message)));
    }

    /// <summary>Of one whose parameters stand below each other, the first cell of the row says the property, quoted or not; of a name it says whose row it is.</summary>
    [Theory]
    [InlineData("Size", "2000 B", "size: { value: 2000 B }", "| Size | 2000 B |", "")]
    [InlineData("Size", "2000 B", "size: { value: 2000 B }", "Size | 2000 B", "")]
    [InlineData("Size", "2000 B", "size: { value: 2000 B }", "2000 B", "")]
    [InlineData("Length", "2000 B", "size: { value: 2000 B }", "| Length | 2000 B |", "BLG4065")]
    [InlineData("Size", "Length 2000 B", "least: { value: 2000 B }", "Size | Length 2000 B", "BLG4065")]
    [InlineData("Size Yard", "2000 B", "size: { value: 2000 B }", "Size Yard | 2000 B", "BLG4065")]
    public void TheLabelOfARowSaysWhatStandsBehindIt(string label, string cell, string fact, string quote, string rules)
    {
        var (property, statement) = (fact[..fact.IndexOf(':', StringComparison.Ordinal)], fact[(fact.IndexOf(':', StringComparison.Ordinal) + 2)..].TrimEnd(' ', '}'));
        var run = CatalogueRun.Of(
        [
            Yard.Seed("catalogue.yaml", "id: yard\nclass: Yards\nnamespace: Example\n"),
            Yard.Seed("kinds.yaml", "kinds:\n  Plant:\n    properties:\n      size: { type: quantity, unit: B, words: [size] }\n      least: { type: quantity, unit: B, words: [min] }\n"),
            Yard.Seed("sources.yaml", "sources:\n  report: { document: report.txt, title: Report, language: en, about: size-yard }\n"),
            Yard.Seed("documents/report.txt", $"# Size Yard\n\nIn numbers.\n\n| Parameter | Value |\n|---|---|\n| {label} | {cell} |\n"),
            Yard.Seed("facts/yard.facts.yaml", $"entity: size-yard\nkind: Plant\nname: Size Yard\nfacts:\n  {property}: {statement}, cite: [{{ report: \"{quote}\" }}] }}\n"),
        ]);

        string.Join(' ', run.Issues.Where(issue => issue.Rule.Severity == Severity.ProofError).Select(issue => issue.Rule.Id)).ShouldBe(rules, string.Join('\n', run.Issues.Select(issue => issue.Message)));
    }
}
