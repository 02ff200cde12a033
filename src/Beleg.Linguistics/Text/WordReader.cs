namespace Beleg.Linguistics.Text;

/// <summary>Cuts a passage into words and signs. Quotation marks are signs, so that a quoted name stays in its clause.</summary>
internal static class WordReader
{
    /// <summary>Whether nothing but signs and blanks stands from one offset to another.</summary>
    public static bool HasNoWord(this string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i])) return false;
        }

        return true;
    }

    public static List<Word> Read(string text, int start, int end)
    {
        var words = new List<Word>();
        var at = start;
        while (at < end)
        {
            if (char.IsWhiteSpace(text[at]) || IsInvisible(text[at]))
            {
                at++;
                continue;
            }

            var from = at++;
            if (char.IsLetterOrDigit(text[from]))
            {
                while (at < end && (char.IsLetterOrDigit(text[at]) || IsInside(text, at, end))) at++;
            }

            var word = text.Substring(from, at - from);
            words.Add(new(word, Fold(word), from));
        }

        return words;
    }

    /// <summary>As the lexicons write it: in small letters, with one shape of apostrophe and hyphen, and without what no reader sees.</summary>
    private static string Fold(string word)
    {
        var lower = word.ToLowerInvariant().Replace('’', '\'').Replace('ʼ', '\'').Replace('‑', '-');
        for (var i = lower.Length - 1; i > 0; i--)
        {
            if (IsInvisible(lower[i])) lower = lower.Remove(i, 1);
        }

        return lower;
    }

    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>Hyphens and apostrophes between letters or digits, points and commas between digits.</summary>
    private static bool IsInside(string text, int at, int end)
    {
        if (IsInvisible(text[at]))
        {
            while (at < end && IsInvisible(text[at])) at++;
            return at < end && char.IsLetterOrDigit(text[at]);
        }

        if (at + 1 >= end || !char.IsLetterOrDigit(text[at + 1])) return false;
        return text[at] switch
        {
            '-' or '‑' or '\'' or '’' or 'ʼ' => true,
            '.' or ',' or ':' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            _ => false,
        };
    }
}
