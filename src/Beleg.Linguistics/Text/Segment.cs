namespace Beleg.Linguistics.Text;

/// <summary>A run of a document's text, in UTF-16 code units.</summary>
internal readonly record struct Segment(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>Whether the two share a character.</summary>
    public bool Overlaps(Segment other) => Start < other.End && other.Start < End;

    public string In(string text) => text.Substring(Start, Length);
}
