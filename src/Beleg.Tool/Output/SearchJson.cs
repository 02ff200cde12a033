using Beleg.Tool.Assistants;
using Beleg.Tool.Quoting;

namespace Beleg.Tool.Output;

/// <summary>What was found for an assistant. The shape is documented in <c>docs/assistants.md</c>.</summary>
internal static class SearchJson
{
    private const int FormatVersion = 1;

    public static void Write(ToolHost host, IReadOnlyList<string> catalogues, IReadOnlyList<FoundFact> facts, IReadOnlyList<FoundPassage> passages) => host.WriteReport(
        new SearchReport(
            FormatVersion,
            ToolVersion.Text,
            catalogues,
            [.. facts.Select(found => new FoundFactReport(found.Catalogue, found.Id, found.Fact.Value?.Text ?? "", SupportText.Of(found.Fact.Support), [.. found.Fact.Citations.Select(citation => citation.Quote)]))],
            [.. passages.Select(ReportOf)]),
        ReadableJson.Shapes.SearchReport);

    private static FoundPassageReport ReportOf(FoundPassage found)
    {
        var position = found.Document.Lines.PositionOf(found.Segment.Start);
        return new(found.Document.Name, position.Line + 1, position.Column + 1, found.Document.Structure.PlaceOf(found.Segment.Start).ToString(), found.Quote, found.Distance == 0, found.Prefix, found.Suffix, found.Occurrence);
    }
}

/// <param name="Catalogues">The folders of all catalogues.</param>
internal sealed record SearchReport(int Format, string Version, IReadOnlyList<string> Catalogues, IReadOnlyList<FoundFactReport> Facts, IReadOnlyList<FoundPassageReport> Passages);

internal sealed record FoundFactReport(string Catalogue, string Id, string Value, string Support, IReadOnlyList<string> Quotes);

/// <param name="Exact">Whether its words are those that were looked for.</param>
internal sealed record FoundPassageReport(string Document, int Line, int Column, string Place, string Quote, bool Exact, string? Prefix, string? Suffix, int? Occurrence);
