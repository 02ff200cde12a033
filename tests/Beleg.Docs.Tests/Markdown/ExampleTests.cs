using Beleg.Docs.Tests.Rules;

namespace Beleg.Docs.Tests.Markdown;

/// <summary>The files that a section of a page outside the rules shows make, with the common catalogue, one that is proven.</summary>
public sealed class ExampleTests
{
    private static readonly IReadOnlyList<MarkdownPage> Pages =
    [
        .. Repository.Files("docs", "*.md").Where(path => !path.StartsWith(RulePage.Folder, StringComparison.Ordinal)).Select(MarkdownPage.Read),
    ];

    public static TheoryData<string, string> SectionsWithFiles
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var page in Pages)
            {
                foreach (var section in page.Sections.Where(section => FilesOf(page, section).Count > 0)) rows.Add(page.Path, section.Heading);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(SectionsWithFiles))]
    public void TheFilesOfASectionAreProven(string path, string heading)
    {
        var page = MarkdownPage.Read(path);
        Example.Of(FilesOf(page, page.Find(heading)!)).Messages.ShouldBeEmpty();
    }

    /// <summary>Whether a block is one of these files.</summary>
    internal static bool Runs(string path, Block block) => path.StartsWith("docs/", StringComparison.Ordinal) && block.File.Length > 0;

    private static List<Block> FilesOf(MarkdownPage page, Section section) => [.. section.Blocks.Where(block => Runs(page.Path, block))];
}
