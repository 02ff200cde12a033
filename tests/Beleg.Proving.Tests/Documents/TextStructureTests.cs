using Beleg.Testing;

namespace Beleg.Proving.Tests.Documents;

/// <summary>What is recognised in the five documents: every block with its first words.</summary>
public sealed class TextStructureTests
{
    [Fact]
    public void TheFiveDocumentsAreOutlined()
    {
        var outline = new System.Text.StringBuilder();
        foreach (var document in SeedDocuments.All)
        {
            outline.Append(document.Name).Append('\n');
            foreach (var block in document.Structure.Blocks)
            {
                var words = block.Span.In(document.Text).ReplaceLineEndings("⏎");
                var line = document.Lines.PositionOf(block.Span.Start).Line + 1;
                var last = document.Lines.PositionOf(block.Span.End).Line + 1;
                outline.Append(System.Globalization.CultureInfo.InvariantCulture, $"{line,4}-{last,-4} {block.Kind,-9} {(block.TableRow < 0 ? "" : block.TableRow),2} {words[..Math.Min(60, words.Length)]}\n");
            }
        }

        Snapshot.Match(outline.ToString());
    }

    [Fact]
    public void APlaceIsToldInTheWordsOfAReader()
    {
        var document = SeedDocuments.KiStandort;
        var place = document.Structure.PlaceOf(document.Text.IndexOf("DGX B200", StringComparison.Ordinal));

        place.ToString().ShouldBe("line 14, section 3 'NVIDIA & Deutschland: Industrial AI Cloud', table row 1");
        place.TableColumn.ShouldBe(2);
    }

    /// <summary>A memo: numbered headings at the margin, all else set in; a figure and a caption look like headings, and are none.</summary>
    private const string Memo = """
        12.  References

        12.1.  Normative

           The frame is this:

           HTTP Frame {
             Length (24),
           }

           Figure 1: Frame Layout

           The default of the frame length, which is a long name for it, is
           20 octets.  Nothing else
           is said.

           LIMIT (0x01):  The limit is 5 octets.

              It may be more.

              Nested limit:
                 Deeper.

           OTHER (0x02):
              The other.

           Not a term: it goes on.

        12.2.  Informative

           Nothing.

        """;

    [Fact]
    public void OnlyWhatStandsAtTheMarginIsAHeadingWhereAllElseIsSetIn()
    {
        var document = new Beleg.Proving.Documents.EvidenceDocument("memo.txt", Memo.ReplaceLineEndings("\n"));
        var structure = document.Structure;

        Enumerable.Range(0, structure.Headings.Count).Select(structure.HeadingText).ShouldBe(["12.  References", "12.1.  Normative", "12.2.  Informative"]);
        structure.Outline.HeadingsAbove(document.Text.IndexOf("Deeper", StringComparison.Ordinal)).ShouldBe([1, 0]);
        structure.Outline.SpanWithDeeper(0).End.ShouldBe(document.Text.Length);
        structure.Outline.SpanWithDeeper(1).In(document.Text).ShouldEndWith("goes on.\n\n");
    }

    [Fact]
    public void ATermHoldsWhatIsSetInBelowIt()
    {
        var document = new Beleg.Proving.Documents.EvidenceDocument("memo.txt", Memo.ReplaceLineEndings("\n"));
        var outline = document.Structure.Outline;

        outline.Entries.Select(entry => entry.Term.In(document.Text)).ShouldBe(["LIMIT (0x01)", "Nested limit", "OTHER (0x02)"]);
        outline.TermsAbove(document.Text.IndexOf("Deeper", StringComparison.Ordinal)).Select(term => term.In(document.Text)).ShouldBe(["Nested limit", "LIMIT (0x01)"]);
        outline.TermsAbove(document.Text.IndexOf("The other", StringComparison.Ordinal)).Select(term => term.In(document.Text)).ShouldBe(["OTHER (0x02)"]);
        outline.TermsAbove(document.Text.IndexOf("The default", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void ALineThatIsFullEndsNoSentence()
    {
        var document = new Beleg.Proving.Documents.EvidenceDocument("memo.txt", Memo.ReplaceLineEndings("\n"));
        var flowing = document.Structure.Flowing;

        flowing.Length.ShouldBe(document.Text.Length);
        flowing.ShouldContain("a long name for it, is    20 octets.  Nothing else\n");
        flowing.ShouldContain("12.1.  Normative\n\n");
    }

    /// <summary>Where a page ends, a sentence need not: what is printed there is blank in the flowing text, as long as the print.</summary>
    [Theory]
    [InlineData("   The gate of the yard is open for so long that it is at least", "   30 days.", "it is at least    30 days.")]
    [InlineData("   The gate of the yard is open for so long that it is at most.", "   30 days.", "it is at most.\n")]
    [InlineData("   The gate of the yard is open for so long that it is at least", "      30 days.", "it is at least\n")]
    public void AParagraphGoesOnBehindTheEndOfAPage(string last, string next, string flowing)
    {
        var text = $"1.  Gates\n\n{last}\n\n\nPostel                  [Page 12]\n\f\nRFC 793                 September 1981\n\n\n{next}\n";
        var document = new Beleg.Proving.Documents.EvidenceDocument("memo.txt", text);

        document.Structure.Flowing.Length.ShouldBe(text.Length);
        System.Text.RegularExpressions.Regex.Replace(document.Structure.Flowing, " {4,}", "    ", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).ShouldContain(flowing);
    }

    [Theory]
    [InlineData("Postel                  [Page 12]", "RFC 793                 September 1981", true)]
    [InlineData("Postel                  [Seite 12]", "RFC 793                 September 1981", true)]
    [InlineData("Postel                  [Note 12]", "RFC 793                 September 1981", false)]
    public void TheHeadAndTheFootOfAPageAreNoPartOfTheText(string foot, string head, bool isFurniture)
    {
        var document = new Beleg.Proving.Documents.EvidenceDocument("memo.txt", $"1.  Gates\n\n   The gate is open.\n\n{foot}\n\f\n{head}\n\n\n   The gate is shut.\n");

        document.Structure.Blocks.Select(block => block.Span.In(document.Text)).Contains(head, StringComparer.Ordinal).ShouldBe(!isFurniture);
        document.Structure.Blocks.Select(block => block.Span.In(document.Text)).Contains(foot, StringComparer.Ordinal).ShouldBe(!isFurniture);
    }

    /// <summary>reStructuredText: each level has its sign. Three tildes fence code in Markdown, and a short row of them underlines nothing.</summary>
    [Theory]
    [InlineData("Yards\n=====\n\nNorth\n-----\n\nGates of it\n~~~~~~~~~~~\n\nThe gate is open.\n", "Gates of it¦North¦Yards")]
    [InlineData("Yards\n=====\n\nthe gates, in words:\n~~~~~~~~~~~~~~~~~~~~\n\nThe gate is open.\n", "the gates, in words:¦Yards")]
    [InlineData("Yards\n=====\n\nthe code follows:\n~~~\nThe gate is open.\n~~~\n", "Yards")]
    [InlineData("Yards\n=====\n\nthe code follows, of all the gates:\n~~~~~~\nThe gate is open.\n~~~~~~\n", "Yards")]
    public void WhatIsUnderlinedIsAHeading(string text, string headings)
    {
        var structure = new Beleg.Proving.Documents.EvidenceDocument("yards.rst", text).Structure;

        string.Join('¦', structure.Outline.HeadingsAbove(text.IndexOf("The gate", StringComparison.Ordinal)).Select(structure.HeadingText)).ShouldBe(headings);
    }

    /// <summary>A line of a list may end in the middle of a sentence, as what is no sentence does; the next mark begins the next item all the same.</summary>
    [Theory]
    [InlineData("- The north yard and its gates have 14 cranes and 3 docks\n- The south yard and its gates have 20 cranes and 9 docks\n", 2)]
    [InlineData("The north yard and its gates are open to all, and so are\n- it is said - the docks of the south yard and its gates.\n", 1)]
    public void EveryMarkOfAListBeginsAnItem(string text, int blocks) =>
        new Beleg.Proving.Documents.EvidenceDocument("yards.md", text).Structure.Blocks.Count.ShouldBe(blocks);
}
