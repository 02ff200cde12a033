using Beleg.Proving.Seeds;

namespace Beleg.Proving.Tests.Vectors;

/// <summary>A catalogue of one fact, proven as a build proves it: seed files in, issues out.</summary>
internal static class VectorCatalogue
{
    private const string Kinds = """
        units:
          GPU: { forms: [GPUs, gpus] }
          chip: { forms: [Chips] }
          course: { forms: [Online-Kursen] }
          factory: { forms: [KI-Gigafabrik] }
          measure: { forms: [Maßnahmen] }
          notice: { forms: [Hinweise] }
          state: { forms: [Länder, Bundesländern] }
          page: { forms: [Seiten] }
        plain: { de: [nvidia, Blackwell, beeindruckende] }
        kinds:
          Dossier:
            properties:
              number: { type: quantity }
              gpus: { type: quantity, unit: GPU }
              chips: { type: quantity, unit: chip }
              courses: { type: quantity, unit: course }
              factories: { type: quantity, unit: factory }
              measures: { type: quantity, unit: measure }
              notices: { type: quantity, unit: notice }
              states: { type: quantity, unit: state }
              pages: { type: quantity, unit: page }
              temperature: { type: quantity, range: true, unit: °C }
              pay: { type: quantity, unit: EUR/year }
              sum: { type: money }
              share: { type: share }
              voltage: { type: quantity, unit: V }
              voltages: { type: quantity, range: true, unit: V }
              supply: { type: tolerance, unit: V }
              error: { type: tolerance, unit: °C }
              drift: { type: tolerance, unit: kHz }
              period-of-sampling: { type: tolerance, unit: ms }
              change: { type: change, words: { de: [Rechenkapazität, wuchs], en: [grew] } }
              duration: { type: duration }
              durations: { type: duration, range: true }
              date: { type: date, words: { de: [vorgelegt], en: [filed] } }
              period: { type: period, words: { de: [gilt], en: [valid] } }
        """;

    /// <summary>The rules that the catalogue breaks, in their order. Facts and sources are given by the lines of their keys.</summary>
    public static IReadOnlyList<string> Prove(string document, string names, string property, string fact, string source = "")
    {
        SeedFile[] seeds =
        [
            File("catalogue.yaml", "id: vectors\nclass: Vectors\nnamespace: Vectors\nlanguages: [de, en]\ntitle: Vectors\nlicence: MIT\nversion: 1.0.0\n"),
            File("kinds.yaml", Kinds),
            File("documents/text.txt", document),
            File("sources.yaml", $"sources:\n  text:\n    document: text.txt\n    title: Text\n    digest: {Digest(document)}\n{source}"),
            File("facts/file.facts.yaml", $"entity: file\nkind: Dossier\nname: {names}\nfacts:\n  {property}:\n{fact}"),
        ];
        return [.. CatalogueRun.Of(seeds).Issues.Select(issue => issue.Rule.Id)];
    }

    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static SeedFile File(string path, string text) => new(path, "seeds/" + path, text);

    private static string Digest(string document) => Beleg.Proving.Documents.Digest.Of(new("text.txt", document));
}
