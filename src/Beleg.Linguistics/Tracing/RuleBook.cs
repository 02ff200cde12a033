namespace Beleg.Linguistics.Tracing;

/// <summary>All rules by which texts are read, values first.</summary>
internal static class RuleBook
{
    public static IReadOnlyList<ReadingRule> All { get; } = [.. ValueRules.All, .. ClaimRules.All];

    /// <summary>The examples of all languages.</summary>
    public static IEnumerable<RuleExample> Examples => ExamplesIn("rules.tsv").Concat(ExamplesIn("claimrules.tsv"));

    private static IEnumerable<RuleExample> ExamplesIn(string file) =>
        KnownLanguages.Folders.SelectMany(language => LexiconFile.Load(language.Folder, file).Entries.Select(entry => new RuleExample(language.Code, entry.Word, entry.Role, entry.Data, [.. entry.Forms.Select(form => form.Text)])));
}
