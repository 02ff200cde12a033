namespace Beleg.Linguistics.Languages;

/// <summary>The languages that have rules. A further one is a file of its own and a line here.</summary>
internal static class KnownLanguages
{
    public static IReadOnlyList<Language> All { get; } = [English.Instance, German.Instance];

    public static string Codes => string.Join(", ", All.Select(language => language.Code));

    /// <summary>All but one.</summary>
    public static IEnumerable<Language> Others(Language language) => All.Where(other => other != language);

    /// <summary>By the first part of a BCP 47 tag: <c>de-AT</c> is German.</summary>
    public static Language? Find(string tag)
    {
        var code = tag.Split('-')[0];
        return All.FirstOrDefault(language => string.Equals(language.Code, code, StringComparison.Ordinal));
    }
}
