using System.Text.RegularExpressions;

namespace Beleg.Docs.Tests.Markdown;

/// <summary>Links within the repository lead somewhere, and every page can be reached.</summary>
public sealed partial class LinkTests
{
    private static readonly IReadOnlyList<MarkdownPage> Pages =
    [
        .. Repository.Files("docs", "*.md").Concat(["seeds/README.md"]).Select(MarkdownPage.Read),
    ];

    public static TheoryData<string> PagePaths => [.. Pages.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(PagePaths))]
    public void EveryRelativeLinkLeadsToAFileOrHeading(string path)
    {
        var page = Pages.Single(each => string.Equals(each.Path, path, StringComparison.Ordinal));
        page.Links.Where(link => !IsAbsolute(link) && !Leads(page, link)).ShouldBeEmpty();
    }

    [Fact]
    public void EveryPageIsLinkedFromAnother()
    {
        var linked = Pages.SelectMany(page => page.Links.Where(link => !IsAbsolute(link)).Select(link => Target(page, link).Path)).ToHashSet(StringComparer.Ordinal);
        Pages.Select(page => page.Path).Where(path => path.StartsWith("docs/", StringComparison.Ordinal) && !string.Equals(path, "docs/README.md", StringComparison.Ordinal))
            .Where(path => !linked.Contains(path))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Turning it off", "turning-it-off")]
    [InlineData("`kinds.yaml`", "kindsyaml")]
    [InlineData("What it does not prove", "what-it-does-not-prove")]
    public void HeadingsHaveTheAnchorsOfTheHostingSite(string heading, string anchor) => AnchorOf(heading).ShouldBe(anchor);

    private static bool IsAbsolute(string link) => link.Contains("://", StringComparison.Ordinal);

    private static bool Leads(MarkdownPage page, string link)
    {
        var (path, anchor) = Target(page, link);
        if (!File.Exists(Repository.PathOf(path)) && !Directory.Exists(Repository.PathOf(path))) return false;
        return anchor.Length == 0 || MarkdownPage.Read(path).Sections.Any(section => string.Equals(AnchorOf(section.Heading), anchor, StringComparison.Ordinal));
    }

    private static (string Path, string Anchor) Target(MarkdownPage page, string link)
    {
        var parts = link.Split('#');
        var path = parts[0].Length == 0 ? Repository.PathOf(page.Path) : Path.Combine(Path.GetDirectoryName(Repository.PathOf(page.Path))!, parts[0]);
        return (Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), parts.Length > 1 ? parts[1] : "");
    }

    private static string AnchorOf(string heading) =>
        DroppedPattern().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DroppedPattern();
}
