using System.Text;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Grounding;

/// <summary>
/// A quote, or its reading, with the words that it leaves out: they bind, deny or plan what it shows. What a statement states
/// must stand in the words that are shown; where a column is named, in that cell.
/// </summary>
/// <param name="Shown">The runs of the text in which a value may stand.</param>
internal sealed record QuotedText(string Text, EquatableArray<Segment> Shown)
{
    public static QuotedText Of(EvidenceDocument document, Anchored anchored, string readingOrQuote)
    {
        var quoted = Completed(document, anchored, Flowing(document, anchored, readingOrQuote));
        if (anchored.Cell is not { } cell) return quoted;

        var place = TableColumn.CellAt(quoted.Text, TableColumn.BarsIn(document.Structure.Text, anchored.Start, cell.Start));
        return quoted with { Shown = quoted.Shown.Select(run => Common(run, place)).Where(run => run.Length > 0).ToEquatableArray() };
    }

    public bool Shows(int start, int end)
    {
        foreach (var run in Shown)
        {
            if (start >= run.Start && end <= run.End) return true;
        }

        return false;
    }

    /// <summary>Where words are shown, in one run; the first place of several. A value that leaves out words itself could leave out <em>not</em>.</summary>
    public Segment? Find(string words)
    {
        foreach (var run in Shown)
        {
            if (Anchor.Find(new("", run.In(Text)), new(words) { Occurrence = 1 }, new() { AllowShort = true }) is Anchored { Segments.Count: 1 } place) return new(run.Start + place.Start, place.Length);
        }

        return null;
    }

    /// <summary>
    /// A quote that was copied with its line breaks: where those of the document end no line of their own, neither do they. Of a table that has
    /// no bars, its cells are parted as those of others.
    /// </summary>
    private static string Flowing(EvidenceDocument document, Anchored anchored, string text) =>
        string.CompareOrdinal(document.Text, anchored.Start, document.Structure.Text, anchored.Start, anchored.Length) != 0 ? document.Structure.Text.Substring(anchored.Start, anchored.Length)
        : text.IndexOf('\n') < 0 || document.Structure.Flowing.IndexOf('\n', anchored.Start, anchored.Length) >= 0 ? text : text.Replace('\n', ' ').Replace('\r', ' ');

    private static QuotedText Completed(EvidenceDocument document, Anchored anchored, string text)
    {
        var segments = anchored.Segments;
        // The document's own dots leave nothing out.
        if (segments.Count == 1 && (!Elision.IsIn(text) || Elision.IsIn(segments[0].In(document.Text)))) return new(text, [new(0, text.Length)]);

        var parts = Elision.PartsOf(text).ConvertAll(part => part.In(text));
        // A reading that repairs the dots away cannot be told apart.
        if (parts.Count != segments.Count) parts = [.. segments.Select(segment => segment.In(document.Text))];

        var whole = new StringBuilder();
        var shown = new List<Segment>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0) whole.Append(document.Text, segments[i - 1].End, segments[i].Start - segments[i - 1].End);
            shown.Add(new(whole.Length, parts[i].Length));
            whole.Append(parts[i]);
        }

        return new(whole.ToString(), shown.ToEquatableArray());
    }

    private static Segment Common(Segment a, Segment b)
    {
        var start = Math.Max(a.Start, b.Start);
        return new(start, Math.Max(Math.Min(a.End, b.End) - start, 0));
    }
}
