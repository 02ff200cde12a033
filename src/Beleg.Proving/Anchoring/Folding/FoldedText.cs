namespace Beleg.Proving.Anchoring.Folding;

/// <summary>A document's text as quotes are sought in it, with the way back to its own offsets.</summary>
internal sealed class FoldedText
{
    private readonly ReadOnlyMemory<char> _characters;
    private readonly FoldRun[] _runs;
    private readonly LiftedDash[] _dashes;

    // Made for the first quote that is long enough to be looked up, and kept. Two threads may both make one: the same.
    private GramIndex? _index;

    private FoldedText(string source, FoldBuffer buffer)
    {
        Source = source;
        _characters = buffer.Memory;
        _runs = [.. buffer.Runs];
        _dashes = [.. buffer.Dashes];
    }

    public string Source { get; }

    public int Length => _characters.Length;

    public ReadOnlySpan<char> Characters => _characters.Span;

    public ReadOnlySpan<LiftedDash> Dashes => _dashes;

    public static FoldedText Of(string text, bool keepDashes = false) => new(text, FoldBuffer.ForKeeping(text, keepDashes));

    /// <summary>All places where folded characters stand.</summary>
    public Occurrences PlacesOf(ReadOnlySpan<char> sought) =>
        new(Characters, sought, sought.Length < GramIndex.Shortest ? null : _index ??= new(Characters));

    /// <summary>The offset in the text of a folded character.</summary>
    public int SourceOf(int index)
    {
        if (index >= _characters.Length) return Source.Length;

        int low = 0, high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_runs[middle].Start <= index) low = middle;
            else high = middle - 1;
        }

        return index + _runs[low].Shift;
    }

    /// <summary>The offset just behind a folded character: behind its marks, too, which belong to it.</summary>
    public int SourceEndOf(int index)
    {
        var end = SourceOf(index) + 1;
        while (end < Source.Length && Folding.Characters.ClassOf(Source[end]) is CharacterClass.Mark) end++;
        return end;
    }

    /// <summary>The first folded character that stands at this offset or behind it.</summary>
    public int IndexAt(int source)
    {
        int low = 0, high = _characters.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (SourceOf(middle) < source) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Whether the boundary before this index lies within one character of the text (a ligature, a cluster).</summary>
    public bool SplitsCharacter(int index) => index > 0 && index < _characters.Length && SourceOf(index - 1) == SourceOf(index);

    /// <summary>The first dash lifted out at this index or behind it.</summary>
    public int FirstDashAt(int index)
    {
        int low = 0, high = _dashes.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_dashes[middle].At < index) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
