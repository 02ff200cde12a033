namespace Beleg;

/// <summary>A text in one or more languages.</summary>
/// <remarks>Languages are BCP 47 tags (<c>de</c>, <c>en</c>); the empty tag marks a text that serves for all of them.</remarks>
public sealed class LocalisedText : IEquatable<LocalisedText>
{
    private readonly KeyValuePair<string, string>[] _texts;

    /// <summary>A text for each of some languages.</summary>
    /// <param name="texts">Language tags and texts, in the order of preference.</param>
    public LocalisedText(params (string Language, string Text)[] texts)
    {
        _texts = new KeyValuePair<string, string>[texts.Length];
        for (var i = 0; i < texts.Length; i++) _texts[i] = new(texts[i].Language, texts[i].Text);
    }

    /// <summary>No text in any language.</summary>
    public static LocalisedText Empty { get; } = new();

    /// <summary>Language tags and texts, in the order in which they were given.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Texts => _texts;

    /// <summary>The text in a language; where there is none, the one for all languages, the English one, or the first.</summary>
    /// <param name="language">
    /// A BCP 47 tag in upper or lower case. Its subtags are left out from the right until there is a text (lookup of RFC 4647,
    /// section 3.4): <c>de-AT</c> finds <c>de</c>, but <c>de</c> not <c>de-AT</c>.
    /// </param>
    /// <returns>The text, empty where there is none in any language.</returns>
    public string In(string language) => LookUp(language) ?? Find("") ?? Find("en") ?? (_texts.Length > 0 ? _texts[0].Value : "");

    /// <inheritdoc />
    public bool Equals(LocalisedText? other) => other is not null && _texts.SequenceEqual(other._texts);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LocalisedText);

    /// <inheritdoc />
    public override int GetHashCode() => _texts.Length == 0 ? 0 : StringComparer.Ordinal.GetHashCode(_texts[0].Value);

    /// <summary>The text as <see cref="In"/> gives it for English.</summary>
    public override string ToString() => In("en");

    private string? LookUp(string language)
    {
        for (var range = language; range.Length > 0; range = Shortened(range))
        {
            if (Find(range) is { } text) return text;
        }

        return null;
    }

    /// <summary>Without the last subtag, and without a single character before it, which only introduces it.</summary>
    private static string Shortened(string range)
    {
        var end = range.LastIndexOf('-');
        if (end >= 2 && range[end - 2] == '-') end -= 2;
        return end < 0 ? "" : range.Substring(0, end);
    }

    private string? Find(string language)
    {
        foreach (var text in _texts)
        {
            if (string.Equals(text.Key, language, StringComparison.OrdinalIgnoreCase)) return text.Value;
        }

        return null;
    }
}
