namespace Beleg.Proving.Anchoring;

/// <summary>A run of a document's text, in UTF-16 code units.</summary>
internal readonly record struct Segment(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The same run in code points, as other tools count.</summary>
    public Segment InCodePoints(string text)
    {
        var (before, within) = (0, 0);
        for (var i = 0; i < End; i++)
        {
            // The second half of a pair counts with its first.
            if (i > 0 && char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1])) continue;

            if (i < Start) before++;
            else within++;
        }

        return new(before, within);
    }

    public string In(string text) => text.Substring(Start, Length);
}
