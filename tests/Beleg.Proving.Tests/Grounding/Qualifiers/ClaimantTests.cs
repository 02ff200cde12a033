using Beleg.Proving.Grounding;

namespace Beleg.Proving.Tests.Grounding.Qualifiers;

/// <summary>
/// Who says what stands in brackets: the names that may stand as <c>by</c>, innermost first, and whether the proof holds or the
/// rule that is broken. Without a name, whether one is missing.
/// </summary>
public sealed class ClaimantTests
{
    public static TheoryData<string, int, string, string> Rows => QualifierTable.Rows("claimant");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Is_the_one_to_whom_the_words_are_attributed(string language, int line, string marked, string expected)
    {
        var columns = expected.Split('¦', StringSplitOptions.TrimEntries);
        var options = columns[1..^1].ToDictionary(column => column.Split('=', 2)[0], column => column.Split('=', 2)[1], StringComparer.Ordinal);
        var harness = new QualifierHarness(language, marked)
        {
            Type = Beleg.Proving.Seeds.PropertyType.Text,
            By = columns[0].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(name => name is not "nobody").ToArray(),
            ByQuote = options.GetValueOrDefault("quote"),
            OuterQuote = options.GetValueOrDefault("outer"),
            Author = options.GetValueOrDefault("author", ""),
        };

        var (rules, passage) = harness.Prove((context, cited) => ClaimantProof.Prove(context, [cited]));

        (rules.Length > 0 ? rules : "holds").ShouldBe(columns[^1], $"{language}({line}) {string.Join("; ", passage.Attributions.Select(each => $"{(each.IsHearer ? "to " : "")}{each.Who?.FirstId} {each.Phrase}"))} said by {string.Join("; ", passage.SaidBy.Select(each => each.Who?.FirstId))}");
    }

    [Fact]
    public void The_tables_are_there() => Rows.Count.ShouldBeGreaterThanOrEqualTo(60);
}
