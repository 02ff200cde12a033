using System.Security.Cryptography;
using System.Text;

namespace Beleg.Benchmarks.Synthetic;

/// <summary>The facts as seed files with their documents.</summary>
internal static class SeedWriter
{
    private const int FillersPerFact = 3;

    private const string Catalogue =
        """
        id: harbours
        class: Coast
        namespace: Synthetic
        languages: [de, en]
        title: Harbours
        licence: MIT
        version: 1.0.0

        """;

    private const string Kinds =
        """
        units:
          berth: { forms: [Liegeplatz, Liegeplätze, berth, berths] }
          ship: { forms: [Schiff, Schiffe, ship, ships] }
          crane: { forms: [Kran, Kräne, crane, cranes] }
        kinds:
          Harbour:
            summary: { en: A harbour., de: Ein Hafen. }
            properties:
              berths: { type: quantity, unit: berth, summary: { en: Places for ships. } }
              ships: { type: quantity, unit: ship, words: { de: zählte, en: count* }, summary: { en: Ships in a year. } }
              cranes: { type: quantity, unit: crane, words: { de: Kai, en: quay }, summary: { en: Cranes on the quay. } }
              budget: { type: money, words: { de: Haushalt, en: budget }, summary: { en: What is spent. } }
              fees: { type: money, words: { de: [Gebühren, brachten], en: [took in, fees] }, summary: { en: What is taken in. } }
              by-rail: { type: share, words: { de: [kommen, Güter, Bahn], en: [come, goods, rail] }, summary: { en: Goods that come by rail. } }
              from-wind: { type: share, words: { de: [deckt, Wind], en: [draws, wind] }, summary: { en: Power from wind. } }
              opened: { type: date, words: { de: eröffnet, en: opened }, summary: { en: The day of the opening. } }
              enlarged: { type: date, words: { de: erweitert, en: enlarged }, summary: { en: The month of the enlargement. } }
              motto: { type: text, words: { de: Motto, en: motto }, summary: { en: What it says of itself. } }

        """;

    public static IEnumerable<TextFile> Write(SyntheticCatalogue catalogue)
    {
        var documents = Documents(catalogue);
        yield return new("catalogue.yaml", Catalogue);
        yield return new("kinds.yaml", Kinds);
        yield return new("sources.yaml", Sources(catalogue, documents));
        foreach (var document in documents) yield return document;

        var number = 0;
        foreach (var file in catalogue.Files) yield return new(Number.Text($"facts/harbours-{++number}.facts.yaml"), string.Join("---\n", file.Select(Facts)));
    }

    private static TextFile[] Documents(SyntheticCatalogue catalogue)
    {
        var random = new Random(2);
        var alsoPrinted = catalogue.Entities.ToLookup(entity => entity.SecondSource, entity => entity.Facts[0].Quote, StringComparer.Ordinal);
        return [.. catalogue.Entities.Select(entity => new TextFile($"documents/{entity.Document}", Document(entity, alsoPrinted[entity.Source], random)))];
    }

    private static string Document(SyntheticEntity entity, IEnumerable<string> alsoPrinted, Random random)
    {
        var text = new StringBuilder().Append(entity.Name).Append("\n\n");
        foreach (var quote in entity.Facts.Select(fact => fact.Quote).Concat(alsoPrinted))
        {
            text.Append(quote).Append('.');
            for (var i = 0; i < FillersPerFact; i++) text.Append(i == 1 ? '\n' : ' ').Append(FillerText.Sentence(entity.IsGerman, random));
            text.Append("\n\n");
        }

        return text.ToString();
    }

    private static string Sources(SyntheticCatalogue catalogue, TextFile[] documents)
    {
        var text = new StringBuilder("sources:\n");
        foreach (var (entity, document) in catalogue.Entities.Zip(documents))
        {
            var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Text)));
            text.Append(
                $"""
                  {entity.Source}:
                    document: {entity.Document}
                    title: "{entity.Name}"
                    author: Anna Schmidt
                    language: {entity.Language}
                    digest: sha256:{digest}

                """);
        }

        return text.ToString();
    }

    private static string Facts(SyntheticEntity entity)
    {
        var text = new StringBuilder(
            $"""
            entity: {entity.Id}
            kind: Harbour
            name: {entity.Name}
            facts:

            """);
        foreach (var fact in entity.Facts)
        {
            text.Append(
                $"""
                  {fact.Property}:
                    value: {fact.Seed}

                """);
            if (fact.Of is { } of) text.Append($"    of: {of}\n");
            text.Append(
                $"""
                    cite:
                      - {entity.Source}: "{fact.Quote}"

                """);
            if (ReferenceEquals(fact, entity.Facts[0])) text.Append($"      - {entity.SecondSource}: \"{fact.Quote}\"\n");
        }

        return text.ToString();
    }
}
