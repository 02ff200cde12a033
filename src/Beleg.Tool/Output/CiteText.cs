using System.Globalization;
using Beleg.Tool.Citing;
using Spectre.Console;

namespace Beleg.Tool.Output;

/// <summary>What code cites, for people: what is wrong, a line for each citation and each constant without one, and the counts.</summary>
internal static class CiteText
{
    private static readonly Style Failure = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style Caution = new(Color.Yellow, decoration: Decoration.Bold);
    private static readonly Style Success = new(Color.Green);

    /// <param name="host">Where it is written.</param>
    /// <param name="run">What was found.</param>
    /// <param name="lists">Whether each citation has its line.</param>
    public static void Write(ToolHost host, CiteRun run, bool lists)
    {
        var terminal = TextReport.WriteIssues(host, run.Issues);
        if (lists)
        {
            foreach (var place in run.Code.Places.Where(place => place.Support is not null || place.IsLeftToBuild))
            {
                terminal.WriteLine(($"{place.Location}: ", null), (WordOf(place), place.Support is Support.Attested || place.IsLeftToBuild ? Caution : Success), ($" {(place.Name.Length > 0 ? place.Name : "a statement")}", null));
            }

            foreach (var constant in run.Code.Uncited) terminal.WriteLine(($"{constant.Location}: ", null), ("uncited", Caution), ($" {constant.Line} ({constant.Source})", null));
        }

        terminal.WriteLine((SummaryOf(run), null), (TextReport.Count(run.Issues.Count, "issue"), !run.IsProven ? Failure : run.Issues.Count > 0 ? Caution : Success));
    }

    public static string WordOf(CitedPlace place) => place.Support is { } support ? SupportText.Of(support) : place.IsLeftToBuild ? "left to the build" : "failed";

    private static string SummaryOf(CiteRun run)
    {
        string[] kinds = [SupportText.Of(run.Supports), Number(run.Failed, "failed"), Number(run.LeftToBuild, "left to the build")];
        var cited = string.Join(", ", kinds.Where(text => text.Length > 0));
        var standing = run.Standing > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({run.Standing} in the baseline)") : "";
        var skipped = run.Code.NotCompiled > 0 ? Number(run.Code.NotCompiled, "not compiled") + ", " : "";
        return $"{TextReport.Count(run.Code.Places.Count, "citation")}{(cited.Length > 0 ? $" ({cited})" : "")}, {skipped}{run.Code.Uncited.Count.ToString(CultureInfo.InvariantCulture)} uncited{standing}, {TextReport.Count(run.Checks, "check")}, ";
    }

    private static string Number(int number, string what) => number > 0 ? string.Create(CultureInfo.InvariantCulture, $"{number} {what}") : "";
}
