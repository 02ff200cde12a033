using System.Globalization;
using Beleg.Proving.Diagnostics;
using Beleg.Tool.Checking;
using Spectre.Console;

namespace Beleg.Tool.Output;

/// <summary>A line per issue as the compiler writes it, so that every editor can jump to it, and what was counted.</summary>
internal static class TextReport
{
    private static readonly Style Failure = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style Caution = new(Color.Yellow, decoration: Decoration.Bold);
    private static readonly Style Success = new(Color.Green);

    public static void Write(ToolHost host, CheckedCatalogue run)
    {
        var terminal = WriteIssues(host, run.Issues);
        var supports = SupportText.Of(run.Counts.BySupport);
        var summary = $"{Count(run.Counts.Facts, "fact")}{(supports.Length > 0 ? $" ({supports})" : "")}, {Count(run.Counts.Citations, "citation")}, {Count(run.Counts.Checks, "check")}, ";
        var style = run.Issues.Any(issue => issue.Rule.Severity == Severity.ProofError) ? Failure : run.Issues.Count > 0 ? Caution : Success;
        terminal.WriteLine((summary, null), (Count(run.Issues.Count, "issue"), style));
    }

    /// <summary>A line per issue; gives the terminal for what follows.</summary>
    public static Terminal WriteIssues(ToolHost host, IEnumerable<Issue> issues)
    {
        var terminal = new Terminal(host);
        foreach (var issue in issues)
        {
            var isError = issue.Rule.Severity == Severity.ProofError;
            terminal.WriteLine(
                ($"{issue.Location}: ", null),
                ($"{SeverityWord.Of(issue.Rule)} {issue.Rule.Id}", isError ? Failure : Caution),
                ($": {issue.Message}", null));
        }

        return terminal;
    }

    public static string Count(int number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
