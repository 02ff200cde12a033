namespace Beleg.Proving.Anchoring.Likeness;

/// <summary>The words that turn a statement round. What has one more or one less says the opposite.</summary>
internal static class Negations
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "nicht", "nichts", "nie", "niemals", "niemand", "nirgends", "kein", "keine", "keinen", "keinem", "keiner", "keines", "keinerlei", "ohne", "weder", "kaum",
        "not", "no", "never", "none", "nobody", "nothing", "nowhere", "without", "neither", "nor", "cannot", "hardly",
    };

    public static bool IsNegation(string word) => Words.Contains(word) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase);

    public static int CountIn(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || text[i] == '\'')) i++;
            if (i > start && IsNegation(text.Substring(start, i - start))) count++;
            if (i == start) i++;
        }

        return count;
    }
}
