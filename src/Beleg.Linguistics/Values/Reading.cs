namespace Beleg.Linguistics.Values;

/// <summary>One value that a text says: what, how bounded, and with which of its characters (in UTF-16 units).</summary>
/// <remarks>The place takes in the words that bound the value and its unit: <em>mindestens 10.000 GPUs</em>.</remarks>
internal sealed record Reading(TextValue Value, Bound Bound, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>Whether the publication date had to supply what the words leave out.</summary>
    public bool Resolved { get; init; }

    /// <summary>Whether it is what is left of values that may not be, or all that may be; the words that say so are part of it: <em>above 20 are invalid</em>.</summary>
    public bool IsRemainder { get; init; }

    /// <summary>Whether its verb is one that nobody may let happen; the words that say so stand before it: <em>not allow … to exceed 20</em>.</summary>
    public bool IsBarred { get; init; }

    /// <summary>Where its unit stands between a noun and whose it is; read with the value, these words say nothing of either: <em>the size in bytes of the header</em>.</summary>
    public Segment? UnitApart { get; init; }

    public override string ToString() => ValueText.Of(Bound, Value);
}
