namespace Beleg.Generators.Tests.Citations;

/// <summary>Links that lead a browser to the passage, as the WICG's draft on text directives reads them.</summary>
public sealed class LinkTests
{
    private const string Url = "    url: https://example.org/hafen\n";

    [Theory]
    [InlineData("words around it, from its own line", "trotz Wetters", "war%20%F0%9F%98%80%20sch%C3%B6n%2C-,trotz%20Wetters,-%2C%20und%20die")]
    [InlineData("nothing before it in its line", "Die Halle hat sieben Tore", "Die%20Halle%20hat%20sieben%20Tore,-.%20Ihre%20Halle")]
    [InlineData("signs that have a meaning", "Groß-Halle, Klein & Fein", "ein%20Dach%3B-,Gro%C3%9F%2DHalle%2C%20Klein%20%26%20Fein")]
    [InlineData("a line break", "Die Halle mit dem breiten, roten Dach", "an%20diesem%20Ort%3A-,Die%20Halle%20mit,Dach,-steht%20seit%20gestem.")]
    [InlineData("words left out", "Ihre Halle war … die Halle bleibt", "hat%20sieben%20Tore.-,Ihre%20Halle%20war&text=die%20Halle%20bleibt")]
    [InlineData("a row of a table", "| Tor der Halle | vier Meter |", "Tor%20der%20Halle,vier%20Meter")]
    public void A_quote_with(string what, string quote, string directive) =>
        Hall.Cite($"\"{quote}\"\n        subject: \"Die Halle\"\n        because: The whole document is about one hall.", Url).Link.ShouldBe("https://example.org/hafen#:~:text=" + directive, what);

    [Fact]
    public void A_quote_over_several_paragraphs_is_found_by_its_ends_each_in_its_own() =>
        Hall.Cite("\"Nachrichten aus dem Hafen 1. Der Bau der Halle Die Halle hat sieben Tore. Ihre Halle war 😀 schön\"", Url).Link
            .ShouldBe("https://example.org/hafen#:~:text=Nachrichten%20aus%20dem,Ihre%20Halle%20war%20%F0%9F%98%80%20sch%C3%B6n,-%2C%20trotz%20Wetters%2C");

    [Fact]
    public void A_long_quote_is_found_by_its_ends()
    {
        var words = string.Join(' ', Enumerable.Range(1, 60).Select(number => $"wort{number}"));

        var link = Hall.Cite($"\"Die Halle {words} Ende\"", Url, $"Die Halle {words} Ende.\n").Link;

        link.ShouldBe("https://example.org/hafen#:~:text=Die%20Halle%20wort1%20wort2%20wort3,wort57%20wort58%20wort59%20wort60%20Ende");
    }

    [Fact]
    public void What_was_repaired_is_sought_as_it_reads_and_without_its_neighbours() =>
        Hall.Cite("\"steht seit gestem\"\n        reading: \"steht seit gestern\"", Url + "    text: ocr\n").Link.ShouldBe("https://example.org/hafen#:~:text=steht%20seit%20gestern");

    [Fact]
    public void Print_that_was_recognised_lends_no_neighbours() =>
        Hall.Cite("\"Die Halle wurde geputzt\"", Url + "    text: ocr\n").Link.ShouldBe("https://example.org/hafen#:~:text=Die%20Halle%20wurde%20geputzt");

    [Fact]
    public void A_fragment_of_the_address_stays() =>
        Hall.Cite("\"Die Halle wurde geputzt\"", "    url: https://example.org/hafen#unten\n").Link.ShouldBe("https://example.org/hafen#unten:~:text=Die%20Halle%20wurde%20geputzt");

    [Fact]
    public void Without_an_address_there_is_none() => Hall.Cite("\"Die Halle wurde geputzt\"").Link.ShouldBeEmpty();
}
