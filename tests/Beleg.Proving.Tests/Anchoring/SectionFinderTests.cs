using Beleg.Proving.Anchoring;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Tests.Anchoring;

/// <summary>Parts of a text as experts cite them: by number, with what stands below.</summary>
public sealed class SectionFinderTests
{
    private const string Text = """
        # Kite Act

        § 32a Tariff

        (1) The rate is 5 %. Up to 100 EUR it is nothing. It may be:

        1. 3 % of kites,

        2. 4 % of kites.

        (2) The rate is 6 %.

        § 33 Others

        (1) The rate is 7 %.

        Article 5
        Duties of kites

        1. The rate is 8 %.

        2. The rate is 9 % where:

        (a) the wind is low,

        (b) the rate is 10 %.

        Article 51 Others

        The rate is 11 %.

        Annex II

        Table 3: Rates

        | Kite | Rate |
        |---|---|
        | Red | 12 % |

        Table 31: Others

        | Kite | Rate |
        |---|---|
        | Red | 13 % |

        6. Protocol

        6.5. Settings

        The rate is 14 %.

        6.5.2. Defined

        The rate is 15 %.

        """;

    [Theory]
    [InlineData("§ 32a", "§ 32a Tariff", "The rate is 6 %.")]
    [InlineData("§ 32a Abs. 2", "(2) The rate is 6 %.", "The rate is 6 %.")]
    [InlineData("§ 32a Abs. 1 Nr. 2", "2. 4 % of kites.", "4 % of kites.")]
    [InlineData("§ 32a Abs. 1 Satz 1", "The rate is 5 %.", "5 %.")]
    [InlineData("§ 32a Abs. 1 Satz 2", "Up to 100 EUR it is nothing.", "nothing.")]
    [InlineData("§ 32a(1)", "(1) The rate is 5 %.", "2. 4 % of kites.")]
    [InlineData("§ 33 Abs. 1", "(1) The rate is 7 %.", "The rate is 7 %.")]
    [InlineData("Article 5", "Article 5\nDuties", "(b) the rate is 10 %.")]
    [InlineData("Art. 5(2)", "2. The rate is 9 %", "(b) the rate is 10 %.")]
    [InlineData("Article 5(2)(b)", "(b) the rate is 10 %.", "(b) the rate is 10 %.")]
    [InlineData("Article 5(1)", "1. The rate is 8 %.", "1. The rate is 8 %.")]
    [InlineData("Artikel 51", "Article 51 Others", "The rate is 11 %.")]
    [InlineData("Annex II", "Annex II", "| Red | 13 % |")]
    [InlineData("Anhang II", "Annex II", "| Red | 13 % |")]
    [InlineData("Table 3", "Table 3: Rates", "| Red | 12 % |")]
    [InlineData("Tab. 31", "Table 31: Others", "| Red | 13 % |")]
    [InlineData("6.5.2", "6.5.2. Defined", "The rate is 15 %.")]
    [InlineData("§ 6.5.2", "6.5.2. Defined", "The rate is 15 %.")]
    [InlineData("Section 6.5", "6.5. Settings", "The rate is 15 %.")]
    [InlineData("6", "6. Protocol", "The rate is 15 %.")]
    [InlineData("Article 5 Act", "Article 5\nDuties", "(b) the rate is 10 %.")]
    public void APartIsFoundByItsNumber(string name, string starts, string ends)
    {
        var document = new EvidenceDocument("act.md", Text.ReplaceLineEndings("\n"));

        var run = SectionNames.Find(document, name, null).ShouldHaveSingleItem().Run.In(document.Text).TrimEnd();

        run.ShouldStartWith(starts);
        run.ShouldEndWith(ends);
    }

    [Theory]
    [InlineData("§ 32b")]
    [InlineData("§ 32")]
    [InlineData("§ 32a Abs. 3")]
    [InlineData("§ 32a Abs. 1 Satz 9")]
    [InlineData("Article 5(3)")]
    [InlineData("Article 5(2)(c)")]
    [InlineData("Article 6")]
    [InlineData("Table 4")]
    [InlineData("6.5.3")]
    [InlineData("§ 32a EStG")]
    [InlineData("Annex I")]
    public void WhatIsNotThereIsNotFound(string name) =>
        SectionNames.Find(new EvidenceDocument("act.md", Text.ReplaceLineEndings("\n")), name, null).ShouldBeEmpty();

    /// <summary>A quote that stands elsewhere is refused, and the message names where.</summary>
    [Theory]
    [InlineData("The rate is 15 %", "§ 6.5.2", "")]
    [InlineData("The rate is 15 %", "§ 6.5", "")]
    [InlineData("The rate is 14 %", "§ 6.5.2", "section 6.5 'Settings'")]
    [InlineData("The rate is 8 %", "Article 5(1)", "")]
    [InlineData("The rate is 8 %", "Article 5(2)", "Article 5")]
    [InlineData("The rate is 6 %", "§ 33", "§ 32a 'Tariff'")]
    public void TheRightPartIsNamed(string quote, string section, string named)
    {
        var result = Anchor.Find(new EvidenceDocument("act.md", Text.ReplaceLineEndings("\n")), new(quote) { In = section });

        if (named.Length == 0) result.ShouldBeOfType<Anchored>();
        else result.ShouldBeOfType<AnchorFailure>().Message.ShouldContain(named);
    }

    /// <summary>Headings with bare numbers: one is a number of a heading where another goes on counting.</summary>
    [Theory]
    [InlineData("# 1 Scope\n\nIt is for kites.\n\n# 2 Limits\n\nThe rate is 5 %.\n", "§ 2", "# 2 Limits")]
    [InlineData("# 1 Scope\n\nIt is for kites.\n\n# 2 Limits\n\nThe rate is 5 %.\n", "§ 3", null)]
    [InlineData("# Kites\n\nIt is for kites.\n\n# 2 Kites\n\nThe rate is 5 %.\n", "§ 2", null)]
    public void ABareNumberIsThatOfAHeadingWhereOthersAreCounted(string text, string section, string? heading)
    {
        var document = new EvidenceDocument("kites.md", text);

        var found = SectionNames.Find(document, section, within: null);

        found.Select(each => each.Name.In(document.Text)).ShouldBe(heading is null ? [] : [heading]);
    }
}
