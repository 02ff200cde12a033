using Beleg.Docs.Tests.Markdown;
using Beleg.Docs.Tests.Rules;

namespace Beleg.Docs.Tests.Examples;

/// <summary>A fenced block of a page outside the rules, whose own tests run theirs; with which of the page it is, from 1.</summary>
internal sealed record PageBlock(string Page, int Number, Block Block)
{
    public static IReadOnlyList<PageBlock> All { get; } =
    [
        .. Repository.Files("docs", "*.md").Where(path => !path.StartsWith(RulePage.Folder + "/BLG", StringComparison.Ordinal))
            .Concat(["README.md", "CONTRIBUTING.md", "seeds/README.md", "benchmarks/README.md"])
            .SelectMany(path => MarkdownPage.Read(path).Sections.SelectMany(section => section.Blocks).Select((block, i) => new PageBlock(path, i + 1, block))),
    ];

    public string Name => $"{Page} #{Number}";

    public static PageBlock Find(string name) => All.Single(block => string.Equals(block.Name, name, StringComparison.Ordinal));

    public static TheoryData<string> NamesOf(Func<PageBlock, bool> selection) => [.. All.Where(selection).Select(block => block.Name)];
}
