using Beleg.Proving.Anchoring;
using Beleg.Proving.Anchoring.Likeness;
using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Tests.Anchoring;

/// <summary>A message alone is enough to fix a quote: one line, what was expected, what was found, what to write.</summary>
public sealed class MessageTests
{
    [Fact]
    public void TwoPlacesAreBothShownWithWhatSettlesThem() => MessageOf("vor uns war alles,\nvor uns war nichts", "vor uns").ShouldBe(
        "the quote \"vor uns\" stands 2 times: document.txt(1,1) (suffix: \"war alles,\") and document.txt(2,1) (prefix: \"alles,\"); quote more, or write which is meant");

    [Fact]
    public void ACutTokenIsShownWhole() => MessageOf("rund 110.000 GPUs", "10.000").ShouldBe(
        "the quote \"10.000\" cuts a word or number at document.txt(1,7): write \"110.000\"");

    [Theory]
    [InlineData("NVIDIA werde zusammen mit Partnern", "Nvidia werde zusammen", "Case", "only the letter case differs: quoted \"Nvidia\", printed \"NVIDIA\"")]
    [InlineData("von mindestens 10.000 GPUs aufgebaut", "von mindestens 9.000 GPUs aufgebaut", "Number", "a number differs: quoted \"9.000\", printed \"10.000\"")]
    [InlineData("um -5,2 Prozent gesunken", "um 5,2 Prozent gesunken", "Number", "a number differs: quoted \"5,2\", printed \"-5,2\"")]
    [InlineData("das ist kein guter Plan", "das ist ein guter Plan", "Negation", "a negation differs: quoted \"ein\", printed \"kein\"")]
    [InlineData("Der Plan, sagte er, gelingt", "Der Plan sagte er, gelingt", "Punctuation", "only punctuation differs: quoted \"Plan\", printed \"Plan,\"")]
    [InlineData("die Infra-struktur wird gebaut", "die Infrastruktur wird gebaut", "Hyphen", "only a dash or hyphen differs: quoted \"Infrastruktur\", printed \"Infra-struktur\"")]
    [InlineData("die gpusder Einrichtung", "die gpus der Einrichtung", "WhiteSpace", "only white space differs: quoted \"gpus der\", printed \"gpusder\"")]
    [InlineData("fur alle Burger gebaut", "für alle Bürger gebaut", "Diacritic", "only diacritics differ: quoted \"für\", printed \"fur\", quoted \"Bürger\", printed \"Burger\"")]
    [InlineData("Ab heute baut die Deutsche Telekom das Netz", "Ab heute baut die Telekom das Netz", "WordAdded", "the quote leaves out words without marking them by …: \"Deutsche\"")]
    [InlineData("die Telekom baut das Netz", "die Telekom baut bald das Netz", "WordLost", "the quote has words that are not printed: \"bald\"")]
    [InlineData("der Vertrag baut das Netz auf", "der Vertarg baut das Netz auf", "Letter", "letters differ: quoted \"Vertarg\", printed \"Vertrag\"")]
    [InlineData("das Unternehmen plant das neue Netz", "das Unternehmen betreibt das neue Netz", "Word", "words differ: quoted \"betreibt\", printed \"plant\"")]
    public void TheWorstDifferenceIsNamed(string document, string quote, string kind, string explanation)
    {
        var failure = Fail(document, quote);
        failure.Problem.ShouldBe(AnchorProblem.NotFound);
        Differences.WorstOf([.. failure.Differences]).ToString().ShouldBe(kind);
        failure.Message.ShouldEndWith(explanation);
    }

    [Fact]
    public void AMisprintIsTheDocumentsOrTheAuthors() => MessageOf("erwartet eine Konsoldierung der IT", "eine Konsolidierung der").ShouldBe(
        "document.txt prints this otherwise: quote what stands at document.txt(1,10) \"eine Konsoldierung der\"; if that is a misprint, add reading: \"eine Konsolidierung der\"");

    [Fact]
    public void NothingSimilarIsSaidPlainly() => MessageOf("Die Telekom baut das Netz aus.", "Der Hund schläft unter dem Tisch").ShouldBe(
        "the quote \"Der Hund schläft unter dem Tisch\" does not stand in document.txt, nor anything similar");

    [Fact]
    public void TwoPlacesJoinedAreNamed()
    {
        const string text = "Die Telekom übernimmt die Rechenzentren. Der Betrieb beginnt in neun Monaten. Der Bund fördert das ganze Vorhaben.";
        MessageOf(text, "Die Telekom übernimmt die Rechenzentren. Der Bund fördert das ganze Vorhaben.")
            .ShouldContain("joins two places of document.txt: \"Die Telekom übernimmt die Rechenzentren. Der\" at document.txt(1,1) and \"Bund fördert das ganze Vorhaben.\" at document.txt(1,83)");
    }

    [Fact]
    public void AnotherDocumentIsNamed()
    {
        var quotation = new Quotation("Innerhalb von neun Monaten soll sie");
        var failure = Anchor.Find(SeedDocuments.Bundesregierung, quotation).ShouldBeOfType<AnchorFailure>();

        Anchor.Elsewhere(failure, quotation, SeedDocuments.All).Message.ShouldBe(
            "the quote \"Innerhalb von neun Monaten soll sie\" stands in another document that this file cites, at 001_6afb1828e7679384.txt(5,164): cite that one");
        Anchor.Elsewhere(failure, new("gibt es nirgends"), SeedDocuments.All).ShouldBeSameAs(failure);
    }

    [Fact]
    public void ScatteredPartsAreAllShown() => MessageOf("Die Telekom übernimmt alles.\n\nUnd der Vertrieb wächst.", "Telekom übernimmt … Vertrieb wächst").ShouldBe(
        "the parts do not follow each other in one paragraph: \"Telekom übernimmt\" stands at document.txt(1,5), \"Vertrieb wächst\" stands at document.txt(3,9); cite them one by one");

    [Fact]
    public void AnUnknownSectionNamesTheOthers() => Anchor.Find(new("document.txt", "# Bund\n\nGeplant sind 50.\n\n# Länder\n\nGeplant sind 60."), new("Geplant sind 50") { In = "Europa" })
        .ShouldBeOfType<AnchorFailure>().Message.ShouldBe("document.txt has no heading \"Europa\" and no paragraph that begins so; it has \"Bund\", \"Länder\"");

    [Fact]
    public void AMessageIsOneLine()
    {
        foreach (var quote in (string[])["zwei\nZeilen sind da", "drei\n\nZeilen gibt es", "ist\u2028das hier", "vor\nuns"])
        {
            var message = MessageOf("Vor\nuns sind zwei\nZeilen. Das ist\u2028das, vor\nuns vor\nuns", quote);
            message.ShouldNotContain('\n');
            message.ShouldNotContain('\u2028');
        }
    }

    private static string MessageOf(string document, string quote) => Fail(document, quote).Message;

    private static AnchorFailure Fail(string document, string quote) => Anchor.Find(new EvidenceDocument("document.txt", document), new(quote), new() { Readings = ReadingRules.Clean with { Tag = "de" } }).ShouldBeOfType<AnchorFailure>();
}
