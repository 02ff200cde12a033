namespace Beleg.Proving.Seeds;

/// <summary>A text in one or more languages, or one text for all of them (language <c>""</c>).</summary>
internal sealed record LocalisedText(EquatableArray<LocalisedText.Entry> Entries)
{
    public static LocalisedText Empty { get; } = new(EquatableArray<Entry>.Empty);

    internal sealed record Entry(string Language, string Text);

    public bool IsEmpty => Entries.Count == 0;

    /// <summary>The text in a language, else in English, else in whatever there is.</summary>
    public string In(string language) => (Find(language) ?? Find("") ?? Find("en") ?? Entries.FirstOrDefault())?.Text ?? "";

    private Entry? Find(string language) =>
        Entries.FirstOrDefault(entry => string.Equals(entry.Language, language, StringComparison.Ordinal));
}
