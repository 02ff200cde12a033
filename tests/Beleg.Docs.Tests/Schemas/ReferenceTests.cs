using System.Text.RegularExpressions;

namespace Beleg.Docs.Tests.Schemas;

/// <summary>The reference lists every key that the schemas know, and none that they do not.</summary>
public sealed partial class ReferenceTests
{
    private const string Page = "docs/seed-files.md";

    private static readonly IReadOnlyList<string> Keys =
    [
        .. SeedJudges.Names.SelectMany(name => SchemaTests.PropertiesIn(SeedJudges.Schema(name)))
            .Select(property => property.Key)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The words in the first column of a table, but for the tables of files and of types.</summary>
    private static readonly IReadOnlyList<string> Documented =
    [
        .. Repository.Read(Page).Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Count(character => character == '|') > 4)
            .SelectMany(line => CodePattern().Matches(line.Split('|')[1]).Select(code => code.Groups["word"].Value))
            .Concat(InTextOnly)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Keys that a sentence explains, since they hold all the others or stand within a value.</summary>
    private static IEnumerable<string> InTextOnly =>
        new[] { "sources", "units", "kinds", "who", "quote", "printed", "means" }.Where(key => Repository.Read(Page).Contains($"`{key}`", StringComparison.Ordinal));

    [Fact]
    public void EveryKeyIsDocumentedAndNoOther() => Documented.ShouldBe(Keys);

    [Fact]
    public void EveryRowSaysHowFarTheProofGoes() =>
        Repository.Read(Page).Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Count(character => character == '|') > 4)
            .Where(line => line.Split('|')[^2].Trim().Length == 0)
            .Select(line => line.Split('|')[1].Trim())
            .ShouldBe(["`parts`", "`properties`", "`facts`"]);

    [GeneratedRegex("`(?<word>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodePattern();
}
