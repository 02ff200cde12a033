using Beleg.Proving;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Coverage;
using Beleg.Proving.Diagnostics;

namespace Beleg.Tool.Output;

/// <summary>The coverage for programs. The shape is documented in <c>docs/tool.md</c>; what is added to it is added at the end.</summary>
internal static class CoverageJson
{
    private const int FormatVersion = 1;

    public static void Write(ToolHost host, CatalogueRun run, IReadOnlyList<Issue> issues)
    {
        var documents = run.Coverage.Select(ReportOf).ToList();
        var report = new CoverageReport(
            FormatVersion,
            ToolVersion.Text,
            run.Catalogue?.Id,
            new(documents.Sum(each => each.Counts.Found), documents.Sum(each => each.Counts.Cited), documents.Sum(each => each.Counts.Explained), documents.Sum(each => each.Counts.Uncovered)),
            documents,
            [.. issues.Select(JsonReport.ReportOf)]);
        host.WriteReport(report, ReadableJson.Shapes.CoverageReport);
    }

    private static DocumentReport ReportOf(DocumentCoverage coverage) => new(
        coverage.Document.Name,
        coverage.Document.Path,
        new(coverage.Findings.Count, coverage.Count(Account.Cited), coverage.Count(Account.Explained), coverage.Count(Account.Uncovered)),
        [.. coverage.Findings.Select(each => ReportOf(coverage, each))]);

    private static FindingReport ReportOf(DocumentCoverage coverage, AccountedFinding each)
    {
        var run = each.Finding.Run;
        var place = coverage.Document.LocationOf(run.Start, run.Length);
        return new(
            CoverageProof.WordOf(each.Finding.Kind),
            WordOf(each.Account),
            OneLine.Of(run.In(coverage.Document.Text)),
            each.Account == Account.Explained ? each.Because : null,
            place.From.Line + 1,
            place.From.Column + 1,
            place.To.Line + 1,
            place.To.Column + 1);
    }

    private static string WordOf(Account account) => account switch
    {
        Account.Cited => "cited",
        Account.Explained => "explained",
        _ => "uncovered",
    };
}

/// <param name="Format">The version of this shape.</param>
/// <param name="Issues">What is wrong with the files that the documents are read by, and documents that no source names.</param>
internal sealed record CoverageReport(int Format, string Version, string? Catalogue, CoverageCounts Counts, IReadOnlyList<DocumentReport> Documents, IReadOnlyList<IssueReport> Issues);

internal sealed record CoverageCounts(int Found, int Cited, int Explained, int Uncovered);

internal sealed record DocumentReport(string Document, string Path, CoverageCounts Counts, IReadOnlyList<FindingReport> Findings);

/// <param name="Because">Why it is no fact; <see langword="null"/> where it is not explained.</param>
internal sealed record FindingReport(string Kind, string Account, string Words, string? Because, int Line, int Column, int EndLine, int EndColumn);
