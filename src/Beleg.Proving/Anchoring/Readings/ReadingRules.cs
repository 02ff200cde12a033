using Beleg.Proving.Seeds;

namespace Beleg.Proving.Anchoring.Readings;

/// <summary>What readings of a document may repair.</summary>
/// <param name="Confusions">The confusions of its language, if it went through OCR.</param>
/// <param name="Tag">The language of its words, a BCP 47 tag.</param>
internal sealed record ReadingRules(ConfusionTable Confusions, string Tag)
{
    /// <summary>A clean text in no language that is known: nothing but declared names and marks is repaired.</summary>
    public static ReadingRules Clean { get; } = new(ConfusionTable.None, "");

    private static readonly Dictionary<string, ReadingRules> ByLanguage = KnownLanguages.Folders.ToDictionary(
        language => language.Code,
        language => new ReadingRules(Anchoring.Confusions.Latin.Of(PrintWords.Of(language.Code)!), language.Code),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules of the language; <see langword="null"/> where there are none, so that no word of it is known.</summary>
    public Language? Language => KnownLanguages.Find(Tag);

    /// <summary>The words of names and units as they are declared: they are known, and a reading may restore their letter case.</summary>
    public EquatableArray<string> Names { get; init; } = [];

    /// <summary>The units that values of the document may have.</summary>
    public UnitLexicon Units { get; init; } = UnitLexicon.Empty;

    /// <summary>The rules for the documents of a source, with the confusions that it declares.</summary>
    public static ReadingRules Of(SourceSeed source)
    {
        var rules = source.IsOcr ? Ocr(source.Language) : Clean with { Tag = source.Language };
        return source.Confusions.Count > 0 ? rules with { Confusions = rules.Confusions.With(source.Confusions) } : rules;
    }

    /// <summary>The rules for a text that went through OCR.</summary>
    /// <param name="language">A BCP 47 tag; a language without confusions of its own has those of the script.</param>
    public static ReadingRules Ocr(string language) => ByLanguage.TryGetValue(language.Split('-')[0], out var rules) ? rules : new(Anchoring.Confusions.Latin.Table, language);

    /// <summary>Whether a word of the document is certainly a word of its language, or of a declared name.</summary>
    public bool Knows(string word) => Names.Contains(word, StringComparer.Ordinal) || (Language is { } language && KnownWords.Of(language.Code) is { } known && known.Has(word));

    /// <summary>Whether a word is one of a declared name, however it is written: <em>gpus</em>. A genitive's s belongs to the name.</summary>
    public bool IsName(string word) =>
        Names.Any(name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase) || (word.Length == name.Length + 1 && word[name.Length] == 's' && word.StartsWith(name, StringComparison.Ordinal)));

    /// <summary>Whether another language knows a word that the document borrows: <em>Style</em>.</summary>
    public bool IsForeignWord(string word) => Language is not null && KnownLanguages.Others(Language).Any(language => KnownWords.Of(language.Code) is { } known && known.Has(word));

    /// <summary>What a word does to what is said, in the document's language or in any other.</summary>
    public WordWeight WeightOf(string word)
    {
        var weight = Language is null ? WordWeight.None : WeightReader.Of(word, Language);
        return weight == WordWeight.None && Language is not null && !Knows(word) ? KnownLanguages.Others(Language).Select(language => WeightReader.Of(word, language)).FirstOrDefault(other => other != WordWeight.None) : weight;
    }
}
