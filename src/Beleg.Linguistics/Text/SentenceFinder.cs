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

    /// <summary>Whether a sentence ends just before an offset.</summary>
    private static bool EndsBefore(string text, int offset, bool linesAreParagraphs, Language? language)
    {
        var last = text[offset - 1];
        if (last == '\u2029') return true;
        if (last == '\n' && (linesAreParagraphs || offset == 1 || text[offset - 2] == '\n' || (offset < text.Length && text[offset] == '\n'))) return true;
        if (!char.IsWhiteSpace(last) || (offset < text.Length && char.IsWhiteSpace(text[offset]))) return false;

        // Past closing quotation marks and brackets to the mark that ends the sentence.
        var mark = offset - 2;
        // Two blanks behind a sentence, as typewriters had them.
        while (mark >= 0 && text[mark] is ' ' or '\t') mark--;
        while (mark >= 0 && text[mark] is '“' or '”' or '"' or '«' or '»' or ')' or ']' or '’') mark--;
        if (mark < 1 || text[mark] is not ('.' or '!' or '?' or '…')) return false;
        if (offset < text.Length && char.IsLower(text[offset])) return false;
        return text[mark] != '.' || IsFullStop(text, mark, language);
    }

    /// <summary>"13. Juni", "Dr. Wintergerst", "u. a." end no sentence; "im Jahr 2019." and "80 m2." do.</summary>
    private static bool IsFullStop(string text, int mark, Language? language)
    {
        var start = mark;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
        var word = text.AsSpan(start, mark - start);
        if (word.IsEmpty) return true;
        if (char.IsDigit(word[word.Length - 1])) return word.Length > 2 || char.IsLetter(word[0]) || (language is { OrdinalsEndWithStop: false } && start > 1 && text[start - 1] == ' ' && char.IsLetterOrDigit(text[start - 2]));
        if (word.Length == 1) return false;
        if (language is null) return word.Length > 3;

        Span<char> folded = stackalloc char[WordFolding.MaxLength];
        var length = WordFolding.Fold(word, folded);
        var id = length > 0 ? language.Vocabulary.Find(folded.Slice(0, length)) : Vocabulary.Unknown;
        if (id < 0) return true;

        foreach (var sense in language.Vocabulary.SensesOf(id))
        {
            // "usw." may end one; titles and months do not.
            if (sense.Role == Role.Abbreviation && sense.Value != 0) return false;
        }

        return true;
    }
}
