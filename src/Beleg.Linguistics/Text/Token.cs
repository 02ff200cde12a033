namespace Beleg.Linguistics.Text;

/// <summary>A word, a run of digits, or one other character of a sentence.</summary>
internal readonly record struct Token(TokenKind Kind, Gap Before, int Start, int Length, int Word, Sense[] Senses)
{
    /// <summary>Whether a value may begin here: of most tokens, none can.</summary>
    public bool BeginsValue { get; init; }

    public int End => Start + Length;

    /// <summary>Whether the token continues what stands before it, without a blank.</summary>
    public bool IsAttached => Before == Gap.None;
}

internal enum TokenKind : byte
{
    /// <summary>Before the first and after the last token of a sentence.</summary>
    End,
    Word,
    Digits,
    Symbol,

    /// <summary>Addresses, file names, product numbers: characters that hang together and say no value.</summary>
    Opaque,
}

/// <summary>What stands between a token and the one before it.</summary>
internal enum Gap : byte
{
    None,
    Blank,
    Line,
}
