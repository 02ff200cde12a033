namespace Beleg;

/// <summary>
/// Reads the runs of a document that a citation quotes. The data lists them where they are more than the quote itself:
/// <c>run 1034 20 1030 20 the document's own characters</c>, then <c>words</c> where the quote has others.
/// </summary>
internal static class CitedRuns
{
    public static IReadOnlyList<QuotedSegment> Of(Citation citation, DataFields fields)
    {
        var (quote, prefix, suffix) = (citation.Quote, citation.Prefix, citation.Suffix);
        var runs = new List<(TextSpan Span, TextSpan CodePoints, string Text, string? Words)>();
        var lines = fields.Lines();
        while (fields.MoveNext(ref lines))
        {
            if (lines.Current.Key.SequenceEqual("run"u8)) runs.Add(Read(lines.Current.Value));
            else if (lines.Current.Key.SequenceEqual("words"u8)) runs[runs.Count - 1] = runs[runs.Count - 1] with { Words = DataText.Decode(lines.Current.Value) };
        }

        // The quote is the run.
        if (runs.Count == 0) runs.Add((new(citation.Start, citation.Length), new(citation.CodePointStart, citation.CodePointLength), quote, citation.Reading));
        return [.. runs.Select((run, i) => new QuotedSegment(run.Words ?? run.Text, run.Text, run.Span, run.CodePoints, i == 0 ? prefix : "", i + 1 == runs.Count ? suffix : ""))];
    }

    private static (TextSpan Span, TextSpan CodePoints, string Text, string? Words) Read(ReadOnlySpan<byte> line)
    {
        var span = new TextSpan(DataFields.NumberOf(ref line, 0) ?? 0, DataFields.NumberOf(ref line, 0) ?? 0);
        var codePoints = new TextSpan(DataFields.NumberOf(ref line, 0) ?? 0, DataFields.NumberOf(ref line, 0) ?? 0);
        return (span, codePoints, DataText.Decode(line), null);
    }
}
