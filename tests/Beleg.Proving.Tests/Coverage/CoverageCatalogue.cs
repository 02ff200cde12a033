using System.Text;
using Beleg.Proving.Coverage;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Tests.Coverage;

/// <summary>A catalogue of one document, whose facts cite what a case says.</summary>
internal sealed record CoverageCatalogue(string Document)
{
    public string Language { get; init; } = "en";

    public string Text { get; init; } = "born-digital";

    /// <summary>What is stated of the source beside its document: parts, a date.</summary>
    public string Source { get; init; } = "";

    /// <summary>A statement's citation and qualifiers, each a statement.</summary>
    public IReadOnlyList<string> Statements { get; init; } = [];

    /// <summary>The entries of <c>coverage.yaml</c>, below the source; no file where there are none.</summary>
    public IReadOnlyList<string> NoFacts { get; init; } = [];

    public bool IsWanted { get; init; } = true;

    public CatalogueRun Run()
    {
        var files = new List<SeedFile>
        {
            File("catalogue.yaml", $"id: c\nclass: C\nnamespace: N\ncoverage: {(IsWanted ? "true" : "false")}\n"),
            File("kinds.yaml", "units:\n  crane: { forms: [crane, cranes, Kran, Kräne] }\nkinds:\n  Terminal:\n    properties:\n      remark: { type: text }\n"),
            File("sources.yaml", $"sources:\n  s:\n    document: d.txt\n    title: T\n    language: {Language}\n    text: {Text}\n    digest:\n{Source}"),
            File("documents/d.txt", Document),
            File("facts/t.facts.yaml", $"entity: t\nkind: Terminal\nname: Terminal\nfacts:\n  remark:\n{string.Concat(Statements.Select((statement, i) => $"    - id: s{i}\n      value: Terminal\n      paraphrase: true\n{statement}"))}"),
        };
        if (NoFacts.Count > 0) files.Add(File("coverage.yaml", $"no-fact:\n  s:\n{string.Concat(NoFacts.Select(entry => $"    - {entry}\n"))}"));
        return CatalogueRun.Of(files);
    }

    /// <summary>Each finding with its account: <c>cited number "14 cranes"</c>.</summary>
    public string Report()
    {
        var report = new StringBuilder();
        foreach (var coverage in Run().Coverage)
        {
            foreach (var each in coverage.Findings)
            {
                report.Append(each.Account.ToString().ToLowerInvariant()).Append(' ').Append(CoverageProof.WordOf(each.Finding.Kind)).Append(" \"")
                    .Append(each.Finding.Run.In(coverage.Document.Text).Replace('\n', ' ')).Append('"').Append(each.Because.Length > 0 ? " because " + each.Because : "").Append('\n');
            }
        }

        return report.ToString().TrimEnd('\n');
    }

    /// <summary>What the run says of coverage, and what is wrong with the list.</summary>
    public IReadOnlyList<string> Issues() =>
        [.. Run().Issues.Where(issue => issue.Rule == Rules.UncoveredEvidence || string.Equals(issue.Location.Path, "coverage.yaml", StringComparison.Ordinal)).Select(issue => issue.ToString())];

    public static string Cite(string quote) => $"      cite: [{{ s: {Quoted(quote)} }}]\n";

    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static SeedFile File(string path, string text) => new(path, path, text);
}
