namespace Beleg.Linguistics.Values;

/// <summary>A number that a text prints and that says no value here, with the words or signs that make it so.</summary>
/// <param name="Why">What they do to it.</param>
/// <param name="Start">Where the number begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="ReasonStart">Where the words or signs begin.</param>
/// <param name="ReasonLength">How long they are.</param>
internal sealed record Unreadable(UnreadableReason Why, int Start, int Length, int ReasonStart, int ReasonLength)
{
    public int End => Start + Length;

    public int ReasonEnd => ReasonStart + ReasonLength;
}

internal enum UnreadableReason
{
    /// <summary>What stands next to it was not read: <em>2^14, 5 ± 0.25 V, 300 1100</em>.</summary>
    Residue,

    /// <summary>It is denied: <em>not 300</em>.</summary>
    Denied,

    /// <summary>Another takes its place: <em>300 statt bisher 200</em>.</summary>
    Replaced,

    /// <summary>It is multiplied or divided: <em>twice 300, die Hälfte der 300</em>.</summary>
    Multiplied,

    /// <summary>The text itself does not say that it is so: <em>vielleicht 300</em>.</summary>
    Doubtful,

    /// <summary>Its bounds do not go together, or stand where none is read: <em>mindestens rund 300</em>.</summary>
    Bounds,
}
