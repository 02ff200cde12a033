using Beleg.Proving.Snapshots;

namespace Beleg.Proving.Tests.Snapshots;

/// <summary>Of which version class a change is: the table of <c>docs/versioning.md</c>, row by row.</summary>
public sealed class FactComparisonTests
{
    private const string Built = "hall/floors/built | quantity | 7 floor | support Derived | quote chronicle 111111111111";
    private const string Attested = "hall/floors/built | quantity | 7 floor | support Attested | attested-by The authors | attested-because It is so. | unread well-nigh | quote chronicle 111111111111";
    private const string Planned = "hall/floors/planned | quantity | 9 floor | status Planned | support Derived | quote plan 222222222222";

    public static TheoryData<string, string, string, string, string> Changes => new()
    {
        { "nothing", "", Built + "\n" + Planned, Built + "\n" + Planned, "" },
        { "another order", "", Built + "\n" + Planned, Planned + "\n" + Built, "" },
        { "a new fact", "minor", Built, Built + "\n" + Planned, "hall/floors/planned New quantity '9 floor'" },
        { "a new fact on a new property", "minor", Built, Built + "\nhall/height | quantity | 30 m | support Derived | quote plan 3", "hall/height New quantity '30 m'" },
        { "a new fact that is the best", "major", Planned, Built + "\n" + Planned, "hall/floors/built New quantity '7 floor', best value of 'hall/floors' '7 floor' where '9 floor' was" },
        { "a new fact that is the best and says the same", "minor", Planned.Replace("9 floor", "7 floor", StringComparison.Ordinal), Built + "\n" + Planned.Replace("9 floor", "7 floor", StringComparison.Ordinal), "hall/floors/built New quantity '7 floor'" },
        { "a fact that is gone", "major", Built + "\n" + Planned, Built, "hall/floors/planned Gone quantity '9 floor'" },
        { "another type", "major", Built, Built.Replace("quantity", "text", StringComparison.Ordinal), "hall/floors/built Changed type 'text' where 'quantity' was" },
        { "another value of the best", "major", Built, Built.Replace("7 floor", "8 floor", StringComparison.Ordinal), "hall/floors/built Changed value '8 floor' where '7 floor' was" },
        { "another value of one that is not the best", "major", Built + "\n" + Planned, Built + "\n" + Planned.Replace("9 floor", "8 floor", StringComparison.Ordinal), "hall/floors/planned Changed value '8 floor' where '9 floor' was" },
        { "another bound", "major", Built, Built.Replace("7 floor", "nearly 7 floor", StringComparison.Ordinal), "hall/floors/built Changed value 'nearly 7 floor' where '7 floor' was" },
        { "what it is counted for", "major", Built, Built.Replace(" | support", " | per wing | support", StringComparison.Ordinal), "hall/floors/built Changed value '7 floor (wing)' where '7 floor' was" },
        { "retracted", "major", Built, Built.Replace(" | support", " | lifecycle Retracted | support", StringComparison.Ordinal), "hall/floors/built Changed lifecycle 'Retracted' where none was" },
        { "retracted, another becomes the best", "major", Built + "\n" + Planned, Built.Replace(" | support", " | lifecycle Retracted | support", StringComparison.Ordinal) + "\n" + Planned, "hall/floors/built Changed lifecycle 'Retracted' where none was" },
        { "disputed", "minor", Built, Built.Replace(" | support", " | lifecycle Disputed | support", StringComparison.Ordinal), "hall/floors/built Changed lifecycle 'Disputed' where none was" },
        { "superseded by another value", "major", Built + "\n" + Planned, Built.Replace(" | support", " | lifecycle Superseded | support", StringComparison.Ordinal) + "\n" + Planned, "hall/floors/built Changed lifecycle 'Superseded' where none was, best value of 'hall/floors' '9 floor' where '7 floor' was" },
        { "the plan came true", "major", Planned, Planned.Replace(" | status Planned", "", StringComparison.Ordinal), "hall/floors/planned Changed status none where 'Planned' was, planned value of 'hall/floors' none where '9 floor' was" },
        { "who says so", "minor", Built, Built.Replace(" | support", " | by mayor | support", StringComparison.Ordinal), "hall/floors/built Changed by 'mayor' where none was" },
        { "when", "minor", Built, Built.Replace(" | support", " | as-of 2026 | support", StringComparison.Ordinal), "hall/floors/built Changed as-of '2026' where none was" },
        { "another rank, another best", "major", Built + "\n" + Planned, Built + "\n" + Planned.Replace(" | support", " | rank Preferred | support", StringComparison.Ordinal), "hall/floors/planned Changed rank 'Preferred' where none was, best value of 'hall/floors' '9 floor' where '7 floor' was" },
        { "other evidence", "patch", Built, Built.Replace("111111111111", "333333333333", StringComparison.Ordinal), "hall/floors/built Changed other evidence" },
        { "more evidence", "patch", Built, Built + " | quote plan 4", "hall/floors/built Changed other evidence" },
        { "lower support", "minor", Built, Built.Replace("Derived", "Paraphrased", StringComparison.Ordinal), "hall/floors/built Changed support 'Paraphrased' where 'Derived' was" },
        { "attested where it was read", "minor", Built, Attested, "hall/floors/built Changed support 'Attested' where 'Derived' was" },
        { "attested where it was a summary", "patch", Built.Replace("Derived", "Paraphrased", StringComparison.Ordinal), Attested, "hall/floors/built Changed other evidence" },
        { "a summary where it was attested", "minor", Attested, Built.Replace("Derived", "Paraphrased", StringComparison.Ordinal), "hall/floors/built Changed support 'Paraphrased' where 'Attested' was" },
        { "read where it was attested", "patch", Attested, Built, "hall/floors/built Changed other evidence" },
        { "who attests", "patch", Attested, Attested.Replace("The authors", "The mayor", StringComparison.Ordinal), "hall/floors/built Changed other evidence" },
        { "what is not read", "patch", Attested, Attested.Replace("well-nigh", "all but", StringComparison.Ordinal), "hall/floors/built Changed other evidence" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_has_the_class_of_what_it_breaks(string what, string highest, string before, string after, string expected)
    {
        var changes = FactComparison.Of(before.Split('\n'), after.Split('\n'));

        string.Join('\n', changes.Select(change => $"{change.Id} {change.Kind} {change.What}")).ShouldBe(expected, what);
        (FactComparison.Highest(changes) is { } change ? FactChange.WordOf(change) : "").ShouldBe(highest, what);
    }

    /// <summary>As <c>beleg accept</c> sees it that renames a unit: it took minutes while each change went through all lines.</summary>
    [Fact]
    public void Ten_thousand_changes_are_told_in_one_pass()
    {
        var before = Enumerable.Range(0, 10_000).Select(i => $"hall-{i}/floors | quantity | 7 floor | support Derived | quote chronicle 1").ToList();

        var changes = FactComparison.Of(before, before.Select(line => line.Replace("7 floor", "7 storey", StringComparison.Ordinal)));

        changes.Count.ShouldBe(10_000);
        changes.ShouldAllBe(change => change.Class == ChangeClass.Major && change.Kind == FactChangeKind.Changed);
    }

    [Theory]
    [InlineData("hall/floors | quantity | 7 floor | support Derived | quote chronicle 1", true)]
    [InlineData("hall/floors/built | text | a \\u007c b | support Verbatim", true)]
    [InlineData("hall/floors", false)]
    [InlineData("hall | quantity | 7 floor | support Derived", false)]
    [InlineData("hall/floors/built/twice | quantity | 7 floor | support Derived", false)]
    [InlineData("Hall/floors | quantity | 7 floor | support Derived", false)]
    [InlineData("hall/floors | quantity | 7 floor | support", false)]
    [InlineData("*REMOVED*hall/floors | quantity | 7 floor | support Derived", false)]
    public void A_line_is_read_or_refused(string line, bool isOne) => (FactLine.Read(line) is not null).ShouldBe(isOne);
}
