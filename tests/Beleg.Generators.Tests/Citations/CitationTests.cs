using System.Text.Json;

namespace Beleg.Generators.Tests.Citations;

/// <summary>What consumers get from a citation: generated, compiled, loaded and read.</summary>
public sealed class CitationTests
{
    [Fact]
    public void An_exact_quote_behind_an_emoji_has_its_offsets_in_both_counts()
    {
        var citation = Hall.Cite("\"trotz Wetters, und die Halle bleibt\"");

        citation.IsExact.ShouldBeTrue();
        citation.Bridges.ShouldBe(Bridges.None);
        citation.Reading.ShouldBeNull();
        Hall.Document.Substring(citation.Start, citation.Length).ShouldBe(citation.Quote);
        // Two emoji stand before it, of two units each.
        citation.CodePointStart.ShouldBe(citation.Start - 2);
        citation.CodePointLength.ShouldBe(citation.Length);
        (citation.Line, citation.Column).ShouldBe((5, 53));
        citation.Prefix.ShouldEndWith("Halle war 😀 schön, ");
        citation.Suffix.ShouldStartWith(".\n\nNeu ist vieles");
    }

    [Fact]
    public void An_emoji_in_a_quote_counts_once_in_code_points()
    {
        var citation = Hall.Cite("\"Ihre Halle war 😀 schön\"");

        citation.CodePointLength.ShouldBe(citation.Length - 1);
        CutByCodePoints(citation.Segments.ShouldHaveSingleItem().PositionSelector).ShouldBe("Ihre Halle war 😀 schön");
    }

    [Fact]
    public void A_quote_of_a_text_without_pairs_has_one_count()
    {
        var citation = Hall.Cite("\"Nachrichten aus dem Hafen 1. Der Bau der Halle\"");

        (citation.Start, citation.CodePointStart).ShouldBe((3, 2));
    }

    [Fact]
    public void A_bridged_quote_says_what_was_bridged_and_what_is_printed()
    {
        var citation = Hall.Cite("\"Die Halle mit dem breiten, roten Dach\"");

        citation.IsExact.ShouldBeFalse();
        citation.Bridges.ShouldBe(Bridges.LineBreak);
        var segment = citation.Segments.ShouldHaveSingleItem();
        segment.Text.ShouldBe("Die Halle mit dem breiten,\nroten Dach");
        segment.Words.ShouldBe("Die Halle mit dem breiten, roten Dach");
        segment.QuoteSelector.Exact.ShouldBe(segment.Text);
        Hall.Document.Substring(citation.Start, citation.Length).ShouldBe(segment.Text);
    }

    [Fact]
    public void Several_bridges_are_all_named() =>
        Hall.Cite("\"Die Halle hat - endlich - ein Dach\"").Bridges.ShouldBe(Bridges.Dash | Bridges.LineBreak);

    [Fact]
    public void An_elided_quote_has_a_segment_for_each_part()
    {
        var citation = Hall.Cite("\"Ihre Halle war […] schön … die Halle bleibt\"");

        citation.Bridges.ShouldBe(Bridges.Elision);
        citation.Segments.Select(segment => segment.Text).ShouldBe(["Ihre Halle war", "schön", "die Halle bleibt"]);
        citation.Segments.Select(segment => segment.Words).ShouldBe(["Ihre Halle war", "schön", "die Halle bleibt"]);
        citation.Segments.Select(segment => Hall.Document.Substring(segment.Start, segment.Length)).ShouldBe(citation.Segments.Select(segment => segment.Text));
        citation.Segments.Select(segment => CutByCodePoints(segment.PositionSelector)).ShouldBe(citation.Segments.Select(segment => segment.Text));
        citation.Segments[0].QuoteSelector.Prefix.ShouldBe(citation.Prefix);
        citation.Segments[0].QuoteSelector.Suffix.ShouldBeEmpty();
        citation.Segments[2].QuoteSelector.Prefix.ShouldBeEmpty();
        citation.Segments[2].QuoteSelector.Suffix.ShouldBe(citation.Suffix);
        // From the first to the last.
        Hall.Document.Substring(citation.Start, citation.Length).ShouldBe("Ihre Halle war 😀 schön, trotz Wetters, und die Halle bleibt");
    }

    [Fact]
    public void A_segment_that_is_bridged_says_how_it_is_printed()
    {
        var citation = Hall.Cite("\"Die Halle mit […] breiten, roten Dach\"");

        citation.Bridges.ShouldBe(Bridges.Elision | Bridges.LineBreak);
        citation.Segments.Select(segment => segment.Text).ShouldBe(["Die Halle mit", "breiten,\nroten Dach"]);
        citation.Segments.Select(segment => segment.Words).ShouldBe(["Die Halle mit", "breiten, roten Dach"]);
    }

    [Fact]
    public void A_segment_reads_as_the_reading_has_it()
    {
        var citation = Hall.Cite("\"Die Halle mit … seit gestem\"\n        reading: \"Die Halle mit … seit gestern\"", "    text: ocr\n");

        citation.Reading.ShouldBe("Die Halle mit … seit gestern");
        citation.Segments.Select(segment => segment.Text).ShouldBe(["Die Halle mit", "seit gestem"]);
        citation.Segments.Select(segment => segment.Words).ShouldBe(["Die Halle mit", "seit gestern"]);
    }

    [Theory]
    [InlineData("Die Halle hat sieben Tore", "line 5, section 1 'Der Bau der Halle'", 3, null, null, null)]
    [InlineData("Die Halle wurde geputzt", "line 16, section 2.1 'Was sonst noch war', list item 2", 8, 2, null, null)]
    [InlineData("Tor der Halle", "line 20, section 2.1 'Was sonst noch war', table row 1", 10, null, 1, 1)]
    [InlineData("vier Meter", "line 20, section 2.1 'Was sonst noch war', table row 1", 10, null, 1, 2)]
    [InlineData("Teil | Maß", "line 18, section 2.1 'Was sonst noch war', table header", 9, null, 0, 1)]
    public void A_place_is_one_that_a_reader_finds(string quote, string place, int paragraph, int? listItem, int? tableRow, int? tableColumn)
    {
        var citation = Hall.Cite($"\"{quote}\"\n        subject: \"Die Halle hat sieben Tore\"\n        because: The whole document is about one hall.");

        citation.Place.ToString().ShouldBe(place);
        citation.Place.Paragraph.ShouldBe(paragraph);
        citation.Place.ListItem.ShouldBe(listItem);
        citation.Place.TableRow.ShouldBe(tableRow);
        citation.Place.TableColumn.ShouldBe(tableColumn);
        (citation.Place.Line, citation.Place.Column, citation.Place.Section).ShouldBe((citation.Line, citation.Column, citation.Section));
    }

    [Fact]
    public void Json_ld_is_a_specific_resource_with_both_selectors()
    {
        var citation = Hall.Cite("\"Ihre Halle war 😀 schön\"", "    url: https://example.org/hafen\n");
        using var json = JsonDocument.Parse(citation.ToJsonLd());

        var target = json.RootElement;
        target.GetProperty("@context").GetString().ShouldBe("http://www.w3.org/ns/anno.jsonld");
        target.GetProperty("type").GetString().ShouldBe("SpecificResource");
        var source = target.GetProperty("source");
        source.GetProperty("id").GetString().ShouldBe(citation.Source.DigestUri);
        source.GetProperty("via").GetString().ShouldBe("https://example.org/hafen");
        var (quote, position) = (target.GetProperty("selector")[0], target.GetProperty("selector")[1]);
        quote.GetProperty("type").GetString().ShouldBe("TextQuoteSelector");
        quote.GetProperty("exact").GetString().ShouldBe("Ihre Halle war 😀 schön");
        quote.GetProperty("prefix").GetString().ShouldBe(citation.Prefix);
        quote.GetProperty("suffix").GetString().ShouldBe(citation.Suffix);
        position.GetProperty("type").GetString().ShouldBe("TextPositionSelector");
        CutByCodePoints(position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32()).ShouldBe("Ihre Halle war 😀 schön");
    }

    [Fact]
    public void Json_ld_of_an_elided_quote_is_one_target_for_each_segment()
    {
        using var json = JsonDocument.Parse(Hall.Cite("\"Die Halle mit […] breiten, roten Dach\"").ToJsonLd());

        json.RootElement.EnumerateArray().Select(target => target.GetProperty("selector")[0].GetProperty("exact").GetString()).ShouldBe(["Die Halle mit", "breiten,\nroten Dach"]);
    }

    /// <summary>The example of RFC 6920, section 8.1: "Hello World!".</summary>
    [Fact]
    public void A_digest_is_an_address_too() =>
        new Source([new("digest", "sha256:7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069")]).DigestUri
            .ShouldBe("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk");

    [Fact]
    public void A_source_without_digest_has_no_such_address() => new Source([]).DigestUri.ShouldBeEmpty();

    private static string CutByCodePoints(TextPositionSelector selector) => CutByCodePoints(selector.Start, selector.End);

    private static string CutByCodePoints(int start, int end) => string.Concat(Hall.Document.EnumerateRunes().Skip(start).Take(end - start).Select(rune => rune.ToString()));
}
