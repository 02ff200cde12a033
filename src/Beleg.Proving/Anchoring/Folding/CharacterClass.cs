namespace Beleg.Proving.Anchoring.Folding;

/// <summary>What folding does with a character. Whatever is <see cref="Plain"/> stands for itself and is never bridged.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Letters, digits, signs, units, comparators, brackets: everything that is not named below.</summary>
    Plain,

    /// <summary>The ordinary blank, apart from its exotic brothers because it is by far the most frequent.</summary>
    Blank,

    /// <summary>Any other white space within a line: tabs, no-break, thin and ideographic spaces.</summary>
    Space,

    /// <summary>What ends a line or a page.</summary>
    LineEnd,

    /// <summary>Characters without width or ink.</summary>
    Invisible,

    SoftHyphen,
    Dash,
    DoubleQuote,
    SingleQuote,
    Ligature,

    /// <summary>A combining mark, or a Hangul vowel or final: composes with what stands before it.</summary>
    Mark,

    /// <summary>A character that is canonically another one (the Kelvin sign is a K).</summary>
    Singleton,
}
