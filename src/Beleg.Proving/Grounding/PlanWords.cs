namespace Beleg.Proving.Grounding;

/// <summary>The words with which a language says that something is meant to be.</summary>
internal static class PlanWords
{
    private static readonly IReadOnlyDictionary<string, HashSet<string>> ByLanguage = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal)
    {
        ["de"] = Set(
            "soll sollen solle sollte sollten will wollen wolle plant planen plane planten geplant geplante geplanten geplanter geplantes "
            + "vorgesehen vorgesehene vorgesehenen beabsichtigt angekündigt ankündigten kündigte kündigten verpflichten verpflichtet Ziel"),
        ["en"] = Set("plan plans planned planning intends intended will shall expected announced pledged proposes proposed goal"),
    };

    /// <summary>The first such word in a text, as it stands there.</summary>
    public static string? FirstIn(string text, string language)
    {
        if (!ByLanguage.TryGetValue(language, out var words)) return null;

        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i])) continue;
            var word = text.Substring(start, i - start);
            if (words.Contains(word)) return word;
            start = i + 1;
        }

        return null;
    }

    /// <summary>A verb may begin the sentence (<em>Geplant sind</em>); a noun is one only with its capital.</summary>
    private static HashSet<string> Set(string words)
    {
        var set = new HashSet<string>(words.Split(' '), StringComparer.Ordinal);
        foreach (var word in words.Split(' ')) set.Add(char.ToUpperInvariant(word[0]) + word.Substring(1));
        return set;
    }
}
