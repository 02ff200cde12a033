namespace Beleg.Proving.Anchoring.Likeness;

/// <summary>The words that turn a statement round. What has one more or one less says the opposite.</summary>
internal static class Negations
{
    public static bool IsNegation(string word)
    {
        if (PrintWords.Any.Negations.Has(word)) return true;
        foreach (var ending in PrintWords.Any.NegationEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

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
