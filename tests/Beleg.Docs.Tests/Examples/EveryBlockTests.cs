namespace Beleg.Docs.Tests.Examples;

/// <summary>No page shows an example that no test runs.</summary>
public sealed class EveryBlockTests
{
    /// <summary>Who runs what; what is not run has its reason here.</summary>
    private static readonly (string Who, Func<PageBlock, bool> Runs)[] Runners =
    [
        (nameof(CommandTests), CommandTests.Runs),
        (nameof(CodeTests), CodeTests.Runs),
        (nameof(FragmentTests), FragmentTests.Runs),
        (nameof(JsonTests), JsonTests.Runs),
        (nameof(Markdown.ExampleTests), block => Markdown.ExampleTests.Runs(block.Page, block.Block)),
        (nameof(ReadmeTests), ReadmeTests.Runs),
        (nameof(TextTests), TextTests.Runs),
        ("nobody: a picture of the engine's parts, whose names are prose", block => block.Block.Language is "mermaid"),
        ("nobody: a picture of the steps, in words and arrows", block => block.Page is "docs/concepts.md" && block.Block.Text.StartsWith("seed file ──read──▶", StringComparison.Ordinal)),
    ];

    public static TheoryData<string> Blocks => PageBlock.NamesOf(_ => true);

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_run_by_one_test(string name) =>
        Runners.Where(runner => runner.Runs(PageBlock.Find(name))).Select(runner => runner.Who).Count().ShouldBe(1, name);

    [Fact]
    public void Every_runner_has_something_to_run() =>
        Runners.ShouldAllBe(runner => PageBlock.All.Any(runner.Runs));
}
