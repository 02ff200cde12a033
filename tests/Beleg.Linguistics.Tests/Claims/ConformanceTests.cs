using System.Globalization;
using System.Text;
using Beleg.Linguistics.Clauses;
using Beleg.Testing;

namespace Beleg.Linguistics.Tests.Claims;

/// <summary>What each language has and lacks: its reader asks for roles, and a role that no word has is a rule that never applies.</summary>
public class ConformanceTests
{
    /// <summary>Roles that a language has no word for, and why nothing is missing.</summary>
    private static readonly Dictionary<string, string> s_lacking = new(StringComparer.Ordinal)
    {
        ["de: aux.do"] = "German denies and asks without one: 'hat nicht', 'hat der Park …?'",
        ["en: noun.limit"] = "English writes such words apart: 'maximum size'.",
        ["en: verb.proceeds"] = "English says it with a form of its own: 'is being built', 'is emerging'.",
    };

    [Fact]
    public void What_a_language_lacks_is_listed() => Snapshot.Match(Report());

    [Fact]
    public void A_role_that_the_reader_asks_for_has_words()
    {
        var lacking = KnownLanguages.All.SelectMany(language => Lacking(language).Select(role => $"{language.Code}: {LexiconWords.NameOf(role)}")).ToList();

        lacking.Except(s_lacking.Keys, StringComparer.Ordinal).ShouldBeEmpty();
        s_lacking.Keys.Except(lacking, StringComparer.Ordinal).ShouldBeEmpty("it has words now");
    }

    private static string Report()
    {
        var text = new StringBuilder();
        foreach (var language in KnownLanguages.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"{language.Code}\n");
            text.Append(CultureInfo.InvariantCulture, $"  lacks roles: {Listed(Lacking(language).Select(LexiconWords.NameOf))}\n");
            text.Append(CultureInfo.InvariantCulture, $"  has roles by fewer than five words: {Listed(Enum.GetValues<ClauseRole>().Where(role => Count(language, role) is > 0 and < 5).Select(role => $"{LexiconWords.NameOf(role)} {Count(language, role)}"))}\n");
            text.Append(CultureInfo.InvariantCulture, $"  lacks roles of values that others have: {Listed(KnownLanguages.All.SelectMany(other => ValueRoles(other)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Except(ValueRoles(language), StringComparer.Ordinal))}\n");
            text.Append(CultureInfo.InvariantCulture, $"  lacks examples of rules: {Listed(RuleBook.All.Where(rule => !rule.Examples.Any(example => string.Equals(example.Language, language.Code, StringComparison.Ordinal))).Select(rule => rule.Id))}\n");
        }

        return text.ToString();

        static string Listed(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? list : "none";
    }

    private static IEnumerable<ClauseRole> Lacking(Language language) => Enum.GetValues<ClauseRole>().Where(role => Count(language, role) == 0);

    private static int Count(Language language, ClauseRole role) =>
        LexiconFile.Load(language.Folder, "clauses.tsv").Entries.Count(entry => string.Equals(entry.Role, LexiconWords.NameOf(role), StringComparison.Ordinal));

    private static IEnumerable<string> ValueRoles(Language language) => ValueWords.Files.SelectMany(name => LexiconFile.Load(language.Folder, name).Entries).Select(entry => entry.Role).Distinct(StringComparer.Ordinal);

    /// <summary>A language without sentences of its own is not mutated.</summary>
    [Fact]
    public void Every_language_has_sentences_to_put_words_into() =>
        KnownLanguages.Folders.Select(language => language.Code).Except(BaseSentence.All.Select(sentence => sentence.Language), StringComparer.Ordinal).ShouldBeEmpty();
}
