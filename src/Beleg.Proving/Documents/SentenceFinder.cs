namespace Beleg.Proving.Documents;

/// <summary>Finds the sentence around a passage.</summary>
internal static class SentenceFinder
{
    /// <summary>
    /// From the end of the sentence before to the end of the passage's last one. A blank line always ends a sentence; a
    /// line break does so only in born-digital text, where lines are paragraphs, not in print that was recognised line by line.
    /// </summary>
    public static string Around(string text, int start, int length, bool linesAreParagraphs)
    {
        var from = start;
        while (from > 0 && !EndsBefore(text, from, linesAreParagraphs)) from--;
        var to = start + length;
        while (to < text.Length && !EndsBefore(text, to, linesAreParagraphs)) to++;
        return text.Substring(from, to - from);
    }

    /// <summary>Whether a sentence ends just before an offset.</summary>
    private static bool EndsBefore(string text, int offset, bool linesAreParagraphs)
    {
        var last = text[offset - 1];
        if (last == '\n') return linesAreParagraphs || offset == 1 || text[offset - 2] == '\n' || (offset < text.Length && text[offset] == '\n');
        if (last is not (' ' or '\u00A0')) return false;

        // Past closing quotation marks and brackets to the mark that ends the sentence.
        var mark = offset - 2;
        while (mark >= 0 && text[mark] is '“' or '”' or '"' or '«' or '»' or ')' or ']' or '’') mark--;
        if (mark < 0 || text[mark] is not ('.' or '!' or '?' or '…')) return false;
        if (text[mark] != '.') return true;

        // "13. Juni", "Dr. Wintergerst", "u. a." end no sentence.
        return mark > 0 && !char.IsDigit(text[mark - 1]) && WordLengthBefore(text, mark) > 3
            && (offset >= text.Length || !char.IsLower(text[offset]));
    }

    private static int WordLengthBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return end - start;
    }
}
