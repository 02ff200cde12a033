using System.Text.RegularExpressions;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary>Facts on texts that no rule was written for: how many hold as they were first written, and what it took to make all hold.</summary>
public sealed partial class FirstWrittenTests
{
    [Theory]
    [InlineData("samples/DebianHistory", "samples/DebianHistory/README.md")]
    public void Its_facts_hold_and_as_many_are_attested_as_its_page_says(string sample, string page)
    {
        using var seeds = With(sample, "seeds");

        var outcome = seeds.Run("check");

        outcome.ExitCode.ShouldBe(0, outcome.Output);
        Read(page).ShouldContain($"`{CountPattern().Match(outcome.Output).Value}`");
    }

    /// <summary>Also when fewer are refused than before: the page is to say how far the proof has come.</summary>
    [Theory]
    [InlineData("samples/DebianHistory", "samples/DebianHistory/README.md", 30)]
    [InlineData("samples/Rfc9113", "docs/standards.md", 25)]
    public void As_first_written_those_are_refused_that_its_page_lists(string sample, string page, int count)
    {
        using var seeds = With(sample, "first", "seeds/catalogue.yaml", "seeds/sources.yaml", "seeds/documents");

        var refused = ErrorPattern().Matches(seeds.Run("check").Output)
            .Select(error => (Statement: StatementAt(seeds.Read(error.Groups["file"].Value), int.Parse(error.Groups["line"].ValueSpan)), Rule: error.Groups["rule"].Value))
            .GroupBy(error => error.Statement, StringComparer.Ordinal)
            .Select(errors => $"| `{errors.Key}` | {string.Join(", ", errors.Select(error => error.Rule).Order(StringComparer.Ordinal))} |\n").ToList();

        Read(page).ShouldContain($"|---|---|\n{string.Concat(refused)}\n");
        Read(page).ShouldContain($"**{count - refused.Count} of {count}**");
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n");

    /// <summary>The seed folder of the files and folders of the sample, each under its last name.</summary>
    private static Workspace With(string sample, string folder, params string[] others)
    {
        var workspace = new Workspace();
        foreach (var place in others.Prepend(folder).Select(path => Path.Combine(Repository.Root, sample, path)))
        {
            var (root, files) = File.Exists(place) ? (Path.GetDirectoryName(place)!, [place])
                : (place.EndsWith("documents", StringComparison.Ordinal) ? Path.GetDirectoryName(place)! : place, Directory.GetFiles(place, "*", SearchOption.AllDirectories));
            foreach (var file in files) workspace.Write("seeds/" + Path.GetRelativePath(root, file), File.ReadAllBytes(file));
        }

        return workspace;
    }

    private static string StatementAt(string facts, int line)
    {
        var above = facts.Split('\n').Take(line).Reverse().ToList();
        var entity = above.First(text => text.StartsWith("entity: ", StringComparison.Ordinal))["entity: ".Length..];

        // What is wrong with the entity itself is said at its id.
        return line > 0 && above[0].StartsWith("entity: ", StringComparison.Ordinal) ? entity : $"{entity}/{above.First(text => PropertyPattern().IsMatch(text)).Trim(' ', ':')}";
    }

    [GeneratedRegex(@"\d+ facts \([^)]*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CountPattern();

    [GeneratedRegex(@"^(?<file>seeds/\S+?)\((?<line>\d+),\d+\): error (?<rule>BLG\d+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ErrorPattern();

    [GeneratedRegex("^  [a-z][a-z0-9-]*:$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PropertyPattern();
}
