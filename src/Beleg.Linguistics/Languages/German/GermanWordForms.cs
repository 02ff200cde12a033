namespace Beleg.Linguistics.Languages;

/// <summary>How German inflects, derives and joins words.</summary>
internal sealed class GermanWordForms : WordForms
{
    private const int ShortestStem = 4;
    private const int ShortestMade = 5;
    private const int ShortestVerbStem = 3;

    // A compound of more parts than a few is read by nobody; the search stays small.
    private const int LongestWord = 48;

    private static readonly string[] s_adjectiveEndings = ["", "e", "en", "er", "es", "em"];

    // No verb ends so: one of them tells that a word is declined as an adjective.
    private static readonly string[] s_declinedOnly = ["er", "es", "em"];

    private static readonly string[] s_verbEndings = ["t", "st", "et", "te", "ten", "tet", "end", "ende", "enden", "ender", "endes", "endem"];

    private static readonly string[] s_nounEndings = ["s", "es", "n", "en"];

    private static readonly string[] s_links = ["s", "es", "n", "en", "er"];

    private static readonly WordList s_prefixes = WordList.Load("German/prefixes.txt");

    public override bool Make(string word, WordList words)
    {
        if (word.Length is < ShortestMade or > LongestWord) return false;
        if (!char.IsUpper(word[0])) return IsInflected(word, words) || IsDerived(word, words) || IsCompound(word, words);
        return IsInflectedNoun(word, words) || IsCompound(word, words);
    }

    /// <summary>Declined as an adjective or conjugated as a weak verb, of which the list has other forms.</summary>
    private static bool IsInflected(string word, WordList words) => IsAdjective(word, words) || IsVerb(word, words);

    private static bool IsAdjective(string word, WordList words)
    {
        foreach (var ending in s_adjectiveEndings)
        {
            if (!Ends(word, ending, ShortestStem)) continue;

            var stem = Without(word, ending);
            var others = s_adjectiveEndings.Count(other => !string.Equals(other, ending, StringComparison.Ordinal) && words.Has(stem + other));
            if (others >= 2 && s_declinedOnly.Any(other => !string.Equals(other, ending, StringComparison.Ordinal) && words.Has(stem + other))) return true;
        }

        return false;
    }

    private static bool IsVerb(string word, WordList words)
    {
        foreach (var ending in s_verbEndings)
        {
            if (Ends(word, ending, ShortestVerbStem) && IsWeakStem(Without(word, ending), words)) return true;
        }

        if (Ends(word, "e", ShortestStem) && IsPastStem(Without(word, "e"), words)) return true;

        // Of strong verbs: "fallt" of "fallen", "fuhren" of "fuhr".
        if (Ends(word, "t", ShortestStem) && words.Has(Without(word, "t") + "en")) return true;
        if (Ends(word, "en", ShortestStem) && words.Has(Without(word, "en"))) return true;
        return word.StartsWith("ge", StringComparison.Ordinal) && Ends(word, "t", ShortestVerbStem + 2) && IsWeakStem(word.Substring(2, word.Length - 3), words);
    }

    private static bool IsWeakStem(string stem, WordList words) => words.Has(stem + "en") && (words.Has(stem + "t") || words.Has(stem + "te") || words.Has(stem + "et"));

    /// <summary>The -e is made where the past tells that the verb is weak: the subjunctive of others too often looks like bad print.</summary>
    private static bool IsPastStem(string stem, WordList words) => words.Has(stem + "en") && (words.Has(stem + "te") || words.Has(stem + "ten"));

    private static bool IsInflectedNoun(string word, WordList words) => s_nounEndings.Any(ending => Ends(word, ending, ShortestStem) && words.Has(Without(word, ending)));

    /// <summary>A known word behind a prefix: <em>unsicher, verkauft, angelehnt, vorzulegen</em>.</summary>
    private static bool IsDerived(string word, WordList words)
    {
        for (var length = 2; length <= word.Length - ShortestVerbStem; length++)
        {
            if (!s_prefixes.Has(word.Substring(0, length))) continue;

            var rest = word.Substring(length);
            if (rest.Length >= (length > 2 ? ShortestVerbStem : ShortestStem) && IsSmall(rest, words)) return true;
            if (rest.Length >= ShortestStem + 2 && (rest.StartsWith("zu", StringComparison.Ordinal) || rest.StartsWith("ge", StringComparison.Ordinal)) && IsSmall(rest.Substring(2), words)) return true;
        }

        return false;
    }

    private static bool IsSmall(string word, WordList words) => words.Has(word) || IsInflected(word, words);

    private static bool IsCompound(string word, WordList words)
    {
        var isNoun = char.IsUpper(word[0]);
        for (var at = ShortestVerbStem; at <= word.Length - ShortestStem; at++)
        {
            var head = word.Substring(at);
            var isHead = isNoun ? words.Has(Capitalised(head)) || IsInflectedNoun(Capitalised(head), words) : IsSmall(head, words);
            if (isHead && IsModifier(char.ToLowerInvariant(word[0]) + word.Substring(1, at - 1), words)) return true;
        }

        return false;
    }

    /// <summary>A noun, an adjective or the stem of a verb, with what joins it to the next.</summary>
    private static bool IsModifier(string part, WordList words)
    {
        if (words.Has(Capitalised(part)) || words.Has(Capitalised(part) + "e")) return true;
        if (part.Length >= ShortestStem && (words.Has(part) || words.Has(part + "en"))) return true;
        // "Rechen-" of "rechnen": the stem cannot end so.
        if (Ends(part, "en", ShortestVerbStem) && words.Has(Without(part, "en") + "nen")) return true;
        if (s_links.Any(link => Ends(part, link, ShortestStem) && words.Has(Capitalised(Without(part, link))))) return true;
        return IsCompound(Capitalised(part), words) || (Ends(part, "s", ShortestStem) && IsCompound(Capitalised(Without(part, "s")), words));
    }
}
