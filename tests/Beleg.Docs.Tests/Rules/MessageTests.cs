using System.Text.RegularExpressions;

namespace Beleg.Docs.Tests.Rules;

/// <summary>Every message is one line that says what was expected and what was found, and reads like the others.</summary>
public sealed partial class MessageTests
{
    private static readonly IReadOnlyList<(string Rule, string Message)> Issues =
    [
        .. AllRules.List.SelectMany(rule => RulePage.Of(rule).BadExamples).SelectMany(bad => bad.Example.Said),
    ];

    public static TheoryData<string> RuleIds => AllRules.Ids;

    public static TheoryData<string> IdsOfProof => [.. AllRules.OfProof.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(IdsOfProof))]
    public void EveryMessageIsOneCompleteLine(string id)
    {
        var messages = Issues.Where(issue => string.Equals(issue.Rule, id, StringComparison.Ordinal)).Select(issue => issue.Message).ToList();
        messages.ShouldNotBeEmpty();
        messages.ShouldAllBe(message => message.StartsWith("Expected ", StringComparison.Ordinal));
        messages.ShouldAllBe(message => !message.Any(char.IsControl));
        messages.ShouldAllBe(message => !message.EndsWith('.') && !message.EndsWith(' '));
        messages.ShouldAllBe(message => !message.Contains("  ", StringComparison.Ordinal));
        messages.ShouldAllBe(message => !PlaceholderPattern().IsMatch(message));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void TitlesReadLikeHeadings(string id)
    {
        var title = AllRules.Find(id).Title;
        char.IsUpper(title[0]).ShouldBeTrue(title);
        title.EndsWith('.').ShouldBeFalse(title);
    }

    [Fact]
    public void IdsAreUniqueAndWellFormed()
    {
        AllRules.List.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(AllRules.List.Count);
        AllRules.List.Select(rule => rule.Title).Distinct(StringComparer.Ordinal).Count().ShouldBe(AllRules.List.Count);
        AllRules.List.ShouldAllBe(rule => IdPattern().IsMatch(rule.Id));
    }

    [GeneratedRegex(@"\{[0-9]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlaceholderPattern();

    [GeneratedRegex("^BLG[1-6][0-9]{3}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdPattern();
}
