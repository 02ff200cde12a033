namespace Beleg.Linguistics.Values;

/// <summary>One value that a text says: what, how bounded, and with which of its characters (in UTF-16 units).</summary>
/// <remarks>The place takes in the words that bound the value and its unit: <em>mindestens 10.000 GPUs</em>.</remarks>
internal sealed record Reading(TextValue Value, Bound Bound, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>Whether the publication date had to supply what the words leave out.</summary>
    public bool Resolved { get; init; }

    public override string ToString() => ValueText.Of(Bound, Value);
}
