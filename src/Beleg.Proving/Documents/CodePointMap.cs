namespace Beleg.Proving.Documents;

/// <summary>Counts in code points, as other tools do, what .NET counts in UTF-16 code units.</summary>
internal sealed class CodePointMap
{
    // The second halves of pairs, which count with the first. Most texts have none.
    private readonly List<int> _secondHalves = [];

    public CodePointMap(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1])) _secondHalves.Add(i);
        }
    }

    public Segment Of(Segment segment)
    {
        var start = OffsetOf(segment.Start);
        return new(start, OffsetOf(segment.End) - start);
    }

    private int OffsetOf(int offset)
    {
        var found = _secondHalves.BinarySearch(offset);
        return offset - (found >= 0 ? found : ~found);
    }
}
