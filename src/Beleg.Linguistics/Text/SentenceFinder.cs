namespace Beleg.Linguistics.Text;

/// <summary>Finds the sentence around a passage.</summary>
internal static class SentenceFinder
{
    /// <summary>
    /// From the end of the sentence before to the end of the passage's last one. A blank line always ends a sentence; a
    /// line break does so only in born-digital text, where lines are paragraphs, not in print that was recognised line by line.
    /// </summary>
    /// <param name="language">Its abbreviations end no sentence; without one, short words are taken for abbreviations.</param>
    public static Segment Around(string text, int start, int length, bool linesAreParagraphs, Language? language)
    {
        var from = start;
        while (from > 0 && !EndsBefore(text, from, linesAreParagraphs, language)) from--;
        var to = start + length;
        while (to < text.Length && (to == 0 || !EndsBefore(text, to, linesAreParagraphs, language))) to++;
        return new(from, to - from);
    }

    /// <summary>The sentences of a text, one behind the other.</summary>
    public static IEnumerable<Segment> All(string text, bool linesAreParagraphs, Language? language)
    {
        for (var at = 0; at < text.Length;)
        {
            var sentence = Around(text, at, 1, linesAreParagraphs, language);
            yield return sentence;
            at = sentence.End;
        }
    }

    /// <summary>Whether a sentence ends just before an offset.</summary>
    private static bool EndsBefore(string text, int offset, bool linesAreParagraphs, Language? language)
    {
        if (SentenceEnd.IsBoundary(text[offset - 1])) return true;
        if (!char.IsWhiteSpace(text[offset - 1]) || (offset < text.Length && char.IsWhiteSpace(text[offset]))) return false;

        var (mark, lines) = (offset - 1, 0);
        for (; mark >= 0 && char.IsWhiteSpace(text[mark]); mark--)
        {
            if (text[mark] == '\n') lines++;
        }

        if (lines > (linesAreParagraphs ? 0 : 1)) return true;

        // Past closing quotation marks and brackets to the mark that ends the sentence.
        while (mark >= 0 && SentenceEnd.IsClosing(text[mark])) mark--;
        return mark >= 0 && SentenceEnd.IsAt(text, mark, language);
    }
}
