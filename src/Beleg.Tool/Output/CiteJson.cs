using Beleg.Tool.Citing;

namespace Beleg.Tool.Output;

/// <summary>What code cites, for programs. The shape is documented in <c>docs/tool.md</c>; what is added to it is added at the end.</summary>
internal static class CiteJson
{
    private const int FormatVersion = 1;

    public static void Write(ToolHost host, CiteRun run) => host.WriteReport(
        new CiteReport(
            FormatVersion,
            ToolVersion.Text,
            run.IsProven,
            new(run.Code.Places.Count, SupportReport.Of(run.Supports), run.Failed, run.LeftToBuild, run.Code.NotCompiled, run.Code.Uncited.Count, run.Standing, run.Checks),
            [.. run.Code.Places.Select(ReportOf)],
            [.. run.Code.Uncited.Select(each => new UncitedReport(each.Name, each.Value, each.Source, each.Location.Path, each.Location.From.Line + 1, each.Location.From.Column + 1))],
            [.. run.Issues.Select(JsonReport.ReportOf)]),
        ReadableJson.Shapes.CiteReport);

    private static PlaceReport ReportOf(CitedPlace place) => new(
        place.Name,
        place.Form == CitingForm.Attribute ? "attribute" : "comment",
        CiteText.WordOf(place),
        place.Document,
        place.Quote,
        place.Location.Path,
        place.Location.From.Line + 1,
        place.Location.From.Column + 1);
}

internal sealed record CiteReport(int Format, string Version, bool Proven, CiteCounts Counts, IReadOnlyList<PlaceReport> Citations, IReadOnlyList<UncitedReport> Uncited, IReadOnlyList<IssueReport> Issues);

internal sealed record CiteCounts(int Citations, SupportReport Support, int Failed, int LeftToBuild, int NotCompiled, int Uncited, int InBaseline, int Checks);

internal sealed record PlaceReport(string Name, string Form, string Outcome, string Document, string Quote, string Path, int Line, int Column);

internal sealed record UncitedReport(string Name, string Value, string Source, string Path, int Line, int Column);
