using Beleg.Proving.Anchoring;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Tests.Anchoring;

/// <summary>Quotes of the five documents, with the places where a reader finds them.</summary>
public sealed class SeedQuoteTests
{
    [Theory]
    [InlineData(0, "solle schon in den kommenden neun Monaten eine Infrastruktur mit einer Kapazität von mindestens 10.000 GPUs", "line 14, section 'Deutschland auf dem Weg zum internationalen KI-Standort: Kooperation mit NVIDIA vorgesehen'")]
    [InlineData(0, "so die Bundesregierung in einer Mitteilung", "line 10, section 'Deutschland auf dem Weg zum internationalen KI-Standort'")]
    [InlineData(0, "sehen zwar drei Viertel der Unternehmen in Deutschland KI als wichtige Zukunftstechnologie, doch bisher setzt nur ein Fünftel sie tatsächlich ein.", "line 24, section 'Deutschland auf dem Weg zum internationalen KI-Standort: Digitalverband veröffentlicht Empfehlungen'")]
    [InlineData(0, "unter dem Titel \"Deutschland zum KI-Hotspot machen\" zehn Empfehlungen", "line 28, section 'Deutschland auf dem Weg zum internationalen KI-Standort: Digitalverband veröffentlicht Empfehlungen'")]
    [InlineData(1, "Innerhalb von neun Monaten soll sie mit einer Rechenkapazität von mindestens 10.000 GPUs in Betrieb gehen.", "line 5, section 'Eine deutsche KI-Gigafabrik mit 10.000 GPUs'")]
    [InlineData(1, "Deutschland hat schon 2019 eine KI-Strategie verabschiedet - seither", "line 19, section 'Ist das der Startschuss der deutschen KI-Revolution?'")]
    [InlineData(2, "[05.03.2026]", "line 10, section 'Sachsen: Zweites Bürokratieentlastungspaket beschlossen'")]
    [InlineData(2, "Seit Februar 2025 sind über 500 Hinweise eingegangen.", "line 22, section 'Thüringen: Ein Jahr Bürokratiemelder'")]
    [InlineData(2, "Konsoldierung der Verwaltungs-IT", "line 34, section 'Bayern: Umstrittene Microsoft-Cloud'")]
    [InlineData(3, "Mit jährlich 22 Millionen Euro Förderung (hälftig vom Bund und Ländern)", "line 4, section 1 'DFKI: Brücke zwischen Grundlagenforschung und Industrie'")]
    [InlineData(3, "| Bund, Länder (u.a. Saarland) | Förderung angewandter KI-Forschung | 22 Mio. € jährlich, 7 Länder beteiligt |", "line 6, section 1 'DFKI: Brücke zwischen Grundlagenforschung und Industrie', table row 1")]
    [InlineData(3, "22 Mio. € jährlich, 7 Länder beteiligt", "line 6, section 1 'DFKI: Brücke zwischen Grundlagenforschung und Industrie', table row 1")]
    [InlineData(3, "| Fertigung, Robotik, E-Mobilität | DGX B200-Systeme, Omniverse-Architektur | Mittelstand, Start-ups, Forschung |", "line 14, section 3 'NVIDIA & Deutschland: Industrial AI Cloud', table row 1")]
    [InlineData(3, "| Schwerpunkte | Technologie | Zielgruppe | Quelle |", "line 13, section 3 'NVIDIA & Deutschland: Industrial AI Cloud', table header")]
    [InlineData(3, "50 Mio. €/Jahr (Bund + Länder)", "line 26, section 6 'BMBF-Kompetenzzentren: Forschungsnetzwerk', table row 1")]
    [InlineData(4, "Die fast 10 000 nvidia Blackwell gpusder Einrichtung", "line 24, section 'Industrielle KlI: Deutschlands Strategie, die Fuhrung zu ibernehmen', list item 2")]
    [InlineData(4, "Wirtschaftsstandort Deutschland und in Europa ... Wir beweisen hier", "line 29, section 'Industrielle KlI: Deutschlands Strategie, die Fuhrung zu ibernehmen'")]
    [InlineData(4, "wahrend es die Chinesen und Amerikaner beobachtet", "line 50, section 'Industrielle KlI: Deutschlands Strategie, die Fuhrung zu ibernehmen'")]
    public void AQuoteIsFoundWhereAReaderFindsIt(int document, string quote, string place) =>
        Anchor.Find(SeedDocuments.All[document], new(quote)).ShouldBeOfType<Anchored>().Place.ToString().ShouldBe(place);

    [Theory]
    [InlineData(0, "NVIDIA", "NotUnique")]
    [InlineData(0, "mindestens 10.000 GPU", "CutsToken")]
    [InlineData(1, "mindestens 9.000 GPUs in Betrieb gehen", "NotFound")]
    [InlineData(1, "Investitionen in Innovationskraft unseres Landes", "NotFound")]
    [InlineData(2, "mehr...", "NotUnique")]
    [InlineData(3, "22 Mio. € … 50 Mio. €", "ScatteredParts")]
    [InlineData(3, "jährlich 22 Millionen Euro … 40+ Online-Kursen", "ScatteredParts")]
    [InlineData(4, "fast 10 000 GPUs", "NotFound")]
    public void WhatIsNotThereOrNotOnceIsRefused(int document, string quote, string problem) =>
        Anchor.Find(SeedDocuments.All[document], new(quote)).ShouldBeOfType<AnchorFailure>().Problem.ToString().ShouldBe(problem);

    [Fact]
    public void ASectionSettlesAQuoteThatStandsTwice()
    {
        var quote = new Quotation("10.000 GPUs");
        Anchor.Find(SeedDocuments.Startup, quote).ShouldBeOfType<AnchorFailure>().Problem.ShouldBe(AnchorProblem.NotUnique);
        Anchor.Find(SeedDocuments.KiStandort, quote with { In = "NVIDIA & Deutschland: Industrial AI Cloud" }).ShouldBeOfType<Anchored>().Place.Position.Line.ShouldBe(11);
    }

    [Fact]
    public void APartConfinesItsQuotes()
    {
        var document = SeedDocuments.Kommune;
        var start = document.Text.IndexOf("Thüringen: Ein Jahr", StringComparison.Ordinal);
        var part = new Segment(start, document.Text.IndexOf("Bayern: Vorfahrt", StringComparison.Ordinal) - start);

        Anchor.Find(document, new("mehr..."), new() { Within = part }).ShouldBeOfType<Anchored>().Place.Position.Line.ShouldBe(21);
        Anchor.Find(document, new("[05.03.2026]"), new() { Within = part }).ShouldBeOfType<AnchorFailure>().Problem.ShouldBe(AnchorProblem.OutOfSection);
    }

    [Fact]
    public void LineEndsChangeNothing()
    {
        var document = SeedDocuments.Posaune;
        var quote = new Quotation("dass Deutschland bereits die Kapazitat hat");
        foreach (var lineEnd in (string[])["\r\n", "\r"])
        {
            var other = new EvidenceDocument(document.Name, document.Text.Replace("\n", lineEnd, StringComparison.Ordinal));
            Anchor.Find(other, quote).ShouldBe(Anchor.Find(document, quote));
        }
    }

    [Fact]
    public void ResultsAreEqualByValue()
    {
        AnchorResult Found() => Anchor.Find(SeedDocuments.Startup, new("Telekom übernimmt … Betrieb und Vertrieb"));
        AnchorResult Failed() => Anchor.Find(SeedDocuments.Startup, new("Die Telekom übernimmt Rechenzentrum"));

        Found().ShouldBe(Found());
        Found().GetHashCode().ShouldBe(Found().GetHashCode());
        Failed().ShouldBe(Failed());
        Failed().GetHashCode().ShouldBe(Failed().GetHashCode());
        Found().ShouldNotBe(Failed());
    }

    [Fact]
    public void PrefixAndSuffixAreTheDocumentsOwnText()
    {
        var document = SeedDocuments.Startup;
        var found = Anchor.Find(document, new("die weltweit erste ihrer Art")).ShouldBeOfType<Anchored>();

        found.Prefix.ShouldBe("elle KI-Cloud soll laut der Telekom "[^32..]);
        found.Suffix.ShouldBe(" sein und speziell auf europäische Industrie"[..32]);
        document.Text.ShouldContain(found.Prefix + "die weltweit erste ihrer Art" + found.Suffix);
    }

    [Fact]
    public void AQuoteOfAKnownDocumentAllocatesNextToNothing()
    {
        var document = SeedDocuments.Startup;
        var quote = new Quotation("Innerhalb von neun Monaten soll sie mit einer Rechenkapazität von mindestens 10.000 GPUs in Betrieb gehen.");
        Anchor.Find(document, quote);

        const int rounds = 100;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < rounds; i++) Anchor.Find(document, quote);
        var perQuote = (GC.GetAllocatedBytesForCurrentThread() - before) / rounds;

        // The result; nothing that grows with the document or the quote.
        perQuote.ShouldBeLessThan(250);
    }
}
