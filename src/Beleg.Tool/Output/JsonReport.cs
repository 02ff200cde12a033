using Beleg.Proving;
using Beleg.Proving.Diagnostics;
using Beleg.Tool.Checking;

namespace Beleg.Tool.Output;

/// <summary>The report for programs. Its shape is documented in <c>docs/tool.md</c>; what is added to it is added at the end.</summary>
internal static class JsonReport
{
    /// <summary>Raised when a program that reads the report would have to change.</summary>
    private const int FormatVersion = 1;

    public static void Write(ToolHost host, CheckedCatalogue run)
    {
        var errors = run.Issues.Count(issue => issue.Rule.Severity == Severity.ProofError);
        var report = new CheckReport(
            FormatVersion,
            ToolVersion.Text,
            run.Id,
            errors == 0,
            new(run.Counts.Facts, run.Counts.Citations, run.Counts.Checks, errors, run.Issues.Count - errors, SupportReport.Of(run.Counts.BySupport), run.Counts.BySupport.Refused),
            [.. run.Issues.Select(ReportOf)]);
        host.WriteReport(report, ReadableJson.Shapes.CheckReport);
    }

    public static IssueReport ReportOf(Issue issue) => new(
        issue.Rule.Id,
        SeverityWord.Of(issue.Rule),
        issue.Message,
        issue.Location.Path,
        issue.Location.From.Line + 1,
        issue.Location.From.Column + 1,
        issue.Location.To.Line + 1,
        issue.Location.To.Column + 1,
        issue.Rule.HelpLink);
}

/// <param name="Format">The version of this shape.</param>
/// <param name="Catalogue">The catalogue's id; <see langword="null"/> where <c>catalogue.yaml</c> does not say it.</param>
/// <param name="Proven">Whether there is no error.</param>
internal sealed record CheckReport(int Format, string Version, string? Catalogue, bool Proven, CountsReport Counts, IReadOnlyList<IssueReport> Issues);

/// <param name="Support">How many of the facts have which support.</param>
/// <param name="Refused">How many of them an error stands against, which have none.</param>
internal sealed record CountsReport(int Facts, int Citations, int Checks, int Errors, int Warnings, SupportReport Support, int Refused);

internal sealed record SupportReport(int Derived, int Named, int Verbatim, int Attested, int Paraphrased)
{
    public static SupportReport Of(SupportCounts counts) => new(counts.Derived, counts.Named, counts.Verbatim, counts.Attested, counts.Paraphrased);
}

/// <summary>Lines and columns are counted from 1, columns in UTF-16 code units; the end is the place after the last character.</summary>
internal sealed record IssueReport(string Rule, string Severity, string Message, string Path, int Line, int Column, int EndLine, int EndColumn, string Help);
