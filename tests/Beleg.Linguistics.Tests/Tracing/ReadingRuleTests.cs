namespace Beleg.Linguistics.Tests.Tracing;

public class ReadingRuleTests
{
    public static TheoryData<string, string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var example in ValueRules.Examples) data.Add(example.Language, example.Text, example.Rule, example.Reads);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_by_its_rule(string language, string text, string rule, string reads)
    {
        var trace = TextTrace.Of(text, KnownLanguages.Find(language)!, UnitLexicon.Empty);

        var found = trace.Values.Select(value => $"{value.Rule.Id} {value.Value}").Concat(trace.Unreadable.Select(number => $"{number.Rule.Id} {number.Reason.In(text)}")).ToList();
        found.Contains($"{rule} {reads}", StringComparer.Ordinal).ShouldBeTrue(string.Join("; ", found));
    }

    [Fact]
    public void Every_rule_has_an_example_in_every_language()
    {
        foreach (var rule in ValueRules.All)
        {
            KnownLanguages.Folders.Select(language => language.Code).Except(rule.Examples.Select(example => example.Language), StringComparer.Ordinal).ShouldBeEmpty(rule.Id);
        }
    }

    [Fact]
    public void Every_example_names_a_rule_that_there_is() =>
        ValueRules.Examples.Select(example => example.Rule).Distinct(StringComparer.Ordinal).Except(ValueRules.All.Select(rule => rule.Id), StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void A_rule_has_an_id_of_its_own() => ValueRules.All.DistinctBy(rule => rule.Id, StringComparer.Ordinal).Count().ShouldBe(ValueRules.All.Count);
}
