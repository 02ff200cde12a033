using Beleg.Proving.Grounding;

namespace Beleg.Proving.Tests.Grounding.Qualifiers;

/// <summary>How far a thing has come, by the verb that governs it.</summary>
public sealed class StandingTests
{
    public static TheoryData<string, int, string, string> Rows => QualifierTable.Rows("standing");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Is_read_from_the_governing_verb(string language, int line, string marked, string expected)
    {
        var (text, value) = QualifierTable.Unmark(marked);
        var lexicon = QualifierTable.Find(language).Qualifiers;
        var clauses = ClauseReader.Read(text, 0, text.Length, lexicon);

        StandingReader.Of(clauses, value.Start, value.End, lexicon).Kind.ToString().ShouldBe(expected, $"{language}({line}): {marked} in {string.Join(" / ", clauses.Select(clause => $"{clause.Kind} {string.Join(' ', clause.Words.Select(word => word.Text))}"))}");
    }

    [Fact]
    public void The_tables_are_there() => Rows.Count.ShouldBeGreaterThanOrEqualTo(90);
}
