using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Tests.Claims;

/// <summary>A word that changes nothing narrows nothing and denies nothing: of two such roles, the reader could take the wrong one.</summary>
public class FreeWordsTests
{
    private static readonly HashSet<string> s_free = new(new[] { ClauseRole.AdvFree, ClauseRole.AdjPlain, ClauseRole.QuantAll }.Select(LexiconWords.NameOf), StringComparer.Ordinal);

    /// <summary>The roles that make something of what a clause says, and those by which the readers of values bound or deny a number.</summary>
    private static readonly HashSet<string> s_restricting = new(
        new[]
        {
            ClauseRole.QuantSome, ClauseRole.QuantFew, ClauseRole.DetNo, ClauseRole.PronounNobody, ClauseRole.PrepWithout, ClauseRole.PrepCompare, ClauseRole.PrepCondition, ClauseRole.PrepVoice,
            ClauseRole.Neither, ClauseRole.Nor, ClauseRole.Neg, ClauseRole.SubCondition, ClauseRole.SubWhether, ClauseRole.SubPurpose,
            ClauseRole.ModalPossible, ClauseRole.ModalPlan, ClauseRole.ModalMust, ClauseRole.ModalUnreal,
            ClauseRole.AdvPast, ClauseRole.AdvOld, ClauseRole.AdvFuture, ClauseRole.AdvDoubt, ClauseRole.AdvEvidential, ClauseRole.AdvAlmost, ClauseRole.AdvAverage,
            ClauseRole.AdjPrivative, ClauseRole.AdjPast, ClauseRole.AdjPlanned, ClauseRole.AdjAverage, ClauseRole.AdjOther, ClauseRole.AdjFalse, ClauseRole.AdjNarrow,
            ClauseRole.NounRumour, ClauseRole.NounPlan, ClauseRole.NounRoom, ClauseRole.PartOf, ClauseRole.OneOf, ClauseRole.Per,
        }.Select(LexiconWords.NameOf).Concat(["bound.before", "bound.after", "negation", "detractor", "duty", "vague", "comparative", "factor", "half", "dozen"]),
        StringComparer.Ordinal);

    /// <summary>Where grammar tells the two apart.</summary>
    private static readonly Dictionary<string, string> s_separated = new(StringComparer.Ordinal)
    {
        ["de: noch"] = "denies only behind 'weder', which denies by itself; alone it says that it is still so",
    };

    public static TheoryData<string> Languages => [.. KnownLanguages.Codes.Split(", ")];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_word_is_both_free_and_restricting(string code)
    {
        var both = LexiconWords.Of(KnownLanguages.Find(code)!)
            .Where(word => RolesOf(word.Word, code).ToList() is var roles && roles.Exists(s_free.Contains) && roles.Exists(s_restricting.Contains))
            .Select(word => $"{code}: {word.Word}")
            .Where(word => !s_separated.ContainsKey(word))
            .ToList();

        both.ShouldBeEmpty();
    }

    [Fact]
    public void What_grammar_tells_apart_is_still_both()
    {
        foreach (var word in s_separated.Keys)
        {
            var roles = RolesOf(word[4..], word[..2]).ToList();
            (roles.Exists(s_free.Contains) && roles.Exists(s_restricting.Contains)).ShouldBeTrue(word);
        }
    }

    /// <summary>In all lexicons of the language.</summary>
    private static IEnumerable<string> RolesOf(string word, string code)
    {
        var language = KnownLanguages.Find(code)!;
        foreach (var sense in language.Clauses.SensesOf(word)) yield return LexiconWords.NameOf(sense.Role);
        foreach (var role in s_roles[code][word]) yield return role;
    }

    private static readonly Dictionary<string, ILookup<string, string>> s_roles = KnownLanguages.Folders.ToDictionary(
        language => language.Code,
        language => ValueWords.Files.Append("clauses.tsv")
            .SelectMany(name => LexiconFile.Load(language.Folder, name).Entries)
            .SelectMany(entry => entry.Forms.Select(form => form.Text).Prepend(entry.Word).Select(text => (Text: text.ToLowerInvariant(), entry.Role)))
            .ToLookup(each => each.Text, each => each.Role, StringComparer.Ordinal),
        StringComparer.Ordinal);
}
