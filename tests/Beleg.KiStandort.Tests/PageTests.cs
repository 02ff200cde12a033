using System.Runtime.CompilerServices;
using Beleg.Catalogues;
using Beleg.KiStandortTests.Mutations;
using Beleg.Proving.Seeds;

namespace Beleg.KiStandortTests;

/// <summary>What README and docs show of this catalogue is what it says.</summary>
public sealed class PageTests
{
    private const string Readme = "README.md";
    private const string Concepts = "docs/concepts.md";
    private const string Versioning = "docs/versioning.md";
    private const string CloudFacts = "facts/industrial-ai-cloud.facts.yaml";

    private static readonly Facts<Quantity> Gpus = KiStandort.IndustrialAiCloud.Gpus;

    public static TheoryData<string, string, string> Comments => new()
    {
        { Readme, "gpus.Achieved?.Value", $"{Gpus.Achieved?.Value}" },
        { Readme, "gpus.Planned?.Value", $"{Gpus.Planned?.Value}" },
        { Readme, "gpus.Best.Citations[0].ToString()", Gpus.Best.Citations[0].ToString() },
        { Concepts, "gpus.Achieved?.Value", $"{Gpus.Achieved?.Value}" },
        { Concepts, "gpus.Planned?.Value", $"{Gpus.Planned?.Value}" },
        { Concepts, "gpus.Best.Support", $"{Gpus.Best.Support}" },
        { Concepts, "gpus.Best.By.ToString()", Gpus.Best.By.ToString() },
    };

    [Theory]
    [MemberData(nameof(Comments))]
    public void A_comment_gives_the_value_of_its_expression(string page, string expression, string value)
    {
        // A comment that is too long for its line goes on in the next, which has no code.
        var lines = Read(page).Split('\n').SkipWhile(line => !line.StartsWith(expression + " ", StringComparison.Ordinal)).ToList();
        var comment = lines.Take(1).Concat(lines.Skip(1).TakeWhile(line => line.StartsWith("      ", StringComparison.Ordinal))).Select(line => line[(line.IndexOf("// ", StringComparison.Ordinal) + 3)..]);

        $"{string.Join(' ', comment)}:".ShouldStartWith(value + ":");
    }

    [Fact]
    public void The_statements_of_the_readme_stand_in_their_file()
    {
        var file = Read($"seeds/{CloudFacts}");
        var at = 0;
        foreach (var part in BlockOf(Readme, $"```yaml seeds/{CloudFacts}").Split("# …\n").Select(part => part.TrimEnd(' ')))
        {
            var found = file.IndexOf(part, at, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(at, part);
            at = found + part.Length;
        }
    }

    [Fact]
    public void The_message_of_the_readme_is_what_the_proof_says()
    {
        var catalogue = new SeedCatalogue();
        var file = catalogue.FactFiles.Single(each => string.Equals(each.RelativePath, CloudFacts, StringComparison.Ordinal));
        var text = file.Text.Replace("value: nearly 10000 GPU", "value: 10000 GPU", StringComparison.Ordinal);

        var issue = catalogue.Prove(new(CloudFacts, $"seeds/{CloudFacts}", text)).Issues.ShouldHaveSingleItem();

        Read(Readme).ShouldContain($"\n{issue.Location}: error {issue.Rule.Id}: {issue.Message}\n");
    }

    [Fact]
    public void The_line_of_a_fact_is_one_that_was_accepted()
    {
        var line = BlockOf(Versioning, "```text");

        (Read($"seeds/{SeedRoles.ShippedFactsFile}") + Read($"seeds/{SeedRoles.UnshippedFactsFile}")).ShouldContain("\n" + line);
    }

    [Fact]
    public void The_sample_of_a_snapshot_is_the_sample()
    {
        var sample = string.Concat(BlockOf(Versioning, "```csharp").Split('\n').Select(line => line.Length == 0 ? "" : $"    {line}\n"));

        Read("samples/KiStandort.Snapshot/FactsInUse.cs").ShouldContain(sample);
    }

    /// <summary>The lines of the first block that begins so.</summary>
    private static string BlockOf(string page, string fence)
    {
        var lines = Read(page).Split('\n').SkipWhile(line => !string.Equals(line, fence, StringComparison.Ordinal)).Skip(1).TakeWhile(line => !line.StartsWith("```", StringComparison.Ordinal)).ToList();
        lines.ShouldNotBeEmpty(fence);
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static string Read(string path, [CallerFilePath] string file = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "../..", path)).ReplaceLineEndings("\n");
}
