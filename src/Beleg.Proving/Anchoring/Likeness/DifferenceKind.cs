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
    WordAdded,
    WordLost,
    Number,
    Negation,
}
