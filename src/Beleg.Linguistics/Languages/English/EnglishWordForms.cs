namespace Beleg.Linguistics.Languages;

/// <summary>How English inflects, derives and joins words.</summary>
internal sealed class EnglishWordForms : WordForms
{
    private const int ShortestStem = 3;
    private const int ShortestMade = 5;
    private const int ShortestPart = 4;

    private static readonly string[] s_endings = ["s", "es", "ed", "d", "ing", "ly", "er", "r", "est", "st", "ers", "rs", "ness", "less", "ful", "able", "al", "ally", "ings"];

    // Behind a stem that loses its e, or doubles its last letter: "making", "planned".
    private static readonly WordList s_changing = new("able\ned\ner\ners\nest\ning\nings\n");

    // Behind a stem whose y becomes i: "happier".
    private static readonly WordList s_behindI = new("ed\ner\ners\nes\nest\nly\nness\n");

    private static readonly WordList s_prefixes = WordList.Load("English/prefixes.txt");

    public override bool Make(string word, WordList words)
    {
        if (Ends(word, "'s", 1)) return words.Has(Without(word, "'s")) || Make(Without(word, "'s"), words);
        if (!word.All(char.IsLower) || word.Length < ShortestMade) return false;
        return IsInflected(word, words) || IsDerived(word, words) || IsCompound(word, words);
    }

    private static bool IsInflected(string word, WordList words)
    {
        foreach (var ending in s_endings)
        {
            if (!Ends(word, ending, ShortestStem)) continue;

            var stem = Without(word, ending);
            if (words.Has(stem)) return true;
            if (s_changing.Has(ending) && (words.Has(stem + "e") || IsDoubled(stem, words))) return true;
            if (s_behindI.Has(ending) && Ends(stem, "i", ShortestStem - 1) && words.Has(Without(stem, "i") + "y")) return true;
            if (string.Equals(ending, "ly", StringComparison.Ordinal) && words.Has(stem + "le")) return true;
        }

        return false;
    }

    private static bool IsDoubled(string stem, WordList words) => stem.Length > ShortestStem && stem[stem.Length - 1] == stem[stem.Length - 2] && words.Has(stem.Substring(0, stem.Length - 1));

    private static bool IsDerived(string word, WordList words)
    {
        for (var length = 2; length <= word.Length - ShortestPart; length++)
        {
            if (!s_prefixes.Has(word.Substring(0, length))) continue;

            var rest = word.Substring(length);
            if (words.Has(rest) || IsInflected(rest, words)) return true;
        }

        return false;
    }

    private static bool IsCompound(string word, WordList words)
    {
        for (var at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            if (words.Has(word.Substring(0, at)) && (words.Has(word.Substring(at)) || IsInflected(word.Substring(at), words))) return true;
        }

        return false;
    }
}
