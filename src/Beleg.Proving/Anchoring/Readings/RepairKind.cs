namespace Beleg.Proving.Anchoring.Readings;

/// <summary>What a reading may repair.</summary>
internal enum RepairKind : byte
{
    /// <summary>A letter, or a digit inside a word, that OCR is known to print for another.</summary>
    Confusion,

    /// <summary>Two words printed as one, or one as two.</summary>
    Spacing,

    /// <summary>A hyphen that was lost, or that only ended a line.</summary>
    Hyphen,

    /// <summary>Quote marks and bullets, and what was printed for them.</summary>
    Mark,

    /// <summary>The letter case of a declared name.</summary>
    Case,

    /// <summary>One letter inside a long word: missing, doubled, wrong or swapped (<em>sic</em>).</summary>
    Misprint,
}
