using Beleg.Docs.Tests.Markdown;
using Beleg.Proving.Diagnostics;

namespace Beleg.Docs.Tests.Rules;

/// <summary>The page of one rule, <c>docs/rules/BLGnnnn.md</c>.</summary>
internal sealed class RulePage(MarkdownPage page)
{
    public const string Folder = "docs/rules";

    private const string Bad = "Bad example";
    private const string Good = "Good example";

    public static IReadOnlyList<string> Paths { get; } = Repository.Files(Folder, "BLG*.md");

    public MarkdownPage Markdown => page;

    /// <summary>Each with its messages: several, where a rule has several faces.</summary>
    public IReadOnlyList<(Example Example, string Messages)> BadExamples { get; } = ReadBad(page.Find(Bad)?.Blocks ?? []);

    public Example? GoodExample { get; } = page.Find(Good) is { } section ? Example.Of(section.Blocks) : null;

    public static string PathOf(Rule rule) => $"{Folder}/{rule.Id}.md";

    public static RulePage Of(Rule rule) => new(MarkdownPage.Read(PathOf(rule)));

    /// <summary>A block that is no file ends an example: it is what the example gives.</summary>
    private static List<(Example Example, string Messages)> ReadBad(IEnumerable<Block> blocks)
    {
        var examples = new List<(Example, string)>();
        var files = new List<Block>();
        foreach (var block in blocks)
        {
            if (block.File.Length > 0)
            {
                files.Add(block);
                continue;
            }

            examples.Add((Example.Of(files), block.Text));
            files = [];
        }

        return examples;
    }
}
