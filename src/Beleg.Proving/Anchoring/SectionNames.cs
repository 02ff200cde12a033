using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Documents;
using Beleg.Proving.Documents.Structure;

namespace Beleg.Proving.Anchoring;

/// <summary>Finds the sections of a document by their names.</summary>
internal static class SectionNames
{
    /// <summary>
    /// A heading, whole, or without its number, or by its number; a term with its entry; what experts cite by number; else a heading that contains the words; else a
    /// paragraph that begins with them. Empty where nothing is called so.
    /// </summary>
    public static List<NamedSection> Find(EvidenceDocument document, string name, Segment? within)
    {
        List<NamedSection> whole = [], partial = [], paragraphs = [];
        var structure = document.Structure;
        var folded = FoldBuffer.Rent(name.Trim());
        try
        {
            var search = new PlaceSearch(document.Folded, folded);
            while (search.MoveNext())
            {
                var at = search.Current.Source;
                var block = structure.BlockAt(at.Start);
                if (block < 0) continue;

                var span = structure.Blocks[block].Span;
                if (structure.Blocks[block].Kind is LineKind.Heading && at.End <= span.End)
                {
                    var section = structure.Outline.SpanWithDeeper(structure.Blocks[block].Section);
                    (IsWhole(document.Text, span, at) ? whole : partial).Add(new(span, section));
                }
                else if (EntryOf(structure, at) is { } entry)
                {
                    (IsWhole(document.Text, entry.Term, at) ? whole : partial).Add(new(entry.Term, entry.Span));
                }
                else if (at.Start == span.Start)
                {
                    paragraphs.Add(new(at, span, IsParagraph: true));
                }
            }
        }
        finally
        {
            folded.Return();
        }

        // What is called so comes first; then what is numbered so: "§ 6.5.2".
        if (whole.Count == 0 && SectionFinder.Find(document, name) is { Count: > 0 } cited) whole = cited;
        var named = whole.Count > 0 ? whole : partial.Count > 0 ? partial : paragraphs;
        return within is { } part ? [.. named.Select(each => each with { Run = Intersect(each.Run, part) }).Where(each => each.Run.Length > 0)] : named;
    }

    private static TermEntry? EntryOf(TextStructure structure, Segment name)
    {
        foreach (var entry in structure.Outline.Entries)
        {
            if (name.Start >= entry.Term.Start && name.End <= entry.Term.End) return entry;
        }

        return null;
    }

    private static bool IsWhole(string text, Segment heading, Segment name)
    {
        var number = LineClassifier.LengthOfNumber(text.AsSpan(heading.Start, heading.Length));
        var start = heading.Start;
        while (start < heading.End && text[start] is '#' or ' ') start++;

        var startsRight = name.Start == heading.Start || name.Start == start || name.Start == heading.Start + number;
        return startsRight && (name.End == heading.End || (name.Start == heading.Start && number > 0 && name.End <= heading.Start + number));
    }

    private static Segment Intersect(Segment a, Segment b)
    {
        var start = Math.Max(a.Start, b.Start);
        return new(start, Math.Max(0, Math.Min(a.End, b.End) - start));
    }
}
