using System.Text.Json;

namespace Beleg.Tests.Citations;

/// <summary>The record of a source as an item of CSL-JSON, after the 1.0 schema of the Citation Style Language.</summary>
public sealed class CslJsonTests
{
    [Fact]
    public void What_is_known_is_there_and_nothing_else()
    {
        Of(("source", "posaune"), ("title", "KI"), ("author", "Josue Michels"), ("publisher", "die Posaune"), ("published", "2026-02-25"), ("language", "de"), ("url", "https://example.org/a"))
            .ShouldBe("""{"id":"posaune","type":"document","title":"KI","language":"de","author":[{"literal":"Josue Michels"}],"publisher":"die Posaune","issued":{"date-parts":[[2026,2,25]]},"URL":"https://example.org/a"}""");
        Of(("source", "page")).ShouldBe("""{"id":"page","type":"document"}""");
    }

    // A date of the schema has year, month and day as numbers, from left to right, and a season of 1 to 4.
    [Theory]
    [InlineData("2026-02-25", """{"date-parts":[[2026,2,25]]}""")]
    [InlineData("2026-02", """{"date-parts":[[2026,2]]}""")]
    [InlineData("2026", """{"date-parts":[[2026]]}""")]
    [InlineData("2026-33", """{"date-parts":[[2026]]}""")]
    [InlineData("2026-41", """{"date-parts":[[2026]]}""")]
    public void A_date_is_as_precise_as_it_is_known(string published, string issued)
    {
        using var json = JsonDocument.Parse(Of(("source", "page"), ("published", published)));

        json.RootElement.GetProperty("issued").GetRawText().ShouldBe(issued);
    }

    [Theory]
    [InlineData("\"KI\" \\ Co.")]
    [InlineData("Zeile\nZeile\tTab\u0001")]
    [InlineData("🚢 ahoi")]
    [InlineData("</script>")]
    public void Texts_come_back_as_they_were(string title)
    {
        using var json = JsonDocument.Parse(Of(("source", "page"), ("title", title)));

        json.RootElement.GetProperty("title").GetString().ShouldBe(title);
    }

    [Fact]
    public void Half_a_character_is_escaped_so_that_the_text_stays_json() => Of(("source", "page"), ("title", "a\uD83D")).ShouldContain("\\ud83d");

    private static string Of(params (string Key, string Value)[] fields) => new Source(fields.Select(field => KeyValuePair.Create(field.Key, field.Value))).ToCslJson();
}
