namespace Beleg.Linguistics.Languages;

/// <summary>Reads the weight of single words.</summary>
internal static class WeightReader
{
    public static WordWeight Of(string word, Language language)
    {
        if (IsNumber(word, language)) return WordWeight.Number;
        if (Has(word, language, Role.Not) || language.Qualifiers.Negations.Has(word)) return WordWeight.Negation;

        var known = KnownWords.Of(language.Code);
        if (known is not null && known.IsEvidential(word)) return WordWeight.Evidential;
        if (IsBound(word, language)) return WordWeight.Bound;
        return known is not null && known.IsModal(word) ? WordWeight.Modal : WordWeight.None;
    }

    private static bool IsNumber(string word, Language language) => SensesOf(word, language).Any(sense => sense.Role is
        Role.Cardinal or Role.Scale or Role.ScaleLetter or Role.Magnitude or Role.Half or Role.Denominator or Role.ShareWord or Role.Dozen or Role.Ordinal or Role.Minus or Role.Factor or Role.FactorAdverb);

    /// <summary>Whether the readers of values take it for a bound, before a number or behind it.</summary>
    private static bool IsBound(string word, Language language) =>
        ValueReader.Read(word + " 7", language, UnitLexicon.Empty).Any(IsBounded) || ValueReader.Read("7 " + word, language, UnitLexicon.Empty).Any(IsBounded);

    private static bool IsBounded(Reading reading) => reading.Bound != Bound.None;

    private static bool Has(string word, Language language, Role role) => SensesOf(word, language).Any(sense => sense.Role == role);

    private static Sense[] SensesOf(string word, Language language)
    {
        var folded = WordFolding.Fold(word).AsSpan();
        var id = language.Vocabulary.Find(folded);
        return id >= 0 && language.Vocabulary.SensesOf(id) is { Length: > 0 } senses ? senses : language.ReadCompound(folded);
    }
}
