using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Documents;
using Beleg.Proving.Documents.Structure;

namespace Beleg.Proving.Anchoring;

/// <summary>The runs of a document in which a quote is allowed to stand.</summary>
internal readonly struct Scope
{
    private readonly Segment _run;

    // Instead of the one, where a name stands for several.
    private readonly List<Segment>? _runs;

    private Scope(Segment run) => _run = run;

    private Scope(List<Segment> runs) => _runs = runs;

    public static Scope Whole(EvidenceDocument document) => new(new Segment(0, document.Text.Length));

    public bool IsEmpty => _runs is { Count: 0 };

    public IReadOnlyList<Segment> Runs => _runs ?? [_run];

    public bool Contains(Segment segment)
    {
        if (_runs is null) return segment.Start >= _run.Start && segment.End <= _run.End;

        foreach (var run in _runs)
        {
            if (segment.Start >= run.Start && segment.End <= run.End) return true;
        }

        return false;
    }

    /// <summary>
    /// What <c>in:</c> names: a heading, whole, or without its number, or by its number; else a heading that contains the
    /// words; else a paragraph that begins with them. Empty where nothing is called so.
    /// </summary>
    public static Scope Named(EvidenceDocument document, string name, Segment? within)
    {
        List<Segment> whole = [], partial = [], paragraphs = [];
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
                    var section = structure.SectionSpan(structure.Blocks[block].Section);
                    (IsWhole(document.Text, span, at) ? whole : partial).Add(section);
                }
                else if (at.Start == span.Start)
                {
                    paragraphs.Add(span);
                }
            }
        }
        finally
        {
            folded.Return();
        }

        var named = whole.Count > 0 ? whole : partial.Count > 0 ? partial : paragraphs;
        return within is { } part ? new([.. named.Select(run => Intersect(run, part)).Where(run => run.Length > 0)]) : new(named);
    }

    public static Scope Of(Segment run) => new(run);

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
