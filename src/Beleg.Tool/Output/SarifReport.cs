using Beleg.Proving.Diagnostics;
using Beleg.Tool.Checking;

namespace Beleg.Tool.Output;

/// <summary>The report for code scanning: SARIF 2.1.0, with paths relative to the current folder.</summary>
internal static class SarifReport
{
    public static void Write(ToolHost host, CheckedCatalogue run)
    {
        var rules = run.Issues.Select(issue => issue.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var log = new SarifLog(
            "https://json.schemastore.org/sarif-2.1.0.json",
            "2.1.0",
            [new(
                new(new("Beleg", ToolVersion.Text, ToolVersion.Text, "https://github.com/beleg-net/beleg", [.. rules.Select(RuleOf)])),
                "utf16CodeUnits",
                [.. run.Issues.Select(issue => ResultOf(issue, rules.FindIndex(rule => string.Equals(rule.Id, issue.Rule.Id, StringComparison.Ordinal))))],
                new(run.Counts.Facts, run.Counts.Citations, run.Counts.Checks, SupportReport.Of(run.Counts.BySupport), run.Counts.BySupport.Refused))]);
        host.WriteReport(log, ReadableJson.Shapes.SarifLog);
    }

    private static SarifRule RuleOf(Rule rule) => new(
        rule.Id,
        new(rule.Title + "."),
        rule.HelpLink,
        new(SeverityWord.Of(rule)),
        new(rule.Category));

    private static SarifResult ResultOf(Issue issue, int ruleIndex) => new(
        issue.Rule.Id,
        ruleIndex,
        SeverityWord.Of(issue.Rule),
        new(issue.Message),
        [new(new(
            new(UriOf(issue.Location.Path)),
            new(issue.Location.From.Line + 1, issue.Location.From.Column + 1, issue.Location.To.Line + 1, issue.Location.To.Column + 1)))]);

    /// <summary>A relative reference: what is no letter of a URI is escaped, folder by folder.</summary>
    private static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
