namespace Beleg.Proving.Anchoring.Likeness;

/// <summary>One step on the way from one text to another.</summary>
internal enum EditStep : byte
{
    Same,
    Replace,

    /// <summary>A character of the first text alone.</summary>
    Delete,

    /// <summary>A character of the second text alone.</summary>
    Insert,
}
