namespace Beleg.Linguistics.Text;

/// <summary>
/// The one form under which words are looked up: lower case, letters that are also written in two as those two (however
/// they are composed), and without the soft hyphens and zero-width characters that typesetting leaves inside words.
/// </summary>
internal static class WordFolding
{
    /// <summary>Longer words than this are no words of a lexicon.</summary>
    public const int MaxLength = 160;

    private static readonly List<PrintedLetter> s_letters = PrintWords.Any.Letters;

    /// <summary>Writes the folded word and returns its length, or -1 where it does not fit.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (IsInvisible(c)) continue;
            if (length + 2 > folded.Length) return -1;

            switch (c)
            {
                case >= 'a' and <= 'z':
                    folded[length++] = c;
                    break;
                case > '\u007F' when Find(c) is { } letters:
                    foreach (var letter in letters) folded[length++] = letter;
                    break;
                default:
                    folded[length++] = char.ToLowerInvariant(c);
                    break;
            }
        }

        return length;
    }

    private static string? Find(char c)
    {
        foreach (var letter in s_letters)
        {
            if (letter.Printed[0] == c) return letter.Meant;
        }

        return null;
    }

    public static string Fold(string word)
    {
        Span<char> folded = stackalloc char[MaxLength];
        var length = Fold(word.AsSpan(), folded);
        return length < 0 ? word : folded.Slice(0, length).ToString();
    }

    /// <summary>Soft hyphen and zero-width characters: typesetting, not text.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
