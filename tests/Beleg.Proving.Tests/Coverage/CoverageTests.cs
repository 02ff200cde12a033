using Beleg.Testing;
using static Beleg.Proving.Tests.Coverage.CoverageCatalogue;

namespace Beleg.Proving.Tests.Coverage;

/// <summary>What a document says, and how it is accounted for: each case both ways.</summary>
public sealed class CoverageTests
{
    private const string Terminal = "The Terminal opened on 12 March 2025. It has at least 14 cranes and cost 310 million euros, a third of which the port paid.\n";

    public static TheoryData<string, string, string> Kinds => new()
    {
        { "en", "The Terminal has 14 cranes.", "number \"14 cranes\"" },
        { "en", "The Terminal has at least 14 cranes.", "number \"at least 14 cranes\"" },
        { "en", "The Terminal cost 310 million euros.", "amount \"310 million euros\"" },
        { "en", "A third of the Terminal is idle.", "share \"A third\"" },
        { "en", "The Terminal grew by 5 %.", "change \"by 5 %\"" },
        { "en", "The Terminal opened on 12 March 2025.", "date \"12 March 2025\"" },
        { "en", "The Terminal was built within 9 months.", "duration \"within 9 months\"" },
        { "en", "\"The Terminal is a gate\", said Ida.", "speech \"The Terminal is a gate\"" },
        { "de", "Das Terminal hat vierzehn Kräne.", "number \"vierzehn Kräne\"" },
        { "de", "„Das Terminal ist ein Tor zur Welt“, sagte Ida.", "speech \"Das Terminal ist ein Tor zur Welt\"" },
        { "de", "»Das Terminal ist ein Tor«, sagte Ida.", "speech \"Das Terminal ist ein Tor\"" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_a_document_says_is_uncovered_until_a_fact_cites_it(string language, string text, string expected)
    {
        var catalogue = new CoverageCatalogue(text) { Language = language };

        catalogue.Report().ShouldBe("uncovered " + expected);
        (catalogue with { Statements = [Cite(text.TrimEnd('.'))] }).Report().ShouldBe("cited " + expected);
    }

    [Theory]
    [InlineData("en", "He calls the Terminal \"Old Lady and friend\"; or \"the gate\".", "speech \"Old Lady and friend\"")]
    [InlineData("en", "The Terminal has cranes. See https://example.org/2025/14 for more.", "")]
    [InlineData("en", "1. The Terminal\n2. The cranes\n", "")]
    [InlineData("en", "The word \"Terminal is never closed.\n\nIt stands alone\" here.", "")]
    [InlineData("xx", "The Terminal has 14 cranes, \"a gate to the world\".", "speech \"a gate to the world\"")]
    public void Names_addresses_numbering_and_stray_marks_are_nothing_to_cite(string language, string text, string expected) =>
        new CoverageCatalogue(text) { Language = language }.Report().ShouldBe(expected.Length == 0 ? "" : "uncovered " + expected);

    [Fact]
    public void Recognised_print_has_other_marks()
    {
        const string text = ",Das Terminal ist ein Tor zur Welt®, sagte Ida.";

        new CoverageCatalogue(text) { Language = "de" }.Report().ShouldBe("");
        new CoverageCatalogue(text) { Language = "de", Text = "ocr" }.Report().ShouldBe("uncovered speech \"Das Terminal ist ein Tor zur Welt\"");
    }

    /// <summary>The bound belongs to the value, a unit too; white space, quotation marks and full stops do not.</summary>
    [Theory]
    [InlineData("It has at least 14 cranes", "cited")]
    [InlineData("It has at least 14", "uncovered")]
    [InlineData("14 cranes and cost", "uncovered")]
    [InlineData("at least … cranes and cost", "uncovered")]
    public void A_value_is_cited_whole(string quote, string account) =>
        new CoverageCatalogue("The Terminal: It has at least 14 cranes and cost a lot.") { Statements = [Cite(quote)] }.Report().ShouldBe(account + " number \"at least 14 cranes\"");

    [Fact]
    public void A_speech_may_be_cited_in_pieces_but_not_in_part()
    {
        var catalogue = new CoverageCatalogue("Ida said: \"The Terminal is a gate. It is open.\"") { Statements = [Cite("The Terminal is a gate.")] };

        catalogue.Report().ShouldBe("uncovered speech \"The Terminal is a gate. It is open.\"");
        (catalogue with { Statements = [Cite("The Terminal is a gate."), Cite("It is open")] }).Report().ShouldBe("cited speech \"The Terminal is a gate. It is open.\"");
    }

    [Fact]
    public void Words_of_qualifiers_cite_where_they_stand_nearest()
    {
        const string text = "In 2024, Ida spoke. In 2024, Ida spoke: the Terminal is new.";
        var subject = new CoverageCatalogue(text) { Statements = ["      cite: [{ s: 'the Terminal is new', subject: 'In 2024, Ida spoke', because: 'She spoke of it then.' }]\n"] };
        var asOf = new CoverageCatalogue(text) { Statements = ["      as-of: { value: 2024, quote: 'In 2024' }\n" + Cite("the Terminal is new")] };
        var by = new CoverageCatalogue(text) { Statements = ["      by: { who: t, quote: 'In 2024, Ida spoke' }\n" + Cite("the Terminal is new")] };

        foreach (var catalogue in new[] { subject, asOf, by }) catalogue.Report().ShouldBe("uncovered date \"2024\"\ncited date \"2024\"");
        new CoverageCatalogue(text) { Statements = [Cite("the Terminal is new")] }.Report().ShouldBe("uncovered date \"2024\"\nuncovered date \"2024\"");
    }

    [Fact]
    public void The_date_of_a_source_or_part_is_cited_by_its_record()
    {
        const string text = "The Terminal. 3 April 2025\nA notice. 4 April 2025\n";
        const string record = "    published: { value: 2025-04-03, quote: '3 April 2025' }\n";
        const string part = "    parts:\n      n: { title: A notice, starts: A notice, published: { value: 2025-04-04, quote: '4 April 2025' } }\n";

        new CoverageCatalogue(text).Report().ShouldBe("uncovered date \"3 April 2025\"\nuncovered date \"4 April 2025\"");
        new CoverageCatalogue(text) { Source = record }.Report().ShouldBe("cited date \"3 April 2025\"\nuncovered date \"4 April 2025\"");
        new CoverageCatalogue(text) { Source = record + part }.Report().ShouldBe("cited date \"3 April 2025\"\ncited date \"4 April 2025\"");
    }

    [Fact]
    public void A_quote_that_does_not_stand_cites_nothing() =>
        new CoverageCatalogue("The Terminal has 14 cranes.") { Statements = [Cite("The Terminal has 15 cranes")] }.Report().ShouldBe("uncovered number \"14 cranes\"");

    [Theory]
    [InlineData("{ quote: '14 cranes', because: R. }", "explained number \"14 cranes\" because R.\nuncovered number \"20 cranes\"\nuncovered number \"20 cranes\"")]
    [InlineData("{ in: Later, because: R. }", "uncovered number \"14 cranes\"\nexplained number \"20 cranes\" because R.\nuncovered number \"20 cranes\"")]
    [InlineData("{ quote: 20 cranes, in: Later, because: R. }", "uncovered number \"14 cranes\"\nexplained number \"20 cranes\" because R.\nuncovered number \"20 cranes\"")]
    [InlineData("{ quote: 20 cranes, everywhere: true, because: R. }", "uncovered number \"14 cranes\"\nexplained number \"20 cranes\" because R.\nexplained number \"20 cranes\" because R.")]
    public void An_entry_explains_a_quote_or_a_section(string entry, string expected)
    {
        var catalogue = new CoverageCatalogue("The cranes\n\nThe Terminal has 14 cranes.\n\nLater\n\nThe Terminal has 20 cranes.\n\nFinally\n\nThe Terminal had 20 cranes.\n") { NoFacts = [entry] };

        catalogue.Report().ShouldBe(expected);
        catalogue.Issues().Count.ShouldBe(expected.Split("uncovered").Length - 1);
    }

    [Fact]
    public void What_is_wrong_with_the_list()
    {
        var entries = new[]
        {
            "{ quote: 15 cranes, because: R. }",
            "{ quote: Terminal, because: R. }",
            "{ quote: Terminal, everywhere: true, because: R. }",
            "{ quote: 15 cranes, everywhere: true, because: R. }",
            "{ in: Nowhere, because: R. }",
            "{ quote: 14 cranes, in: Nowhere, because: R. }",
            "{ quote: 14 cranes }",
            "{ because: R. }",
            "{ in: The cranes, everywhere: true, because: R. }",
            "{ quote: 12 March 2025, because: R. }",
        };
        var catalogue = new CoverageCatalogue("The cranes\n\nThe Terminal has 14 cranes. The Terminal opened on 12 March 2025.\n") { Statements = [Cite("The Terminal opened on 12 March 2025")] };

        Snapshot.Match(string.Concat(entries.Select(entry => $"## {entry}\n{string.Join('\n', (catalogue with { NoFacts = [entry] }).Issues())}\n\n")));
    }

    [Fact]
    public void An_entry_that_a_fact_made_needless_is_said_until_it_is_removed()
    {
        var catalogue = new CoverageCatalogue(Terminal) { IsWanted = false, NoFacts = ["{ quote: a third of which the port paid, because: R. }"] };

        catalogue.Issues().ShouldBeEmpty();
        (catalogue with { Statements = [Cite("a third of which the port paid")] }).Issues().ShouldHaveSingleItem().ShouldContain(" BLG5021: ");
    }

    /// <summary>Small catalogues are left alone.</summary>
    [Fact]
    public void Nobody_is_told_who_did_not_ask()
    {
        new CoverageCatalogue(Terminal).Issues().Count.ShouldBe(4);
        new CoverageCatalogue(Terminal) { IsWanted = false }.Run().Coverage.ShouldBeEmpty();
    }

    [Fact]
    public void An_uncovered_value_is_told_at_its_place_in_the_document() =>
        new CoverageCatalogue("The Terminal\r\nhas 14 cranes.\r\n").Issues().ShouldBe(
            ["documents/d.txt(2,5): warning BLG5020: Expected a fact that cites it, or an entry in coverage.yaml that says why it is none, found neither for the number \"14 cranes\""]);
}
