namespace Beleg.Linguistics.Languages;

/// <summary>How German tells plans, claims, comparisons and lists: what its words cannot tell.</summary>
internal sealed class GermanQualifiers : QualifierLexicon
{
    private readonly WordSet _strongParticiples;
    private readonly WordSet _smallNoVerb;
    private readonly WordSet _prefixes;

    public GermanQualifiers()
        : base(German.OwnFolder)
    {
        _strongParticiples = Words.Take("strong-participles");
        _smallNoVerb = Words.Take("small-no-verb");
        _prefixes = Words.Take("prefixes");
    }

    public override bool VerbEndsSubordinate => true;

    public override bool IsInfinitive(Word word)
    {
        if (!word.IsSmall) return false;
        var lower = word.Lower;
        if (lower is "sein" or "tun" or "haben" or "werden" or "können" or "lassen") return true;
        if (lower.Length < 4 || IsParticiple(word) || Prepositions.Has(word) || _smallNoVerb.Has(word)) return false;
        return Ends(lower, "en") || Ends(lower, "ern") || Ends(lower, "eln");
    }

    public override bool IsParticiple(Word word)
    {
        if (!word.IsSmall || word.Text.Length < 5) return false;
        var lower = word.Lower;
        if (_strongParticiples.Has(word)) return true;
        if (Ends(lower, "t")) return !_smallNoVerb.Has(word);

        // "gebaut", "aufgehoben": ge- at the front or behind a separable prefix.
        if (!Ends(lower, "en")) return false;
        var ge = lower.IndexOf("ge", StringComparison.Ordinal);
        if (ge < 0 || ge > 6 || lower.Length - ge < 7) return false;
        return lower is not ("gewinnen" or "gestalten" or "gehören" or "genießen" or "gelingen" or "geschehen" or "gelangen" or "gewähren" or "gefährden" or "genehmigen" or "gewährleisten" or "gebrauchen" or "gefallen" or "gegeben") && (ge == 0 || IsPrefix(lower.Substring(0, ge)));
    }

    public override bool LooksFinite(IReadOnlyList<Word> words, int at)
    {
        var word = words[at];
        if (!word.IsSmall || word.Text.Length < 4 || _smallNoVerb.Has(word) || (at > 0 && words[at - 1].Lower is "zu")) return false;

        var lower = word.Lower;
        if (Ends(lower, "te") || Ends(lower, "ten")) return lower.Length >= 6 && !Ends(lower, "ierten") && !Ends(lower, "ierte") && !(at + 1 < words.Count && words[at + 1].IsCapitalised && at > 0 && Articles.Has(words[at - 1]));

        // A participle has no prefix of its own to tell it from a finite form; one that begins with ge- is no finite verb.
        return Ends(lower, "t") && !lower.StartsWith("ge", StringComparison.Ordinal) && lower.IndexOf("ge", StringComparison.Ordinal) is not (2 or 3 or 4);
    }

    public override bool IsInfinitiveClause(IReadOnlyList<Word> words)
    {
        var last = LastWord(words);
        if (last < 0) return false;

        var lower = words[last].Lower;
        if (last > 0 && words[last].IsSmall && words[last - 1].Lower is "zu" && (IsInfinitive(words[last]) || Ends(lower, "n"))) return true;
        // "einzuführen": the mark stands inside a separable verb.
        var zu = lower.IndexOf("zu", StringComparison.Ordinal);
        return words[last].IsSmall && zu is >= 2 and <= 8 && lower.Length - zu >= 5 && Ends(lower, "n") && IsPrefix(lower.Substring(0, zu));
    }

    private bool IsPrefix(string text) => _prefixes.Has(text);

    private static int LastWord(IReadOnlyList<Word> words)
    {
        var last = words.Count - 1;
        while (last >= 0 && !words[last].IsWord) last--;
        return last;
    }

    private static bool Ends(string text, string ending) => text.EndsWith(ending, StringComparison.Ordinal);
}
