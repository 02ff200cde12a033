using Beleg.Tool.Quoting;

namespace Beleg.Tool.Output;

/// <summary>Citations for programs. The shape is documented in <c>docs/tool.md</c>; what is added to it is added at the end.</summary>
internal static class WhereJson
{
    private const int FormatVersion = 1;

    public static void Write(ToolHost host, IReadOnlyList<StatementInContext> statements)
    {
        var report = new WhereReport(FormatVersion, ToolVersion.Text, [.. statements.Select(statement => new StatementReport(statement.Id, statement.Value, [.. statement.Citations.Select(ReportOf)], statement.Support.ToString()))]);
        host.WriteReport(report, ReadableJson.Shapes.WhereReport);
    }

    private static CitationReport ReportOf(CitationInContext citation)
    {
        var proven = citation.Citation;
        var (span, codePoints) = (proven.Span, proven.CodePoints);
        return new(
            proven.Source,
            citation.IsFound,
            proven.Quote,
            proven.Reading.Length == 0 ? null : proven.Reading,
            citation.IsFound ? citation.Document!.Path : null,
            citation.IsFound ? proven.Place.ToString() : null,
            [.. Enum.GetValues<Bridges>().Where(bridge => bridge != Bridges.None && proven.Bridges.HasFlag(bridge)).Select(bridge => bridge.ToString())],
            new(span.Start, span.Length),
            new(codePoints.Start, codePoints.Length),
            proven.Place.Position.Line + 1,
            proven.Place.Position.Column + 1,
            [.. citation.Lines.Select(line => new LineReport(line.Number, line.Text, MarksOf(line)))],
            proven.Attested is { } attested ? new(attested.By, attested.Because, attested.UnreadWords) : null,
            citation.Reading is { } reading ? new(reading.Sentence, reading.Claim is { } claim ? ClaimReport.Of(claim) : null) : null);
    }

    private static List<SpanReport> MarksOf(ContextLine line)
    {
        var marks = new List<SpanReport>();
        var column = 0;
        foreach (var (text, isQuoted) in line.Pieces)
        {
            if (isQuoted) marks.Add(new(column, text.Length));
            column += text.Length;
        }

        return marks;
    }
}

/// <param name="Format">The version of this shape.</param>
internal sealed record WhereReport(int Format, string Version, IReadOnlyList<StatementReport> Statements);

/// <param name="Support">How far the proof got: a name of the API's enumeration <c>Support</c>.</param>
internal sealed record StatementReport(string Id, string Value, IReadOnlyList<CitationReport> Citations, string Support);

/// <param name="Bridges">What the quote bridges; empty where it is exact.</param>
/// <param name="Utf16">Its offsets in UTF-16 code units.</param>
/// <param name="CodePoints">The same in code points.</param>
/// <param name="Lines">Its lines, and two around them.</param>
/// <param name="Explanation">What its sentence was read to say; <see langword="null"/> without <c>--explain</c>.</param>
/// <param name="Attested">Who vouches for what was not read of its sentence; <see langword="null"/> where nobody needs to.</param>
internal sealed record CitationReport(
    string Source,
    bool Proven,
    string Quote,
    string? Reading,
    string? Path,
    string? Place,
    IReadOnlyList<string> Bridges,
    SpanReport Utf16,
    SpanReport CodePoints,
    int Line,
    int Column,
    IReadOnlyList<LineReport> Lines,
    AttestationReport? Attested,
    ExplanationReport? Explanation);

/// <param name="Sentence">The sentence of the document in which the value stands.</param>
/// <param name="Claim">What it was read to say; <see langword="null"/> where no single words say the value.</param>
internal sealed record ExplanationReport(string Sentence, ClaimReport? Claim);

/// <param name="Unread">The words of the sentence that were not read.</param>
internal sealed record AttestationReport(string By, string Because, string Unread);

internal sealed record SpanReport(int Start, int Length);

/// <param name="Marks">What of the line is quoted, in UTF-16 code units from its beginning.</param>
internal sealed record LineReport(int Line, string Text, IReadOnlyList<SpanReport> Marks);
