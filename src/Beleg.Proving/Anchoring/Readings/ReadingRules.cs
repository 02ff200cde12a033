using Beleg.Proving.Seeds;

namespace Beleg.Proving.Anchoring.Readings;

/// <summary>What readings of a document may repair.</summary>
/// <param name="Confusions">The confusions of its language, if it went through OCR.</param>
internal sealed record ReadingRules(ConfusionTable Confusions)
{
    public static ReadingRules Clean { get; } = new(ConfusionTable.None);

    private static readonly Dictionary<string, ReadingRules> ByLanguage =
        KnownLanguages.Folders.ToDictionary(language => language.Code, language => new ReadingRules(Anchoring.Confusions.Latin.Of(PrintWords.Of(language.Code)!)), StringComparer.OrdinalIgnoreCase);

    private static readonly ReadingRules AnyOcr = new(Anchoring.Confusions.Latin.Table);

    /// <summary>The words of names as they are declared: a reading may restore their letter case.</summary>
    public EquatableArray<string> Names { get; init; } = [];

    /// <summary>The rules for the documents of a source, with the confusions that it declares.</summary>
    public static ReadingRules Of(SourceSeed source)
    {
        var rules = source.IsOcr ? Ocr(source.Language) : Clean;
        return source.Confusions.Count > 0 ? rules with { Confusions = rules.Confusions.With(source.Confusions) } : rules;
    }

    /// <summary>The rules for a text that went through OCR.</summary>
    /// <param name="language">A BCP 47 tag; a language without confusions of its own has those of the script.</param>
    public static ReadingRules Ocr(string language) => ByLanguage.TryGetValue(language.Split('-')[0], out var rules) ? rules : AnyOcr;
}
