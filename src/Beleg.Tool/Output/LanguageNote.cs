namespace Beleg.Tool.Output;

/// <summary>What a source's language leaves unproven, said when the source is made rather than when a fact fails.</summary>
internal static class LanguageNote
{
    /// <summary><see langword="null"/> where there are rules for it.</summary>
    public static string? Of(string language) => KnownLanguages.Find(language) is not null ? null
        : $"no rules read '{language}' (there are rules for {KnownLanguages.Codes}): quotes are proven to stand in the document, but no value is read from them; state it with 'paraphrase: true'";
}
