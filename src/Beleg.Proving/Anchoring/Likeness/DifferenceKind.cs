namespace Beleg.Proving.Anchoring.Likeness;

/// <summary>What two runs of words differ in, from the harmless to the worst.</summary>
internal enum DifferenceKind
{
    None,
    WhiteSpace,
    Punctuation,
    Hyphen,
    Case,
    Diacritic,
    Letter,
    Word,

    /// <summary>A word that is printed and not quoted.</summary>
    WordAdded,

    /// <summary>A word that is quoted and not printed.</summary>
    WordLost,

    /// <summary>Digits, and what belongs to them: signs, separators, comparators, currencies.</summary>
    Number,

    /// <summary>One negation more or less: the opposite.</summary>
    Negation,
}
