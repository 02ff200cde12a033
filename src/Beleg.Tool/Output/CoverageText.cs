using System.Globalization;
using Beleg.Proving;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Coverage;
using Beleg.Proving.Diagnostics;
using Spectre.Console;

namespace Beleg.Tool.Output;

/// <summary>The coverage for people: what is left over, a line each that editors can jump to, and the counts of each document.</summary>
internal static class CoverageText
{
    private static readonly Style Caution = new(Color.Yellow, decoration: Decoration.Bold);
    private static readonly Style Success = new(Color.Green);

    public static void Write(ToolHost host, CatalogueRun run, IReadOnlyList<Issue> issues)
    {
        var terminal = TextReport.WriteIssues(host, issues);
        foreach (var document in run.Coverage)
        {
            foreach (var each in document.Findings.Where(each => each.Account == Account.Uncovered))
            {
                var place = document.Document.LocationOf(each.Finding.Run.Start, each.Finding.Run.Length);
                terminal.WriteLine(($"{place}: ", null), ("uncovered", Caution), ($" {CoverageProof.WordOf(each.Finding.Kind)} \"{OneLine.Shortened(each.Finding.Run.In(document.Document.Text))}\"", null));
            }

            WriteCounts(terminal, document.Document.Path, account => document.Count(account));
        }

        WriteCounts(terminal, TextReport.Count(run.Coverage.Count, "document"), account => run.Coverage.Sum(document => document.Count(account)));
    }

    private static void WriteCounts(Terminal terminal, string of, Func<Account, int> count)
    {
        var (cited, explained, uncovered) = (count(Account.Cited), count(Account.Explained), count(Account.Uncovered));
        terminal.WriteLine(
            (string.Create(CultureInfo.InvariantCulture, $"{of}: {cited + explained + uncovered} found, {cited} cited, {explained} explained, "), null),
            (string.Create(CultureInfo.InvariantCulture, $"{uncovered} uncovered"), uncovered > 0 ? Caution : Success));
    }
}
