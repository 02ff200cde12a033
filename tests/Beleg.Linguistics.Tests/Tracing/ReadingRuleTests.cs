namespace Beleg.Linguistics.Tests.Tracing;

public class ReadingRuleTests
{
    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var example in RuleBook.Examples) data.Add(example.Language, example.Rule, example.Text);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_by_its_rule(string code, string rule, string text)
    {
        var language = KnownLanguages.Find(code)!;
        var example = RuleBook.Examples.First(each => string.Equals(each.Language, code, StringComparison.Ordinal) && string.Equals(each.Rule, rule, StringComparison.Ordinal) && string.Equals(each.Text, text, StringComparison.Ordinal));
        var values = TextTrace.Of(text, language, UnitLexicon.Empty);
        var claims = ClaimTrace.Of(text, language, ClaimContext.Parse(example.Declared)).Claims;

        var found = values.Values.Select(value => $"{value.Rule.Id} {value.Value}")
            .Concat(values.Unreadable.Select(number => $"{number.Rule.Id} {number.Reason.In(text)}"))
            .Concat(claims.SelectMany(claim => claim.Rules.Select(by => $"{by.Id} {claim.Says}")))
            .ToList();
        found.Contains($"{rule} {example.Reads}", StringComparer.Ordinal).ShouldBeTrue(string.Join("; ", found));
    }

    [Fact]
    public void Every_rule_has_an_example_in_every_language()
    {
        foreach (var rule in RuleBook.All)
        {
            KnownLanguages.Folders.Select(language => language.Code).Except(rule.Examples.Select(example => example.Language), StringComparer.Ordinal).ShouldBeEmpty(rule.Id);
        }
    }

    [Fact]
    public void Every_example_names_a_rule_that_there_is() =>
        RuleBook.Examples.Select(example => example.Rule).Distinct(StringComparer.Ordinal).Except(RuleBook.All.Select(rule => rule.Id), StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void A_rule_has_an_id_of_its_own() => RuleBook.All.DistinctBy(rule => rule.Id, StringComparer.Ordinal).Count().ShouldBe(RuleBook.All.Count);
}
