using System.Text.RegularExpressions;
using Beleg.Docs.Tests.Markdown;
using Beleg.Proving;
using Beleg.Proving.Seeds;

namespace Beleg.Docs.Tests.Schemas;

/// <summary>The examples in the reference's tables: each stands in place of what a file that uses every key has there.</summary>
public sealed partial class TableExampleTests
{
    private const string Page = "docs/seed-files.md";

    /// <summary>Keys whose example is no value of theirs alone, each with where it is tried instead.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["plural"] = nameof(A_plural_that_the_kind_needs_is_accepted),
    };

    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var (heading, line) in MarkdownPage.Read(Page).Sections.SelectMany(section => section.Prose.Select(line => (section.Heading, line))))
            {
                if (!line.StartsWith("| `", StringComparison.Ordinal) || line.Split('|') is not { Length: > 6 } columns || line.Contains("see below", StringComparison.Ordinal)) continue;
                var key = CodePattern().Match(columns[1]).Groups["code"].Value;
                if (Elsewhere.ContainsKey(key)) continue;
                foreach (Match example in CodePattern().Matches(columns[4])) rows.Add(heading, key, example.Groups["code"].Value);
            }

            return rows;
        }
    }

    [Fact]
    public void The_tables_have_examples() => Examples.Count.ShouldBeGreaterThan(50);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_accepted(string heading, string key, string example)
    {
        // "`prefix: …`" gives the key again.
        var value = SeedNode.Parse(example)[0] is SeedMapping { Entries: [var (name, inner)] } && string.Equals(name, key, StringComparison.Ordinal) ? inner : SeedNode.Parse(example)[0];
        // Left out or shortened on the page.
        if (example.Contains('…', StringComparison.Ordinal)) value = new SeedScalar(key is "digest" or "original" ? "sha256:" + new string('0', 64) : example);

        var tried = 0;
        foreach (var (role, mutant) in EveryKey.Files.SelectMany(file => SeedNode.Parse(file.Text).SelectMany(document => Placed(document, key, value)).Select(mutant => (file.Role, mutant.ToYaml()))))
        {
            tried++;
            if (SeedJudges.Objections(role, mutant).Count == 0 && SeedJudges.SchemaAccepts(role, mutant, isTyped: false)) return;
        }

        tried.ShouldBeGreaterThan(0, $"{heading}: no file has the key {key}");
        Assert.Fail($"{heading}: '{key}: {example}' is refused at all {tried} places");
    }

    [Fact]
    public void A_plural_that_the_kind_needs_is_accepted()
    {
        var line = MarkdownPage.Read(Page).Sections.SelectMany(section => section.Prose).Single(line => line.StartsWith("| `plural`", StringComparison.Ordinal));
        var example = CodePattern().Match(line.Split('|')[4]).Groups["code"].Value;
        var files = Beleg.Docs.Tests.Rules.Example.Base.Files.Select(file => file.Role is SeedRole.Kinds ? new SeedFile(file.RelativePath, file.Path, file.Text + $"  {example}\n") : file).ToList();

        CatalogueRun.Of(files).Issues.ShouldBeEmpty();
        Hosting.GeneratorHost.ErrorsOf(files, "System.Console.WriteLine(Example.Catalogues.Harbour.AllSeries.Count);").ShouldBeEmpty();
    }

    /// <summary>The tree with the value of a key exchanged, once for each place where it has one.</summary>
    private static IEnumerable<SeedNode> Placed(SeedNode node, string key, SeedNode value)
    {
        switch (node)
        {
            case SeedMapping mapping:
                for (var i = 0; i < mapping.Entries.Count; i++)
                {
                    var (name, inner) = mapping.Entries[i];
                    if (string.Equals(name, key, StringComparison.Ordinal)) yield return Exchanged(mapping, i, value);
                    foreach (var placed in Placed(inner, key, value)) yield return Exchanged(mapping, i, placed);
                }

                break;
            case SeedList list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    foreach (var placed in Placed(list.Items[i], key, value)) yield return new SeedList([.. list.Items.Take(i), placed, .. list.Items.Skip(i + 1)]);
                }

                break;
        }
    }

    private static SeedMapping Exchanged(SeedMapping mapping, int index, SeedNode value) =>
        new([.. mapping.Entries.Select((entry, i) => i == index ? (entry.Key, value) : entry)]);

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodePattern();
}
