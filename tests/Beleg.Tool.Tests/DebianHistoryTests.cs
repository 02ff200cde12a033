using System.Text.RegularExpressions;
using Beleg.Tool.Tests.Harness;

namespace Beleg.Tool.Tests;

/// <summary>Thirty facts on a text that no rule was written for: how many hold as they were first written, and what it took to make all hold.</summary>
public sealed partial class DebianHistoryTests
{
    private const string Sample = "samples/DebianHistory";

    private static string Page => File.ReadAllText(Path.Combine(Repository.Root, Sample, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Its_facts_hold_and_as_many_are_attested_as_its_page_says()
    {
        using var seeds = With("seeds");

        var outcome = seeds.Run("check");

        outcome.ExitCode.ShouldBe(0, outcome.Output);
        Page.ShouldContain($"`{CountPattern().Match(outcome.Output).Value}`");
    }

    /// <summary>Also when fewer are refused than before: the page is to say how far the proof has come.</summary>
    [Fact]
    public void As_first_written_those_are_refused_that_its_page_lists()
    {
        using var seeds = With("first", "seeds/catalogue.yaml", "seeds/sources.yaml", "seeds/documents");

        var refused = ErrorPattern().Matches(seeds.Run("check").Output)
            .Select(error => (Statement: StatementAt(seeds.Read(error.Groups["file"].Value), int.Parse(error.Groups["line"].ValueSpan)), Rule: error.Groups["rule"].Value))
            .GroupBy(error => error.Statement, StringComparer.Ordinal)
            .Select(errors => $"| `{errors.Key}` | {string.Join(", ", errors.Select(error => error.Rule).Order(StringComparer.Ordinal))} |\n").ToList();

        Page.ShouldContain($"|---|---|\n{string.Concat(refused)}\n");
        Page.ShouldContain($"**{30 - refused.Count} of 30**");
    }

    /// <summary>The seed folder of the files and folders of the sample, each under its last name.</summary>
    private static Workspace With(string folder, params string[] others)
    {
        var workspace = new Workspace();
        foreach (var place in others.Prepend(folder).Select(path => Path.Combine(Repository.Root, Sample, path)))
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
        return $"{above.First(text => text.StartsWith("entity: ", StringComparison.Ordinal))["entity: ".Length..]}/{above.First(text => PropertyPattern().IsMatch(text)).Trim(' ', ':')}";
    }

    [GeneratedRegex(@"\d+ facts \([^)]*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CountPattern();

    [GeneratedRegex(@"^(?<file>seeds/\S+?)\((?<line>\d+),\d+\): error (?<rule>BLG\d+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ErrorPattern();

    [GeneratedRegex("^  [a-z][a-z0-9-]*:$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PropertyPattern();
}
