using Beleg.Docs.Tests.Rules;

namespace Beleg.Docs.Tests.Markdown;

/// <summary>The files that a page outside the rules shows make, with the common catalogue, one that is proven.</summary>
public sealed class ExampleTests
{
    private static readonly IReadOnlyList<MarkdownPage> Pages =
    [
        .. Repository.Files("docs", "*.md").Where(path => !path.StartsWith(RulePage.Folder, StringComparison.Ordinal)).Select(MarkdownPage.Read),
    ];

    public static TheoryData<string> PagesWithFiles => [.. Pages.Where(page => FilesOf(page).Count > 0).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(PagesWithFiles))]
    public void TheFilesOfAPageAreProven(string path) =>
        Example.Of(FilesOf(MarkdownPage.Read(path))).Messages.ShouldBeEmpty();

    private static List<Block> FilesOf(MarkdownPage page) => [.. page.Sections.SelectMany(section => section.Blocks).Where(block => block.File.Length > 0)];
}
