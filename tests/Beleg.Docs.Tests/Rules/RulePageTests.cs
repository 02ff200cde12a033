using Beleg.Docs.Tests.Hosting;
using Beleg.Docs.Tests.Markdown;
using Beleg.Proving.Diagnostics;

namespace Beleg.Docs.Tests.Rules;

/// <summary>Every rule has its page, and what the page shows is what the engine says.</summary>
public sealed class RulePageTests
{
    private const string HelpLinkRoot = "https://github.com/beleg-net/beleg/blob/main/";
    private const string Overview = RulePage.Folder + "/README.md";

    public static TheoryData<string> RuleIds => AllRules.Ids;

    [Fact]
    public void EveryRuleHasAPageAndEveryPageARule() =>
        RulePage.Paths.ShouldBe(AllRules.List.Select(RulePage.PathOf));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void ThePageHasTheTitleAndTheAddressOfItsRule(string id)
    {
        var rule = AllRules.Find(id);
        RulePage.Of(rule).Markdown.Title.ShouldBe($"{rule.Id}: {rule.Title}");
        rule.HelpLink.ShouldBe(HelpLinkRoot + RulePage.PathOf(rule));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void ThePageSaysWhyAndHowToTurnTheRuleOff(string id)
    {
        var rule = AllRules.Find(id);
        var page = RulePage.Of(rule).Markdown;
        page.Sections.Select(section => section.Heading).Skip(2).ShouldBe(["Why", "Bad example", "Good example", "Turning it off"]);

        var turningOff = page.Find("Turning it off")!;
        if (rule.Severity == Severity.ProofError) string.Join(' ', turningOff.Prose).ShouldContain("cannot be turned off");
        else turningOff.Blocks.ShouldHaveSingleItem().Text.ShouldContain($"\ndotnet_diagnostic.{id}.severity = none\n");
        page.Find("Why")!.Prose.Sum(line => line.Length).ShouldBeGreaterThan(80);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void ABadExampleGivesTheMessagesThatThePagePrints(string id)
    {
        var page = RulePage.Of(AllRules.Find(id));
        var found = page.BadExamples.Select(bad => bad.Example.Messages).ToList();
        found.ShouldNotBeEmpty();
        found.ShouldAllBe(lines => lines.Any(line => line.Contains($" {id}: ", StringComparison.Ordinal)));

        var messages = found.ConvertAll(lines => string.Concat(lines.Select(line => $"{line}\n")));
        if (AcceptedMessages.IsWanted) AcceptedMessages.Write(page.Markdown.Path, messages);
        else page.BadExamples.Select(bad => bad.Messages).ShouldBe(messages);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void AGoodExampleGivesNoMessageAtAll(string id) =>
        RulePage.Of(AllRules.Find(id)).GoodExample.ShouldNotBeNull().Messages.ShouldBeEmpty();

    /// <summary>Projects and names that are cut are told by the host; everything else is the engine's, whoever calls it.</summary>
    [Theory]
    [MemberData(nameof(RuleIds))]
    public void TheGeneratorSaysTheSame(string id)
    {
        foreach (var (example, _) in RulePage.Of(AllRules.Find(id)).BadExamples.Where(bad => bad.Example.Project is null))
        {
            GeneratorHost.Report(example.Files).Order(StringComparer.Ordinal)
                .ShouldBe(example.Run().Select(issue => issue.ToString()).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void TheCommonCatalogueGivesNoMessageAtAll() =>
        Example.Base.Messages.ShouldBeEmpty();

    [Fact]
    public void TheOverviewListsEveryRule()
    {
        var rows = MarkdownPage.Read(Overview).Sections.SelectMany(section => section.Prose).Where(line => line.StartsWith("| [BLG", StringComparison.Ordinal));
        rows.ShouldBe(AllRules.List.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {(rule.Severity == Severity.ProofError ? "error" : "advice")} |"));
    }
}
