using System.Text.Json.Nodes;
using Beleg.Linguistics.Claims;
using Beleg.Proving;
using Beleg.Proving.Diagnostics;

namespace Beleg.Cases.Claims;

/// <summary>What became of a case, and what was reported of it.</summary>
internal sealed record ClaimResult(ClaimCase Case, Verdict Verdict, string Messages)
{
    public bool IsExpected => Verdict == Case.Expect;

    /// <summary>Proves a case, without the keys of its context that are dropped, and without asking for the joints that are shadowed.</summary>
    public static ClaimResult Of(ClaimCase item, JsonObject context, IReadOnlyCollection<string> dropped, Joint shadowed = Joint.None)
    {
        CatalogueRun run;
        try
        {
            run = CatalogueRun.Of(new ClaimSeeds(item, context, dropped).Files(), shadowed: shadowed);
        }
#pragma warning disable CA1031 // Whatever is thrown is what the case shows.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return new(item, Verdict.Crash, thrown.ToString());
        }

        // A digest and a date of publication that are not there say nothing about the statement.
        var issues = run.Issues.Where(issue => issue.Rule != Rules.MissingDigest && issue.Rule.Id is not "BLG2006").ToList();
        if (issues.Find(issue => IsError(issue) && !issue.Location.Path.StartsWith("facts/", StringComparison.Ordinal)) is { } elsewhere) return new(item, Verdict.Context, Shown(elsewhere));
        return new(item, run.Issues.Any(IsError) ? Verdict.Refuse : Verdict.Accept, string.Join("; ", issues.Select(Shown)));
    }

    private static bool IsError(Issue issue) => issue.Rule.Severity == Severity.ProofError;

    private static string Shown(Issue issue) => $"{issue.Rule.Id} {issue.Message}";
}
