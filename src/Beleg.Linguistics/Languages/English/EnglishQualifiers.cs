namespace Beleg.Linguistics.Languages;

/// <summary>How English tells who says so, comparisons and lists: what its words cannot tell.</summary>
internal sealed class EnglishQualifiers : QualifierLexicon
{
    public EnglishQualifiers()
        : base(English.OwnFolder)
    {
    }

    public override bool VerbEndsSubordinate => false;

    private static bool IsParticiple(Word word) => word.IsSmall && word.Text.Length > 3 && word.Lower.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>An -ed or -s behind a noun may be a plural or an attribute: only what stands between a word and its object is taken for a verb.</summary>
    public override bool LooksFinite(IReadOnlyList<Word> words, int at) =>
        at > 0 && IsParticiple(words[at]) && words[at - 1].IsWord && !Articles.Has(words[at - 1]) && !Prepositions.Has(words[at - 1]) && at + 1 < words.Count && !words[at + 1].Lower.Equals("by", StringComparison.Ordinal);
}
