using Beleg.Docs.Tests.Hosting;
using Beleg.Proving.Diagnostics;

namespace Beleg.Docs.Tests.Rules;

/// <summary>A build and <c>beleg cite</c> say the same of what code cites.</summary>
public sealed class CitingHostsTests
{
    public static TheoryData<string> RuleIds => [.. CitationRules.OfComments.Select(rule => rule.Id).Where(id => id.StartsWith("BLG51", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_tool_says_what_the_build_says(string id)
    {
        var page = RulePage.Of(AllRules.Find(id));
        foreach (var (example, _) in page.BadExamples.Append((page.GoodExample!, "")))
        {
            (string, string)[] project = example.Project is { } block ? [("Program.csproj", block.Text)] : [];

            ToolHosting.Cite(example.Citations, example.Code!, project).Order(StringComparer.Ordinal)
                .ShouldBe(example.Cited.Select(diagnostic => Example.WithCodeFile(GeneratorHost.Shown(diagnostic))).Order(StringComparer.Ordinal));
        }
    }
}
