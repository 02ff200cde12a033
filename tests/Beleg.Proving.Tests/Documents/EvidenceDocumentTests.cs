using Beleg.Proving.Documents;

namespace Beleg.Proving.Tests.Documents;

public sealed class EvidenceDocumentTests
{
    [Fact]
    public void OffsetsAreExportedInCodePoints()
    {
        const string text = "😀😀 am 13. Juni 😀";
        var codePoints = new EvidenceDocument("d", text).CodePoints;
        codePoints.Of(new(5, 2)).ShouldBe(new(3, 2));
        codePoints.Of(new(2, 3)).ShouldBe(new(1, 2));
        codePoints.Of(new(0, text.Length)).ShouldBe(new(0, text.Length - 3));
    }

    [Theory]
    [InlineData("a\nb\r\nc\rd", new[] { 0, 2, 5, 7 })]
    [InlineData("\r\n\r\n", new[] { 0, 2, 4 })]
    [InlineData("", new[] { 0 })]
    public void LinesEndAsInEveryEditor(string text, int[] starts)
    {
        var lines = new LineMap(text);
        Enumerable.Range(0, lines.Count).Select(lines.StartOf).ShouldBe(starts);
    }
}
