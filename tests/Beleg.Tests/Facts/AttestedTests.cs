namespace Beleg.Tests.Facts;

/// <summary>What was not read of a sentence is on the citation, and on the fact that rests on it.</summary>
public sealed class AttestedTests
{
    private const string First = "\nattested-by The authors\nattested-why There is no other hall.\nunread well-nigh";
    private const string Second = "\nattested-by Jo\nattested-why There is no other hall.\nunread all but";

    [Fact]
    public void A_citation_says_who_vouches_why_and_for_which_words()
    {
        var citation = new Press(Press.Fact("gates", "quantity", "7 gate", "support Attested") + First).Only.Citations.ShouldHaveSingleItem();

        (citation.AttestedBy, citation.AttestedBecause, citation.UnreadWords).ShouldBe(("The authors", "There is no other hall.", "well-nigh"));
    }

    [Fact]
    public void A_fact_rests_on_all_who_vouch()
    {
        var gates = new Press(Press.Fact("gates", "quantity", "7 gate", "support Attested") + First + "\nc report\nq words\n@ 0 5 24 1 1" + Second + "\nc courier\nq words\n@ 0 5 24 1 1").Gates.Best;

        gates.Support.ShouldBe(Support.Attested);
        (gates.AttestedBy, gates.AttestedBecause, gates.UnreadWords).ShouldBe(("The authors; Jo", "There is no other hall.", "well-nigh; all but"));
        gates.Citations.Select(citation => citation.AttestedBy).ShouldBe(["The authors", "Jo", ""]);
    }

    [Fact]
    public void Nobody_vouches_where_everything_was_read()
    {
        var fact = new Press(Press.Fact("gates", "quantity", "7 gate")).Only;

        (fact.Support, fact.AttestedBy, fact.AttestedBecause, fact.UnreadWords).ShouldBe((Support.Derived, "", "", ""));
        fact.Citations[0].AttestedBy.ShouldBe("");
        FactSnapshot.LineOf(fact).ShouldNotContain("attested");
    }

    [Fact]
    public void The_snapshot_shows_it() =>
        FactSnapshot.LineOf(new Press(Press.Fact("gates", "quantity", "7 gate", "support Attested") + First).Only)
            .ShouldStartWith("hall/gates | quantity | 7 gate | support Attested | attested-by The authors | attested-because There is no other hall. | unread well-nigh | quote page ");
}
