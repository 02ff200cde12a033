namespace Beleg.Linguistics.Languages;

/// <summary>How English tells plans, claims, comparisons and lists: what its words cannot tell.</summary>
internal sealed class EnglishQualifiers : QualifierLexicon
{
    public EnglishQualifiers()
        : base(English.OwnFolder)
    {
    }

    public override bool VerbEndsSubordinate => false;

    public override bool IsInfinitive(Word word) => false;

    public override bool IsParticiple(Word word) => word.IsSmall && word.Text.Length > 3 && word.Lower.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>An -ed or -s behind a noun may be a plural or an attribute: only what stands between a word and its object is taken for a verb.</summary>
    public override bool LooksFinite(IReadOnlyList<Word> words, int at) =>
        at > 0 && IsParticiple(words[at]) && words[at - 1].IsWord && !Articles.Has(words[at - 1]) && !Prepositions.Has(words[at - 1]) && at + 1 < words.Count && !words[at + 1].Lower.Equals("by", StringComparison.Ordinal);

    public override bool IsInfinitiveClause(IReadOnlyList<Word> words)
    {
        var first = words.Count > 0 && words[0].Lower is "in" && words.Count > 2 && words[1].Lower is "order" ? 2 : 0;
        return words.Count > first + 1 && words[first].Lower is "to" && words[first + 1].IsSmall;
    }
}
