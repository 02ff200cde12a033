namespace Beleg.Tests.Values;

public class SpeechTests
{
    [Theory]
    [InlineData("\"Wir bauen.\"", "Wir bauen.", null, "\"Wir bauen.\"")]
    [InlineData("Wir bauen.", "Wir bauen.", null, "\"Wir bauen.\"")]
    [InlineData("telekom: \"Wir bauen.\"", "Wir bauen.", "telekom", "telekom: \"Wir bauen.\"")]
    [InlineData("\"Er sagte \"\"nein\"\".\"", "Er sagte \"nein\".", null, "\"Er sagte \"\"nein\"\".\"")]
    [InlineData("Kurz gesagt: nein", "Kurz gesagt: nein", null, "\"Kurz gesagt: nein\"")]
    public void Reads_and_writes(string text, string words, string? speaker, string written)
    {
        var speech = Speech.Parse(text);
        speech.Words.ShouldBe(words);
        speech.Speaker.ShouldBe(speaker);
        speech.ToString().ShouldBe(written);
    }

    [Theory]
    [InlineData("\"A\" und \"B\"", "double a quotation mark inside the words")]
    [InlineData("\"A", "write quotation marks at both ends or at none")]
    [InlineData("A\"", "write quotation marks at both ends or at none")]
    [InlineData("\"", "write quotation marks at both ends or at none")]
    [InlineData("", "the words are missing")]
    public void Says_what_to_write(string text, string hint)
    {
        Speech.TryParse(text, out _, out var expected).ShouldBeFalse();
        expected.ShouldEndWith($"found '{text}': {hint}");
    }

    [Fact]
    public void Reads_well()
    {
        var speech = new Speech("Wir bauen.", "telekom");
        speech.ToString("de").ShouldBe("„Wir bauen.“");
        speech.ToString("en").ShouldBe("“Wir bauen.”");
        speech.ToString("S").ShouldBe("“Wir bauen.”");
    }

    [Fact]
    public void A_speaker_is_an_id()
    {
        Should.Throw<ArgumentException>(() => new Speech("Wir bauen.", "Deutsche Telekom"));
        Should.Throw<ArgumentException>(() => new Speech("Wir bauen.", ""));
        Should.Throw<ArgumentNullException>(() => new Speech(null!));
        (new Speech("Wir") == new Speech("Wir", "telekom")).ShouldBeFalse();
    }
}
