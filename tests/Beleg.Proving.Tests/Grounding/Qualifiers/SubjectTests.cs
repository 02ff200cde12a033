using Beleg.Proving.Grounding;

namespace Beleg.Proving.Tests.Grounding.Qualifiers;

/// <summary>What a value is about: a row ends with the subject, the words that the author gives, and how near it was or the rule it breaks.</summary>
public sealed class SubjectTests
{
    public static TheoryData<string, int, string, string> Rows => QualifierTable.Rows("subject");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Is_the_nearest_that_is_named(string language, int line, string marked, string expected)
    {
        var columns = expected.Split('¦', StringSplitOptions.TrimEntries);
        var options = columns[1..^1].ToDictionary(column => column.Split('=', 2)[0], column => column.Split('=', 2)[1], StringComparer.Ordinal);
        var harness = new QualifierHarness(language, marked) { Subject = columns[0], SubjectWords = options.GetValueOrDefault("subject"), Because = options.GetValueOrDefault("because", "") };
        var nearness = SubjectNearness.Inferred;

        var (rules, _) = harness.Prove((context, passage) => nearness = SubjectProof.Prove(context, passage));

        (rules.Length > 0 ? rules : nearness.ToString()).ShouldBe(columns[^1], $"{language}({line})");
    }

    [Fact]
    public void The_tables_are_there() => Rows.Count.ShouldBeGreaterThanOrEqualTo(50);
}
