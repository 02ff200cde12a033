namespace Beleg.Linguistics.Text;

/// <summary>
/// The one form under which words are looked up: lower case, ä as ae and ß as ss (however they are composed), and
/// without the soft hyphens and zero-width characters that typesetting leaves inside words.
/// </summary>
internal static class WordFolding
{
    /// <summary>Longer words than this are no words of a lexicon.</summary>
    public const int MaxLength = 160;

    private const char CombiningDiaeresis = '\u0308';

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
                case 'ä' or 'Ä':
                    folded[length++] = 'a';
                    folded[length++] = 'e';
                    break;
                case 'ö' or 'Ö':
                    folded[length++] = 'o';
                    folded[length++] = 'e';
                    break;
                case 'ü' or 'Ü':
                    folded[length++] = 'u';
                    folded[length++] = 'e';
                    break;
                case 'ß' or 'ẞ':
                    folded[length++] = 's';
                    folded[length++] = 's';
                    break;
                case CombiningDiaeresis:
                    folded[length++] = 'e';
                    break;
                default:
                    folded[length++] = char.ToLowerInvariant(c);
                    break;
            }
        }

        return length;
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
