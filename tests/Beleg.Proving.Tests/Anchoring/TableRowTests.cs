using Beleg.Proving.Anchoring;

namespace Beleg.Proving.Tests.Anchoring;

/// <summary>The tables of document 003: each row is quotable as a row, and each of its cells by the name of its column.</summary>
public sealed class TableRowTests
{
    [Theory]
    [InlineData(6, "| Bund, Länder (u.a. Saarland) | Förderung angewandter KI-Forschung | 22 Mio. € jährlich, 7 Länder beteiligt |", "Schlüsseldaten", "22 Mio. € jährlich, 7 Länder beteiligt")]
    [InlineData(10, "| BMBF, Fraunhofer, Industrie | Zertifizierte Weiterbildungen | KI in Medizin, Datenanalyse, Ethik |", "Initiatoren", "BMBF, Fraunhofer, Industrie")]
    [InlineData(14, "| Fertigung, Robotik, E-Mobilität | DGX B200-Systeme, Omniverse-Architektur | Mittelstand, Start-ups, Forschung |", "Zielgruppe", "Mittelstand, Start-ups, Forschung")]
    [InlineData(18, "| Synthetische Daten, NLP | Forschungseinrichtungen, Industrie | KI-Lösungen für Industrie und Gesellschaft |", "Mitglieder", "Forschungseinrichtungen, Industrie")]
    [InlineData(22, "| Predictive Maintenance, IoT | Bosch, Festo, Fraunhofer | Echtzeitdatenanalyse in Fabriken |", "Partnerschaften", "Bosch, Festo, Fraunhofer")]
    [InlineData(26, "| BIFOLD, MCML, ScaDS.AI | Maschinelles Lernen, Dateninfrastrukturen | 50 Mio. €/Jahr (Bund + Länder) |", "Förderung", "50 Mio. €/Jahr (Bund + Länder)")]
    [InlineData(30, "| JUPITER, Blue Lion | Grace Hopper Superchips, Quantum-2-Netzwerke | Klimamodelle, Medikamentenentwicklung |", "Hardware", "Grace Hopper Superchips, Quantum-2-Netzwerke")]
    [InlineData(34, "| Datenhoheit, EU-Konformität | Eigenständige LLMs, Open Standards | Reduzierte Abhängigkeit von US-Anbietern |", "Vorteile", "Reduzierte Abhängigkeit von US-Anbietern")]
    [InlineData(38, "| Regionale Kompetenzzentren | Vernetzung von Hochschulen und KMU | Stärkung der Mittelstandsförderung |", "Ziel", "Stärkung der Mittelstandsförderung")]
    [InlineData(42, "| KI-basierte Marktmechanismen | Digitale Zwillinge, Predictive Analytics | Teil des BMWi-Programms |", "Budget", "Teil des BMWi-Programms")]
    public void ARowIsQuotableAndItsCellsByTheirColumn(int line, string row, string column, string cell)
    {
        var document = SeedDocuments.KiStandort;
        var found = Anchor.Find(document, new(row) { Column = column }).ShouldBeOfType<Anchored>();

        found.IsExact.ShouldBeTrue();
        found.Place.Position.Line.ShouldBe(line - 1);
        found.Place.TableRow.ShouldBe(1);
        found.Cell.ShouldNotBeNull().In(document.Text).ShouldBe(cell);
    }

    [Theory]
    [InlineData("Bosch, Festo, Fraunhofer", "Beispiele", "the quote \"Bosch, Festo, Fraunhofer\" stands at 003_a9678f75fd20e4ae.txt(22,33), which holds no cell of column \"Beispiele\": quote that cell, or a whole row that has it")]
    [InlineData("Bosch, Festo, Fraunhofer", "Partner", "the quote \"Bosch, Festo, Fraunhofer\" stands at 003_a9678f75fd20e4ae.txt(22,33), in a table without a column \"Partner\": it has \"Anwendungsbereiche\", \"Partnerschaften\", \"Beispiele\", \"Quelle\"")]
    [InlineData("Der KI Park vernetzt über 300 Mitglieder", "Mitglieder", "the quote \"Der KI Park vernetzt über 300 Mitglieder\" stands at 003_a9678f75fd20e4ae.txt(16,1), which is no row of a table: leave out column \"Mitglieder\"")]
    public void AColumnThatDoesNotFitIsRefusedWithWhatTheTableHas(string quote, string column, string message) =>
        Anchor.Find(SeedDocuments.KiStandort, new(quote) { Column = column }).ShouldBeOfType<AnchorFailure>().Message.ShouldBe(message);

    [Fact]
    public void OfAPartOfACellThatPartIsTheCell() =>
        Anchor.Find(SeedDocuments.KiStandort, new("22 Mio. € jährlich") { Column = "Schlüsseldaten" }).ShouldBeOfType<Anchored>().Cell.ShouldNotBeNull().In(SeedDocuments.KiStandort.Text).ShouldBe("22 Mio. € jährlich");
}
