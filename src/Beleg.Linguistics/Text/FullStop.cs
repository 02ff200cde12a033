namespace Beleg.Linguistics.Text;

/// <summary>Whether a full stop, behind which a blank follows, ends its sentence: <em>13. Juni, Dr. Winter, z. B.</em> end none; <em>im Jahr 2019.</em> and <em>80 m2.</em> do.</summary>
internal static class FullStop
{
    /// <param name="next">Where the next sentence would begin.</param>
    public static bool EndsSentence(string text, int stop, int next, Language? language)
    {
        var start = StartOfToken(text, stop);
        if (start == stop) return true;

        var before = text.AsSpan(start, stop - start);
        if (!Tokenizer.IsDigit(text[start])) return EndsAfterWord(before, text[next], language) || IsUnit(text, start, stop, next);
        if (before.Length > 2 || (start > 0 && Tokenizer.IsWordPart(text[start - 1]))) return true;
        return language?.OrdinalsEndWithStop == false || !MayBeOrdinal(text, start, next, language);
    }

    private static bool EndsAfterWord(ReadOnlySpan<char> word, char next, Language? language)
    {
        if (language is null) return word.Length > 3;

        foreach (var sense in language.Look(word).Senses)
        {
            // The lexicon tells those that may end a sentence ("usw.") from titles, months and those that only a number follows ("Nr.").
            if (sense.Role == Role.Abbreviation) return sense.Value.IsInteger && sense.Value != 1 && (sense.Value == 0 || !Tokenizer.IsDigit(next));
        }

        return word.Length > 1 || !char.IsUpper(word[0]);
    }

    /// <summary><em>3.3 V. The</em>: a letter by itself behind a number is a unit, no initial; but <em>44 B. C.</em></summary>
    private static bool IsUnit(string text, int letter, int stop, int next)
    {
        if (stop - letter != 1 || (next + 1 < text.Length && text[next + 1] == '.')) return false;

        var before = letter;
        while (before > 0 && text[before - 1] is ' ' or '\u00A0' or '\u202F' or '°') before--;
        return before < letter && before > 0 && Tokenizer.IsDigit(text[before - 1]);
    }

    /// <summary>A noun or an adjective follows an ordinal; an article, a pronoun or a preposition begins a sentence.</summary>
    private static bool MayBeOrdinal(string text, int digits, int next, Language? language)
    {
        if (text[next] is '-' or '–' or '/') return true;
        if (language is null) return true;

        var end = digits;
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        if (Has(language.Look(text.AsSpan(StartOfToken(text, end), end - StartOfToken(text, end))).Senses, Role.Determiner)) return true;

        var last = next;
        while (last < text.Length && Tokenizer.IsWordPart(text[last])) last++;
        var senses = language.Look(text.AsSpan(next, last - next)).Senses;
        return Has(senses, Role.Month) || Has(senses, Role.Quarter) || Has(senses, Role.HalfYear);
    }

    private static bool Has(Sense[] senses, Role role)
    {
        foreach (var sense in senses)
        {
            if (sense.Role == role) return true;
        }

        return false;
    }

    /// <summary>Where the word, or the run of digits, begins that ends at <paramref name="end"/>.</summary>
    private static int StartOfToken(string text, int end)
    {
        var start = end;
        if (end > 0 && Tokenizer.IsDigit(text[end - 1]))
        {
            while (start > 0 && Tokenizer.IsDigit(text[start - 1])) start--;
            return start;
        }

        while (start > 0 && Tokenizer.IsWordPart(text[start - 1])) start--;
        return start;
    }
}
