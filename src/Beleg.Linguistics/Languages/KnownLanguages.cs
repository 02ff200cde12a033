namespace Beleg.Linguistics.Languages;

/// <summary>The languages that have rules. A further one is a folder of its own and a line here. Each is loaded when it is first asked for.</summary>
internal static class KnownLanguages
{
    private static readonly KnownLanguage[] Known = [new(English.Iso, English.OwnFolder, static () => English.Instance), new(German.Iso, German.OwnFolder, static () => German.Instance)];

    public static string Codes => string.Join(", ", Known.Select(language => language.Code));

    /// <summary>The folder of each language, by its code.</summary>
    public static IReadOnlyList<KnownLanguage> Folders => Known;

    public static IEnumerable<Language> All => Known.Select(language => language.Load());

    /// <summary>All but one.</summary>
    public static IEnumerable<Language> Others(Language language) => Known.Where(other => !string.Equals(other.Code, language.Code, StringComparison.Ordinal)).Select(other => other.Load());

    /// <summary>By the first part of a BCP 47 tag: <c>de-AT</c> is German.</summary>
    public static Language? Find(string tag)
    {
        var dash = tag.IndexOf('-');
        var code = dash < 0 ? tag : tag.Substring(0, dash);
        foreach (var language in Known)
        {
            if (string.Equals(language.Code, code, StringComparison.Ordinal)) return language.Load();
        }

        return null;
    }
}

/// <summary>A language that has a folder.</summary>
/// <param name="Code">Its ISO 639-1 code.</param>
/// <param name="Folder">The folder of its lexicon.</param>
/// <param name="Load">Reads the lexicon, once.</param>
internal sealed record KnownLanguage(string Code, string Folder, Func<Language> Load);
