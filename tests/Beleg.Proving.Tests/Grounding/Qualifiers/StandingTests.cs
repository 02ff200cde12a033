using Beleg.Linguistics.Claims;

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
        var words = QualifierTable.Find(language);
        var sentence = ReadSentence.Read(text, new(0, text.Length), words, [], ValueReader.Read(text, words, Declared.Units));
        var claim = sentence.ClaimAt(value, new()).ShouldNotBeNull();

        var said = claim.Voices.Count > 0 ? " + said" : "";
        var found = $"{claim.Modality}{said}";
        found.ShouldBe(expected, $"{language}({line}): {marked}, read as {found} by '{claim.ModalityWord}' in {string.Join(" / ", sentence.Clauses.Select(clause => $"{clause.Form} {string.Join(' ', clause.Items.Select(item => item.Text))}"))}");
    }

    [Fact]
    public void The_tables_are_there() => Rows.Count.ShouldBeGreaterThanOrEqualTo(90);
}
