namespace Beleg.Linguistics.Text;

/// <summary>Joins the tokens of a passage to the words that lexicons and clauses know. Quotation marks are signs, so that a quoted name stays in its clause.</summary>
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
        // Most words have a few letters and a blank behind them; a list that grows copies what it has.
        var words = new List<Word>((end - start) / 6 + 4);
        for (var token = new Tokenizer(text, start, end); token.Read();)
        {
            var from = token.Start;
            while ((token.Kind is not TokenKind.Symbol || token.Start > from) && Continue(text, ref token))
            {
            }

            var word = text.Substring(from, token.End - from);
            words.Add(new(word, Lower(word), from));
        }

        return words;
    }

    /// <summary>Goes on to what hangs on a token: digits and letters, behind a hyphen or an apostrophe too, and digits behind a point or comma.</summary>
    private static bool Continue(string text, ref Tokenizer token)
    {
        var next = token;
        if (!next.Read() || next.Before is not Gap.None) return false;

        if (next.Kind is TokenKind.Symbol)
        {
            var sign = text[next.Start];
            if (IsEnding(text, token, next))
            {
                token = next;
                return true;
            }

            if (!next.Read() || next.Before is not Gap.None || next.Kind is TokenKind.Symbol) return false;

            var isInside = sign is '-' or '‑' or '\'' or '’' or 'ʼ' || (sign is '.' or ',' or ':' && token.Kind is TokenKind.Digits && next.Kind is TokenKind.Digits);
            if (!isInside) return false;
        }

        token = next;
        return true;
    }

    /// <summary>"C++, C#": signs that end a name.</summary>
    private static bool IsEnding(string text, in Tokenizer token, in Tokenizer sign)
    {
        if (text[sign.Start] is not ('+' or '#') || token.Kind is TokenKind.Digits) return false;

        var end = sign.End;
        while (end < text.Length && text[end] == text[sign.Start]) end++;
        return end >= text.Length || !char.IsLetterOrDigit(text[end]);
    }

    /// <summary>As the lexicons write it: in small letters, with one shape of apostrophe and hyphen, and without what no reader sees.</summary>
    private static string Lower(string word)
    {
        var lower = word.ToLowerInvariant().Replace('’', '\'').Replace('ʼ', '\'').Replace('‑', '-');
        for (var i = lower.Length - 1; i > 0; i--)
        {
            if (WordFolding.IsInvisible(lower[i])) lower = lower.Remove(i, 1);
        }

        return lower;
    }
}
