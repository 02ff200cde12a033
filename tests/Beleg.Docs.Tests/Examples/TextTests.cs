using Beleg.Docs.Tests.Hosting;
using Beleg.Linguistics.Clauses;
using Beleg.Proving;
using Beleg.Proving.Seeds;
using Beleg.Proving.Snapshots;

namespace Beleg.Docs.Tests.Examples;

/// <summary>What the pages print of the engine's own texts: a message, a line of the snapshot, a line of a lexicon.</summary>
public sealed class TextTests
{
    private const string Facts = "seeds/facts/industrial-ai-cloud.facts.yaml";

    internal static bool Runs(PageBlock block) => IsExcerpt(block) || IsMessage(block) || IsSnapshotLine(block) || IsLexiconLine(block);

    /// <summary>What the first page shows of a file of this repository stands there; a comment <c>…</c> is what it leaves out.</summary>
    [Fact]
    public void The_excerpt_of_a_seed_file_stands_in_it()
    {
        var block = PageBlock.All.Single(IsExcerpt).Block;
        var text = Repository.Read(block.File);
        var at = 0;
        foreach (var run in string.Concat(block.Lines.Select(line => line + "\n")).Split(["# …\n", "    # …\n"], StringSplitOptions.RemoveEmptyEntries).Select(run => run.Trim(' ')))
        {
            var found = text.IndexOf(run, at, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(at, run);
            at = found + run.Length;
        }
    }

    [Fact]
    public void The_message_of_the_first_page_is_what_the_build_says()
    {
        var files = RepositorySeeds.Files.Select(file => !string.Equals(file.Path, Facts, StringComparison.Ordinal) ? file : new SeedFile(file.RelativePath, file.Path, file.Text.Replace("value: nearly 10000 GPU", "value: 10000 GPU", StringComparison.Ordinal))).ToList();

        CatalogueRun.Of(files).Issues.Select(issue => issue.ToString()).ShouldBe([PageBlock.All.Single(IsMessage).Block.Lines.Single()]);
    }

    [Fact]
    public void The_line_of_a_fact_is_that_of_the_catalogue() =>
        CatalogueRun.Of(RepositorySeeds.Files).Files.SelectMany(SnapshotProof.LinesOf).ToHashSet(StringComparer.Ordinal).Contains(PageBlock.All.Single(IsSnapshotLine).Block.Lines.Single()).ShouldBeTrue();

    /// <summary>A word that the lexicon has not yet, with a role that there is.</summary>
    [Fact]
    public void The_line_of_a_lexicon_has_a_role()
    {
        var columns = PageBlock.All.Single(IsLexiconLine).Block.Lines.Single().Split('\t');

        columns.Length.ShouldBe(3);
        Enum.GetNames<ClauseRole>().ShouldContain(columns[1].Replace(".", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsExcerpt(PageBlock block) => block.Block.File.StartsWith("seeds/", StringComparison.Ordinal);

    private static bool IsMessage(PageBlock block) => block is { Page: "README.md", Block.Language: "text" };

    private static bool IsSnapshotLine(PageBlock block) => block is { Page: "docs/versioning.md", Block.Language: "text" };

    private static bool IsLexiconLine(PageBlock block) => block is { Page: "CONTRIBUTING.md", Block.Language: "text" };
}
