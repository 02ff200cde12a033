using Beleg.Proving.Anchoring;
using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Tests.Anchoring;

/// <summary>
/// Document 004 went through OCR that knows no umlauts. It is quotable in natural German throughout: the failure names
/// the verbatim quote, and that quote with the natural German as its reading is anchored.
/// </summary>
public sealed class OcrDocumentTests
{
    private static readonly EvidenceDocument Document = SeedDocuments.Posaune;

    private static readonly AnchorOptions Options = new()
    {
        Readings = new(ReadingRules.Ocr("de").Confusions.With([new("st", "St"), new("y", "yl")]), "de") { Names = ["NVIDIA", "GPUs", "BMW", "ChatGPT", "AI", "Höttges", "Krüger"] },
    };

    public static TheoryData<string> NaturalGerman =>
    [
        "Industrielle KI: Deutschlands Strategie, die Führung zu übernehmen",
        "Deutschland konzentriert sich auf industrielle künstliche Intelligenz, und deutsche Ingenieure könnten in der Lage sein, es zu mehr als nur einer regionalen KI-Macht zu machen.",
        "In „Industrielle KI: Deutschlands beste Chance, es mit den USA und China aufzunehmen?“ schrieb die Deutsche Welle gestern:",
        "Deutschland hat in diesem Monat ein großes Projekt für künstliche Intelligenz (KI) gestartet, um seine Abhängigkeit von US-amerikanischen Anbietern von Hochleistungsrechnern und Datenverarbeitung zu verringern",
        "ein Schritt, der Europa helfen soll, seine eigene KI-Zukunft zu kontrollieren.",
        "Bei den KI-Investitionen liegt Deutschland zurück.",
        "Aber seine gut etablierte Industrie bietet ihm die Möglichkeit, die Führung bei der industriellen KI zu übernehmen.",
        "Am 4. Februar eröffnete die Deutsche Telekom in München eine der größten KI-Fabriken Europas mit 14 High-Density-Pods, die jeweils die Leistung eines 1000 Quadratmeter großen Rechenzentrums auf nur 80 Quadratmetern bieten.",
        "Der Bau der „Industrial AI Cloud“-Anlage dauerte nur sechs Monate von der Planung über den Bau bis zur Inbetriebnahme",
        "verglichen mit den üblichen 12 bis 24 Monaten, und erhöht die nationale Rechenkapazität Deutschlands um beeindruckende 50 Prozent.",
        "Die fast 10 000 NVIDIA Blackwell GPUs der Einrichtung bieten genug Rechenleistung für alle 450 Millionen EU-Bürger, um gleichzeitig einen ChatGPT-Style KI-Assistenten zu nutzen, so die Deutsche Telekom.",
        "Die fast 10 000 nvidia Blackwell gpus der Einrichtung",
        "Aber „die Industrial AI Cloud richtet sich nicht an einzelne Verbraucher“, schreibt die Deutsche Welle.",
        "„Stattdessen zielt sie auf die Schwergewichte der deutschen Industrie ab, darunter Automobilhersteller, Maschinenbauer und Robotikunternehmen.“",
        "„Wir investieren in KI, in den Wirtschaftsstandort Deutschland und in Europa",
        "Wir beweisen hier, dass Europa KI kann“, sagte Tim Höttges, Vorstandsvorsitzender der Deutschen Telekom.",
        "Das ist genau das, was der ehemalige deutsche Wirtschaftsminister und Verteidigungsminister Karl-Theodor zu Guttenberg sagte, dass Deutschland dies tun müsse.",
        "Künstliche Intelligenz ist immer noch etwas, das Europa gestalten kann.",
        "Wir haben eine gut etablierte Industrie, die sich noch viel stärker an die neuen Technologien anpassen muss.",
        // "Starken" is a word of its own, and no reading alters a word.
        "„Industrielle KI ermöglicht es Deutschland, seine Starken auszuspielen: die Entwicklung kleinerer, spezialisierter KI-Modelle, die mehr als ein Jahrzehnt an Daten aus dem deutschen Mittelstand nutzen“, sagte Antonio Krüger, Geschäftsführer des Deutschen Forschungszentrums für Künstliche Intelligenz, der DW.",
        "„Deutsche Unternehmen versuchen oft, ihre KI-Produkte zu perfektionieren, bevor sie sie auf den Markt bringen“, sagte Ishansh Gupta, Leiter KI und Digitalisierung bei BMW, der DW.",
        "„China und die USA bringen unvollkommene Versionen auf den Markt, um sie zu verbessern und aus dem Feedback der Nutzer zu lernen.“",
        "Das könnte bedeuten, dass Deutschland bereits die Kapazität hat, seine KI-Rechenleistung weiter — und zwar schnell — auszubauen, während es die Chinesen und Amerikaner beobachtet und aus ihren Fehlern und Erfolgen lernt.",
        "Deutschland hat eine Strategie, um in diesem Bereich der KI-Nutzung die Führung zu übernehmen, und Guttenberg, der sich dafür eingesetzt hat, könnte dabei eine entscheidende Rolle spielen",
        "wie Posaune-Chefredakteur Gerald Flurry in Die unbekannte Zukunft der Künstlichen Intelligenz“ erklärte.",
    ];

    [Theory]
    [MemberData(nameof(NaturalGerman))]
    public void NaturalGermanNamesTheVerbatimQuote(string natural)
    {
        var failure = Anchor.Find(Document, new(natural), Options).ShouldBeOfType<AnchorFailure>();
        failure.Problem.ShouldBe(AnchorProblem.IntendedText, failure.Message);

        var instead = failure.Instead.ShouldNotBeNull();
        instead.Reading.ShouldBe(natural);
        failure.Message.ShouldContain(instead.Text);
        failure.Message.ShouldNotContain('\n');

        var found = Anchor.Find(Document, instead, Options);
        found.ShouldBeOfType<Anchored>((found as AnchorFailure)?.Message).Repairs.Count.ShouldBeGreaterThan(0);
    }

    /// <summary>What reads otherwise in so much as one word, number or negation is no reading of what is printed.</summary>
    [Theory]
    [MemberData(nameof(NaturalGerman))]
    public void ATamperedReadingIsRefused(string natural)
    {
        var verbatim = Anchor.Find(Document, new(natural), Options).ShouldBeOfType<AnchorFailure>().Instead.ShouldNotBeNull();
        foreach (var tampered in Tampered(natural))
        {
            Anchor.Find(Document, verbatim with { Reading = tampered }, Options).ShouldBeOfType<AnchorFailure>(tampered).Problem.ShouldBe(AnchorProblem.ReadingDiffers, tampered);
            Anchor.Find(Document, new(tampered), Options).ShouldBeOfType<AnchorFailure>(tampered).Instead?.Reading.ShouldBeNull(tampered);
        }
    }

    private static IEnumerable<string> Tampered(string natural)
    {
        var words = natural.Split(' ');
        var middle = words.Length / 2;
        yield return string.Join(' ', [.. words.Take(middle), "nicht", .. words.Skip(middle)]);
        yield return string.Join(' ', [.. words.Take(middle), "rund", .. words.Skip(middle)]);
        yield return string.Join(' ', [.. words.Take(middle), "2", .. words.Skip(middle)]);
        yield return string.Join(' ', [.. words.Take(middle), .. words.Skip(middle + 1)]);
        if (natural.IndexOfAny(['0', '1', '2', '4', '5']) is >= 0 and var digit) yield return $"{natural[..digit]}9{natural[(digit + 1)..]}";
        if (natural.Contains("eine ", StringComparison.Ordinal)) yield return natural.Replace("eine ", "keine ", StringComparison.Ordinal);
    }

    [Fact]
    public void WhatOcrLeftIntactIsQuotedAsItStands() =>
        Anchor.Find(Document, new("Aber sobald dies geschieht, wird es ein ganz anderes Kraftfeld entwickeln als ein reines Technologie- oder Digitalisierungsunternehmen."), Options)
            .ShouldBeOfType<Anchored>().Bridges.ShouldBe(Bridges.LineBreak);
}
