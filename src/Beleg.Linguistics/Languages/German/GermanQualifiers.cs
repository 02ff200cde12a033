namespace Beleg.Linguistics.Languages;

/// <summary>How German tells who says so, comparisons and lists: what its words cannot tell.</summary>
internal sealed class GermanQualifiers : QualifierLexicon
{
    private readonly WordSet _smallNoVerb;

    public GermanQualifiers()
        : base(German.OwnFolder)
    {
        _smallNoVerb = Words.Take("small-no-verb");
    }

    public override bool VerbEndsSubordinate => true;

    public override bool LooksFinite(IReadOnlyList<Word> words, int at)
    {
        var word = words[at];
        if (!word.IsSmall || word.Text.Length < 4 || _smallNoVerb.Has(word) || (at > 0 && words[at - 1].Lower is "zu")) return false;

        var lower = word.Lower;
        if (Ends(lower, "te") || Ends(lower, "ten")) return lower.Length >= 6 && !Ends(lower, "ierten") && !Ends(lower, "ierte") && !(at + 1 < words.Count && words[at + 1].IsCapitalised && at > 0 && Articles.Has(words[at - 1]));

        // A participle has no prefix of its own to tell it from a finite form; one that begins with ge- is no finite verb.
        return Ends(lower, "t") && !lower.StartsWith("ge", StringComparison.Ordinal) && lower.IndexOf("ge", StringComparison.Ordinal) is not (2 or 3 or 4);
    }

    private static bool Ends(string text, string ending) => text.EndsWith(ending, StringComparison.Ordinal);
}
