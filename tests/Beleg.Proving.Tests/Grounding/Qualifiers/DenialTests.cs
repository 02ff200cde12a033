using Beleg.Linguistics.Claims;

namespace Beleg.Proving.Tests.Grounding.Qualifiers;

/// <summary>Whether what stands in brackets is cut out of a denial, and by which word.</summary>
public sealed class DenialTests
{
    public static TheoryData<string, int, string, string> Rows => QualifierTable.Rows("denial");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Is_seen_before_and_behind_the_value(string language, int line, string marked, string expected)
    {
        var (text, value) = QualifierTable.Unmark(marked);
        var words = QualifierTable.Find(language);
        var sentence = ReadSentence.Read(text, new(0, text.Length), words, [], ValueReader.Read(text, words, Declared.Units));
        var claim = sentence.ClaimAt(value, new() { AsksForText = true }).ShouldNotBeNull();

        (claim.DeniedBy ?? claim.CutBy ?? "affirmed").ShouldBe(expected, $"{language}({line}): {marked}");
    }
}
