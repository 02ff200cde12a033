using Beleg.Proving;
using Beleg.Proving.Documents;
using Beleg.Proving.Grounding;

namespace Beleg.Tool.Quoting;

/// <summary>A statement with its citations, each in the lines of its document.</summary>
internal sealed record StatementInContext(string Id, string Value, Support Support, IReadOnlyList<CitationInContext> Citations)
{
    public static StatementInContext Of(string id, ProvenFact fact, IReadOnlyDictionary<string, EvidenceDocument?> documents, CitationReadings? readings) =>
        new(id, fact.Value?.Text ?? "", fact.Support, [.. fact.Citations.Select(citation => CitationInContext.Of(citation, documents.GetValueOrDefault(citation.Source), readings?.Of(id, citation)))]);
}

/// <summary>A citation in the lines of its document; no lines where the quote is not proven.</summary>
/// <param name="Reading">What its sentence was read to say, where somebody asked for it.</param>
internal sealed record CitationInContext(ProvenCitation Citation, EvidenceDocument? Document, IReadOnlyList<ContextLine> Lines, CitationReading? Reading)
{
    // As many as show what the passage is about; an empty one counts too.
    private const int Around = 2;

    public bool IsFound => Citation.Span.Length > 0 && Document is not null;

    public static CitationInContext Of(ProvenCitation citation, EvidenceDocument? document, CitationReading? reading)
    {
        if (document is null || citation.Span.Length == 0) return new(citation, document, [], reading);

        var segments = citation.Runs.Count == 0 ? [citation.Span] : citation.Runs.Select(run => run.Span).ToList();
        var first = Math.Max(0, document.Lines.PositionOf(citation.Span.Start).Line - Around);
        var last = Math.Min(document.Lines.Count - 1, document.Lines.PositionOf(citation.Span.End - 1).Line + Around);
        return new(citation, document, [.. Enumerable.Range(first, last - first + 1).Select(line => ContextLine.Of(document, line, segments))], reading);
    }
}

/// <summary>A line of a document, in pieces of which some are quoted.</summary>
/// <param name="Number">From 1.</param>
internal sealed record ContextLine(int Number, IReadOnlyList<(string Text, bool IsQuoted)> Pieces)
{
    public bool IsQuoted => Pieces.Any(piece => piece.IsQuoted);

    public string Text => string.Concat(Pieces.Select(piece => piece.Text));

    public static ContextLine Of(EvidenceDocument document, int line, IReadOnlyList<Segment> segments)
    {
        var start = document.Lines.StartOf(line);
        var end = line + 1 < document.Lines.Count ? document.Lines.StartOf(line + 1) - 1 : document.Text.Length;
        var pieces = new List<(string Text, bool IsQuoted)>();
        var at = start;
        foreach (var segment in segments)
        {
            var (from, to) = (Math.Max(segment.Start, at), Math.Min(segment.End, end));
            if (from >= to) continue;
            if (from > at) pieces.Add((document.Text[at..from], false));
            pieces.Add((document.Text[from..to], true));
            at = to;
        }

        if (at < end) pieces.Add((document.Text[at..end], false));
        return new(line + 1, pieces);
    }
}
