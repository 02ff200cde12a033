namespace Beleg.Tests.Facts;

/// <summary>Who says that who said, from the statement to its printed citation.</summary>
public sealed class AttributionTests
{
    [Fact]
    public void A_source_that_speaks_for_itself_is_cited_alone()
    {
        var fact = new Press(Press.Fact("gates", "quantity", "7 gate", "", "report")).Only;

        fact.By.ShouldBeEmpty();
        fact.By.Speaker.ShouldBeNull();
        fact.By.IsHearsay.ShouldBeFalse();
        fact.By.ToString().ShouldBeEmpty();
        fact.ToString().ShouldBe("hall/gates: 7 gate");
        fact.Citations[0].ToString().ShouldBe("“words” (Audit Office 2026, line 24)");
    }

    [Fact]
    public void A_chain_is_printed_link_by_link_up_to_the_source()
    {
        var fact = new Press(Press.Fact("gates", "quantity", "7 gate", "by builder; by radio", "courier")).Only;

        fact.By.Select(link => link.Id).ShouldBe(["builder", "radio"]);
        (fact.By.Count, fact.By[0].Id, fact.By.Speaker?.Id, fact.By.IsHearsay).ShouldBe((2, "builder", "builder", true));
        fact.By.ToString().ShouldBe("Bau AG, quoted by Radio Nord");
        fact.ToString().ShouldBe("hall/gates: 7 gate, says Bau AG, quoted by Radio Nord");
        fact.Citations[0].By.ToString().ShouldBe("Bau AG, quoted by Radio Nord");
        fact.Citations[0].InLine.ShouldBe("“words” (Bau AG, quoted by Radio Nord, quoted by Wirt 2025, line 24)");
        fact.Citations[0].Full.ShouldBe("“words” Bau AG, quoted by Radio Nord, quoted by Jo Wirt (2025-06-13): Courier. Line 24.");
        fact.Citations[0].Short.ShouldBe("Wirt 2025, line 24");
    }

    /// <summary>As experts cite: the number of the section, where it is one of parts or says itself what it counts.</summary>
    [Theory]
    [InlineData("6.5.2", "Wirt 2025, § 6.5.2, line 24", "line 24, section 6.5.2 'Rates'")]
    [InlineData("Article 5", "Wirt 2025, Article 5, line 24", "line 24, Article 5 'Rates'")]
    [InlineData("§ 32a", "Wirt 2025, § 32a, line 24", "line 24, § 32a 'Rates'")]
    [InlineData("3", "Wirt 2025, line 24", "line 24, section 3 'Rates'")]
    public void A_numbered_section_is_cited(string number, string shortly, string place)
    {
        var citation = new Press(Press.Fact("gates", "quantity", "7 gate", "", "courier") + $"\ns Rates\nsection-number {number}").Only.Citations[0];

        citation.Short.ShouldBe(shortly);
        citation.Place.ToString().ShouldBe(place);
    }

    [Fact]
    public void An_author_who_is_named_in_the_chain_is_not_quoted_by_himself() =>
        new Press(Press.Fact("gates", "quantity", "7 gate", "by builder; by jo-wirt", "courier")).Only.Citations[0].InLine.ShouldBe("“words” (Bau AG, quoted by Wirt 2025, line 24)");

    [Theory]
    [InlineData("courier", "by builder; by jo", "“words” (Bau AG, quoted by Wirt 2025, line 24)")] // An author's name within what is printed: Jo of "Jo Wirt".
    [InlineData("courier", "by builder; by jo-w", "“words” (Bau AG, quoted by Jo W, quoted by Wirt 2025, line 24)")] // No part of a word is a name.
    [InlineData("report", "by builder; by office", "“words” (Bau AG, quoted by Audit Office 2026, line 24)")] // Who publishes speaks where no author is named.
    [InlineData("report", "by office", "“words” (Audit Office 2026, line 24)")]
    [InlineData("courier", "by builder; by office", "“words” (Bau AG, quoted by Audit Office, quoted by Wirt 2025, line 24)")]
    public void The_last_link_is_left_out_where_it_is_who_the_source_is_cited_by(string source, string by, string inLine) =>
        new Press(Press.Fact("gates", "quantity", "7 gate", by, source)).Only.Citations[0].InLine.ShouldBe(inLine);

    [Fact]
    public void In_full_a_source_without_an_author_is_where_it_stands() =>
        new Press(Press.Fact("gates", "quantity", "7 gate", "by builder; by office", "report")).Only.Citations[0].Full
            .ShouldBe("“words” Bau AG, quoted by Audit Office, in (2026-03): Report. Audit Office. Line 24.");

    [Fact]
    public void A_citation_that_disputes_is_not_said_by_whom_it_contradicts()
    {
        var citations = new Press(Press.Fact("gates", "quantity", "7 gate", "by builder", "courier", "!report")).Only.Citations;

        citations.Select(citation => citation.By.ToString()).ShouldBe(["Bau AG", ""]);
        citations[1].InLine.ShouldBe("“words” (Audit Office 2026, line 24)");
        citations[1].Full.ShouldBe("“words” (2026-03): Report. Audit Office. Line 24.");
    }

    [Theory]
    [InlineData("chain council", "the council")]
    [InlineData("chain council radio", "the council, quoted by Radio Nord")]
    [InlineData("chain -", "")]
    public void A_citation_taken_over_from_another_statement_has_the_chain_of_that_one(string chain, string by)
    {
        var citations = new Press(Press.Fact("gates", "quantity", "7 gate", "by builder", "courier", "report") + "\n" + chain).Only.Citations;

        citations.Select(citation => citation.By.ToString()).ShouldBe(["Bau AG", by]);
    }

    [Fact]
    public void Chains_of_the_same_links_are_equal()
    {
        var press = new Press(
            Press.Fact("gates", "quantity", "7 gate", "by builder; by radio", "courier"),
            Press.Fact("roof", "text", "red", "by builder; by radio", "report"),
            Press.Fact("door", "text", "blue", "by builder", "report"));

        press.Facts[0].By.ShouldBe(press.Facts[1].By);
        press.Facts[0].By.GetHashCode().ShouldBe(press.Facts[1].By.GetHashCode());
        press.Facts[0].By.Equals(press.Facts[2].By).ShouldBeFalse();
    }

    [Fact]
    public void Each_citation_has_the_chain_of_its_own_statement()
    {
        var press = new Press(Press.Fact("gates", "quantity", "7 gate", "by builder", "courier", "report"), Press.Fact("roof", "text", "red", "", "report"));

        press.Facts[0].Citations.Select(citation => citation.By.ToString()).ShouldBe(["Bau AG", "Bau AG"]);
        press.Facts[1].Citations[0].By.ShouldBeEmpty();
    }
}
