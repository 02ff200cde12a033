using System.Globalization;

namespace Beleg.Linguistics.Text;

/// <summary>
/// Cuts a text into words, runs of digits, signs, addresses and references to parts of a text: the one place that says where a word begins and ends. What
/// they mean and which of them hang together, others say.
/// </summary>
internal struct Tokenizer(string text, int start, int end)
{
    /// <summary>A bound on how far a chunk is looked through, so that no text takes more than linear time.</summary>
    private const int LongestAddress = 512;

    /// <summary>Whether an address can stand in what is cut: most sentences have none, and need not be looked through at each word.</summary>
    private readonly bool _mayHaveAddresses = MayHaveAddresses(text.AsSpan(start, end - start));

    public TokenKind Kind { get; private set; }

    /// <summary>What stands between the token and the one before it.</summary>
    public Gap Before { get; private set; }

    /// <summary>Whether an empty line parts the token from the one before it.</summary>
    public bool BeginsParagraph { get; private set; }

    public int Start { get; private set; }

    /// <summary>The first character that is not read yet.</summary>
    public int End { get; private set; } = start;

    public readonly int Length => End - Start;

    /// <summary>Goes to the next token.</summary>
    public bool Read()
    {
        SkipBlanks();
        if (End >= end) return false;

        Start = End;
        (Kind, End) = TokenAt(Start);
        return true;
    }

    /// <summary>Letters with their marks, and what typesetting leaves inside words.</summary>
    public static bool IsWordPart(char c) => IsLetter(c) || WordFolding.IsInvisible(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>The ordinal indicators count as letters in Unicode; in these languages they stand for the degree sign.</summary>
    public static bool IsLetter(char c) => char.IsLetter(c) && c is not ('º' or 'ª');

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    private void SkipBlanks()
    {
        var (from, lines, blanks) = (End, 0, false);
        for (; End < end && (char.IsWhiteSpace(text[End]) || WordFolding.IsInvisible(text[End])); End++)
        {
            if (text[End] == '\n') lines++;
            // What nobody sees parts no words: "2<sup>14</sup>" with its tags taken away.
            blanks |= !WordFolding.IsInvisible(text[End]);
        }

        BeginsParagraph = lines > 1;
        Before = lines > 0 || from == 0 ? Gap.Line : blanks ? Gap.Blank : Gap.None;
    }

    private readonly (TokenKind Kind, int End) TokenAt(int at)
    {
        if (EndOfAddress(at) is var address and > 0) return (TokenKind.Opaque, address);

        var to = at + 1;
        if (IsDigit(text[at]))
        {
            while (to < end && IsDigit(text[to])) to++;
            return (TokenKind.Digits, to);
        }

        var isWord = IsLetter(text[at]);
        if (isWord)
        {
            while (to < end && IsWordPart(text[to])) to++;
            while (WordFolding.IsInvisible(text[to - 1])) to--;
        }

        if (SectionReference.EndOfMention(text, at, to, end) is var reference and > 0) return (TokenKind.Opaque, reference);
        return (isWord ? TokenKind.Word : TokenKind.Symbol, to);
    }

    /// <summary>Where the address, file name or other machine-made chunk that begins here ends; 0 where none does.</summary>
    private readonly int EndOfAddress(int at)
    {
        if (!_mayHaveAddresses || !char.IsLetterOrDigit(text[at])) return 0;
        if (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('(' or '<' or '"' or '„' or '“' or '«' or '»' or '[')) return 0;

        var (to, address) = (at, false);
        for (var last = Math.Min(end, at + LongestAddress); to < last && !char.IsWhiteSpace(text[to]); to++)
        {
            address |= text[to] switch
            {
                '@' or '_' or '\\' => true,
                ':' => to + 2 < end && text[to + 1] == '/' && text[to + 2] == '/',
                '.' => to - at == 3 && text[at] is 'w' or 'W' && text[at + 1] is 'w' or 'W' && text[at + 2] is 'w' or 'W',
                _ => false,
            };
        }

        if (!address) return 0;
        while (to > at + 1 && text[to - 1] is '.' or ',' or ')' or '"' or '“' or '>' or ';' or '!' or '?') to--;
        return to;
    }

    private static bool MayHaveAddresses(ReadOnlySpan<char> text) =>
        text.IndexOfAny('@', '_', '\\') >= 0 || text.IndexOf("://".AsSpan()) >= 0 || text.IndexOf("www.".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
}
