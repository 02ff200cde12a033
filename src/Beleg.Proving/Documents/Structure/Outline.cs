namespace Beleg.Proving.Documents.Structure;

/// <summary>Which headings and terms a place of a text stands under: what they name, it may speak of.</summary>
internal sealed class Outline
{
    private const int LongestTerm = 80;

    // No number of a heading has so many parts.
    private const int LevelOfParts = 10;

    private readonly string _text;
    private readonly TextStructure _structure;
    private readonly List<TermEntry> _entries = [];
    private readonly int[] _levels;

    public Outline(string text, TextStructure structure)
    {
        (_text, _structure) = (text, structure);
        _levels = new int[structure.Headings.Count];
        for (var i = 0; i < _levels.Length; i++) _levels[i] = LevelOf(structure.Headings[i]);
        for (var i = 0; i < structure.Blocks.Count; i++)
        {
            if (TermOf(i) is { } term) _entries.Add(new(term, SpanOfEntry(i, term)));
        }
    }

    /// <summary>The entries, in the order of the text; one may hold others.</summary>
    public IReadOnlyList<TermEntry> Entries => _entries;

    /// <summary>The terms whose entries hold an offset, the innermost first.</summary>
    public List<Segment> TermsAbove(int offset)
    {
        var terms = new List<Segment>();
        foreach (var entry in _entries)
        {
            if (entry.Term.End < offset && entry.Span.End > offset) terms.Insert(0, entry.Term);
        }

        return terms;
    }

    /// <summary>The term in which a run of the text stands; <see langword="null"/> where it takes in more.</summary>
    public Segment? TermAt(int start, int end)
    {
        foreach (var entry in _entries)
        {
            if (entry.Term.Start <= start && entry.Term.End >= end) return entry.Term;
        }

        return null;
    }

    /// <summary>The headings above an offset, the nearest first, as indexes among the headings.</summary>
    public List<int> HeadingsAbove(int offset)
    {
        var above = new List<int>();
        var block = _structure.BlockAt(offset);
        for (var heading = block < 0 ? -1 : _structure.Blocks[block].Section; heading >= 0; heading = ParentOf(heading)) above.Add(heading);
        return above;
    }

    /// <summary>From a heading to the next that is no deeper.</summary>
    public Segment SpanWithDeeper(int heading)
    {
        var start = _structure.Blocks[_structure.Headings[heading]].Span.Start;
        var next = heading + 1;
        while (next < _levels.Length && _levels[heading] > 0 && (_levels[next] == 0 || _levels[next] > _levels[heading])) next++;
        var end = next < _levels.Length ? _structure.Blocks[_structure.Headings[next]].Span.Start : _text.Length;
        return new(start, end - start);
    }

    /// <summary>The next heading before it that is less deep. One without a level belongs to the last that has one.</summary>
    private int ParentOf(int heading)
    {
        var level = _levels[heading] == 0 ? int.MaxValue : _levels[heading];
        for (var i = heading - 1; i >= 0; i--)
        {
            if (_levels[i] > 0 && _levels[i] < level) return i;
        }

        return -1;
    }

    /// <summary>How deep a heading is, from its marks, its number or what underlines it; 0 where nothing tells.</summary>
    private int LevelOf(int block)
    {
        var heading = _structure.Blocks[block].Span.In(_text);
        var marks = 0;
        while (marks < heading.Length && heading[marks] == '#') marks++;
        if (marks > 0) return marks;

        var number = LineClassifier.SplitNumber(heading).Number;
        if (number.Length > 0) return number.Split('.').Length;

        // Below numbered parts, and above what has no level: the title of an article stands on a line of its own.
        if (SectionHeading.Read(heading) is { } start) return LevelOfParts + (int)(start.Step.Level == SectionLevel.Article ? SectionLevel.Clause : start.Step.Level);

        // A title is underlined twice, what stands under it once, and what stands under that with tildes and carets.
        var under = _structure.UnderlineOf(block);
        return under switch { '=' => 1, '-' => 2, '~' => 3, '^' => 4, _ => 0 };
    }

    /// <summary>"SETTINGS_MAX (0x05):  This setting …", "client:": what a colon parts from the text that is set in below it.</summary>
    private Segment? TermOf(int block)
    {
        if (_structure.Blocks[block].Kind is not (LineKind.Text or LineKind.ListItem)) return null;

        var span = _structure.Blocks[block].Span;
        var start = span.Start + LineClassifier.LengthOfMark(_text.AsSpan(span.Start, span.Length));
        for (var i = start; i < span.End && i - start <= LongestTerm && _text[i] != '\n'; i++)
        {
            if (_text[i] is '.' or '!' or '?' or ';' && i + 1 < span.End && _text[i + 1] == ' ') return null;
            if (_text[i] != ':') continue;

            var isAlone = i + 1 >= span.End || _text[i + 1] == '\n';
            var isParted = i + 2 < span.End && _text[i + 1] == ' ' && _text[i + 2] == ' ';
            if (i == start || !(isParted || (isAlone && IsSetIn(block + 1, block)))) return null;
            return new(start, i - start);
        }

        return null;
    }

    private Segment SpanOfEntry(int block, Segment term)
    {
        var last = block;
        while (IsSetIn(last + 1, block)) last++;
        return new(term.Start, _structure.Blocks[last].Span.End - term.Start);
    }

    /// <summary>Whether a block is set farther to the right than another before it, in the same section.</summary>
    private bool IsSetIn(int block, int than) =>
        block < _structure.Blocks.Count && _structure.Blocks[block].Section == _structure.Blocks[than].Section && _structure.Blocks[block].Kind is not LineKind.Heading
        && _structure.IndentOf(block) > _structure.IndentOf(than);
}
