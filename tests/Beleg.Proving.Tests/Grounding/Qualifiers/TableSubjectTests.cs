using Beleg.Proving.Diagnostics;
using Beleg.Proving.Tests.Robustness;

namespace Beleg.Proving.Tests.Grounding.Qualifiers;

/// <summary>Whom the row or the column of a table speaks of, in each notation of tables.</summary>
public sealed class TableSubjectTests
{
    private const string Bars = "| Yard | Cranes | Gates |\n|---|---|---|\n| North Yard | 1400 | 3 |\n| Rival of the North Yard | 2500 | 4 |\n| South Yard | 3500 | 5 |\n";
    private const string Bare = "Yard | Cranes | Gates\n--- | --- | ---\nNorth Yard | 1400 | 3\nRival of the North Yard | 2500 | 4\nSouth Yard | 3500 | 5\n";
    private const string Grid = "+------------+--------+-------+\n| Yard | Cranes | Gates |\n+============+========+=======+\n| North Yard | 1400 | 3 |\n+------------+--------+-------+\n| Rival of the North Yard | 2500 | 4 |\n+------------+--------+-------+\n| South Yard | 3500 | 5 |\n+------------+--------+-------+\n";
    private const string Aligned = "Yard                      Cranes  Gates\n------------------------  ------  -----\nNorth Yard                  1400      3\nRival of the North Yard     2500      4\nSouth Yard                  3500      5\n";
    private const string Unruled = "Yard                      Cranes  Gates\nNorth Yard                  1400      3\nRival of the North Yard     2500      4\nSouth Yard                  3500      5\n";
    private const string Turned = "| What | North Yard | South Yard |\n|---|---|---|\n| Cranes | 1400 | 3500 |\n| Gates | 3 | 5 |\n";

    public static TheoryData<string, string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string, string>();
            foreach (var table in new[] { Bars, Bare, Grid })
            {
                rows.Add(table, "north-yard", "1400", "North Yard | 1400 | 3", "");
                rows.Add(table, "south-yard", "1400", "North Yard | 1400 | 3", "BLG4003");
                rows.Add(table, "north-yard", "3", "North Yard | 1400 | 3", "BLG4001");
                // The head of the cell is whose row it is.
                rows.Add(table, "north-yard", "2500", "Rival of the North Yard | 2500 | 4", "BLG4060");
                // A cell alone is that of its row's name.
                rows.Add(table, "south-yard", "3500", "3500", "");
                rows.Add(table, "north-yard", "3500", "3500", "BLG4043");
                rows.Add(table, "north-yard", "2500", "2500", "BLG4003");
            }

            // Blanks part cells under a rule that is broken where they begin, or without one.
            foreach (var table in new[] { Aligned, Unruled })
            {
                rows.Add(table, "north-yard", "1400", "North Yard                  1400      3", "");
                rows.Add(table, "north-yard", "1400", "North Yard 1400 3", "");
                rows.Add(table, "south-yard", "1400", "North Yard 1400 3", "BLG4003");
                rows.Add(table, "north-yard", "3", "North Yard 1400 3", "BLG4001");
                rows.Add(table, "north-yard", "2500", "Rival of the North Yard     2500      4", "BLG4060");
                rows.Add(table, "south-yard", "3500", "3500", "");
                rows.Add(table, "north-yard", "3500", "3500", "BLG4043");
            }

            rows.Add(Turned, "north-yard", "1400", "1400", "");
            rows.Add(Turned, "south-yard", "1400", "1400", "BLG4043");
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void IsWhoseNameTheRowOrTheColumnHas(string table, string entity, string cranes, string quote, string rules)
    {
        var column = table.StartsWith("| What", StringComparison.Ordinal) ? "North Yard" : "Cranes";
        var run = CatalogueRun.Of(
        [
            Yard.Seed("catalogue.yaml", "id: yard\nclass: Yards\nnamespace: Example\n"),
            Yard.Seed("kinds.yaml", "kinds:\n  Plant:\n    properties:\n      cranes: { type: quantity, words: [Cranes] }\n"),
            Yard.Seed("sources.yaml", "sources:\n  report: { document: report.txt, title: Report, language: en }\n"),
            Yard.Seed("documents/report.txt", "The yards in numbers.\n\n" + table),
            Yard.Seed("facts/yard.facts.yaml", $"entity: north-yard\nkind: Plant\nname: North Yard\n{FactOf("north-yard")}---\nentity: south-yard\nkind: Plant\nname: South Yard\n{FactOf("south-yard")}"),
        ]);

        string.Join(' ', run.Issues.Where(issue => issue.Rule.Severity == Severity.ProofError).Select(issue => issue.Rule.Id)).ShouldBe(rules, string.Join('\n', run.Issues.Select(issue => issue.Message)));

        string FactOf(string each) => !string.Equals(each, entity, StringComparison.Ordinal) ? "" : $"facts:\n  cranes:\n    value: {cranes}\n    cite:\n      - report: \"{quote}\"\n        column: {column}\n";
    }
}
