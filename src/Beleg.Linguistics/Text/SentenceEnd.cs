namespace Beleg.Linguistics.Text;

/// <summary>Where a sentence ends: the one rule for all who cut a text into sentences or look for the one around a passage.</summary>
internal static class SentenceEnd
{
    /// <summary>Closing quotation marks and brackets belong to the sentence before them.</summary>
    public static bool IsClosing(char c) => c is '"' or '“' or '”' or '«' or '»' or '\'' or '’' or '‘' or ')' or ']';

    /// <summary>Signs that end a sentence wherever they stand: a table's bar, a bullet, the ends of paragraphs and pages.</summary>
    public static bool IsBoundary(char c) => c is '|' or '•' or '\u2029' or '\f';

    /// <summary>Whether the sign at <paramref name="mark"/> ends its sentence.</summary>
    /// <param name="language">Its abbreviations and ordinals end none; without one, short words are taken for abbreviations.</param>
    public static bool IsAt(string text, int mark, Language? language)
    {
        if (IsBoundary(text[mark])) return true;
        if (text[mark] is not ('.' or '!' or '?' or '…')) return false;

        var next = mark + 1;
        while (next < text.Length && IsClosing(text[next])) next++;
        if (next >= text.Length) return true;
        if (!char.IsWhiteSpace(text[next])) return false;

        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        if (next >= text.Length) return true;
        if (char.IsLower(text[next])) return false;

        var isEllipsis = text[mark] == '…' || (text[mark] == '.' && mark > 0 && text[mark - 1] == '.');
        // "0 V … 3.3 V, 0 .. 3.3": dots between numbers end nothing.
        if (isEllipsis && BeginsNumber(text, next)) return false;
        return text[mark] != '.' || isEllipsis || FullStop.EndsSentence(text, mark, next, language);
    }

    private static bool BeginsNumber(string text, int at)
    {
        if (text[at] is '+' or '-' or '−' or '–' or '€' or '$' or '£' && at + 1 < text.Length) at++;
        return Tokenizer.IsDigit(text[at]);
    }
}
