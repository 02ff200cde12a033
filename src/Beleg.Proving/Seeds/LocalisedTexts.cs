namespace Beleg.Proving.Seeds;

/// <summary>Texts, each of one language; of all languages where that is empty.</summary>
internal sealed record LocalisedTexts(EquatableArray<LanguageText> Texts)
{
    public static LocalisedTexts Empty { get; } = new(EquatableArray<LanguageText>.Empty);
}

internal sealed record LanguageText(string Language, string Value);
