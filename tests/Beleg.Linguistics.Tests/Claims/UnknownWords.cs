using System.Text;

namespace Beleg.Linguistics.Tests.Claims;

/// <summary>Words that could be of a language and that none of its lexicons knows: the same at every run.</summary>
internal static class UnknownWords
{
    private static readonly string[] s_syllables = ["bla", "dro", "fim", "gru", "hol", "jas", "kep", "lun", "mor", "nif", "plo", "qua", "ras", "sti", "tro", "vul", "wem", "zor"];

    /// <summary>Endings that make a language's adverbs, adjectives, participles and nouns of anything.</summary>
    private static readonly Dictionary<string, string[]> s_endings = new(StringComparer.Ordinal)
    {
        ["en"] = ["", "ly", "ed", "ing", "ish", "ous", "er", "est", "less", "s", "n't"],
        ["de"] = ["", "lich", "isch", "ig", "te", "ten", "t", "end", "weise", "ste", "los", "e", "en"],
    };

    public static IReadOnlyList<string> Of(Language language, int count)
    {
        var endings = s_endings[language.Code];
        var words = new List<string>();
        var state = 1u;
        while (words.Count < count)
        {
            var word = new StringBuilder(Next(s_syllables)).Append(Next(s_syllables)).Append(Next(endings)).ToString();
            // Every third has a capital: a noun, or a name.
            if (words.Count % 3 == 2) word = char.ToUpperInvariant(word[0]) + word[1..];
            if (!words.Contains(word, StringComparer.Ordinal) && language.Clauses.SensesOf(word.ToLowerInvariant()).Length == 0) words.Add(word);
        }

        return words;

        string Next(string[] of)
        {
            state = (state * 1664525) + 1013904223;
            return of[(int)((state >> 16) % (uint)of.Length)];
        }
    }
}
