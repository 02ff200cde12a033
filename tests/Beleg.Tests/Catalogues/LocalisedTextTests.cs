namespace Beleg.Tests.Catalogues;

/// <summary>The text for a reader's language, by the lookup of RFC 4647, section 3.4.</summary>
public sealed class LocalisedTextTests
{
    private static readonly LocalisedText Text = new(("de", "Halle"), ("en", "hall"), ("zh-Hant", "廳"), ("fr-x", "salle"));

    [Theory]
    [InlineData("de", "Halle")]
    [InlineData("de-DE", "Halle")]
    [InlineData("DE-at", "Halle")]
    [InlineData("de-Latn-CH-1996", "Halle")]
    [InlineData("zh-Hant-TW", "廳")]
    [InlineData("zh-hant", "廳")]
    [InlineData("zh", "hall")] // A range is never made longer.
    [InlineData("zh-Hans", "hall")]
    [InlineData("deu", "hall")]
    [InlineData("", "hall")]
    [InlineData("fr-x-1", "hall")] // With a single letter or digit goes what it introduces.
    public void Is_sought_by_ever_fewer_subtags(string language, string found) => Text.In(language).ShouldBe(found);

    [Fact]
    public void The_text_for_all_languages_comes_before_the_english_one()
    {
        new LocalisedText(("en", "hall"), ("", "Halle")).In("fr-FR").ShouldBe("Halle");
        new LocalisedText(("de", "Halle")).In("fr").ShouldBe("Halle");
        LocalisedText.Empty.In("de-DE").ShouldBeEmpty();
    }
}
