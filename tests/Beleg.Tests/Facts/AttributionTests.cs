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

    [Fact]
    public void An_author_who_is_named_in_the_chain_is_not_quoted_by_himself() =>
        new Press(Press.Fact("gates", "quantity", "7 gate", "by builder; by jo-wirt", "courier")).Only.Citations[0].InLine.ShouldBe("“words” (Bau AG, quoted by Wirt 2025, line 24)");

    [Fact]
    public void Each_citation_has_the_chain_of_its_own_statement()
    {
        var press = new Press(Press.Fact("gates", "quantity", "7 gate", "by builder", "courier", "report"), Press.Fact("roof", "text", "red", "", "report"));

        press.Facts[0].Citations.Select(citation => citation.By.ToString()).ShouldBe(["Bau AG", "Bau AG"]);
        press.Facts[1].Citations[0].By.ShouldBeEmpty();
    }
}
