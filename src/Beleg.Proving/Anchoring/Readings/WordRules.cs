using Beleg.Proving.Anchoring.Likeness;

namespace Beleg.Proving.Anchoring.Readings;

/// <summary>
/// What a reading may make of words: it alters no word that is known, it makes only words that are known, and it brings in
/// none that turns, bounds or weakens what is said.
/// </summary>
internal sealed class WordRules(ReadingRules rules)
{
    /// <summary>What speaks against it that words read so; <see langword="null"/> where nothing does.</summary>
    public string? Objection(RepairedWords words)
    {
        if (!words.IsBrokenAtLineEnd && StandingWord(words.Printed) is { } standing) return $"\"{standing}\" is a word as it is printed, and no reading alters a word";

        foreach (var read in words.Read)
        {
            if (words.Printed.Contains(read, StringComparer.Ordinal)) continue;
            if (!IsMade(read, words.Printed)) return $"\"{read}\" is no word that is known, and no declared name";
            if (!MayBringIn(read, words)) return $"no reading brings in \"{read}\"";
        }

        return null;
    }

    /// <summary>
    /// The word that must stay as it is. Parts of a broken word may be words by chance, but not all of them, and none that
    /// weighs on what is said.
    /// </summary>
    private string? StandingWord(IReadOnlyList<string> printed)
    {
        if (printed.Count > 1 && printed.FirstOrDefault(word => WeightOf(word) != WordWeight.None) is { } weighty) return weighty;
        return printed.Count > 0 && printed.All(rules.Knows) ? printed[0] : null;
    }

    /// <summary>Whether what is read is a word; of digits only what is printed can be read.</summary>
    private bool IsMade(string read, IReadOnlyList<string> printed) =>
        read.All(char.IsDigit) ? printed.Any(word => word.Contains(read)) : rules.Knows(read) || rules.IsName(read) || rules.IsForeignWord(read);

    private bool MayBringIn(string read, RepairedWords words) => WeightOf(read) switch
    {
        WordWeight.None => true,
        WordWeight.Bound or WordWeight.Modal => words.IsOneConfusion,
        _ => false,
    };

    private WordWeight WeightOf(string word) => Negations.IsNegation(word) ? WordWeight.Negation : rules.WeightOf(word);
}
