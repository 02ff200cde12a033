using Beleg.Proving.Seeds;

namespace Beleg.Proving.Tests.Vectors;

/// <summary>A catalogue of a hall, its neighbours and those who speak of it: one statement on the hall is proven as a build proves it.</summary>
internal static class HallCatalogue
{
    private const string Kinds = """
        units:
          GPU: { forms: [GPUs, GPU] }
          crane: { forms: [cranes] }
        kinds:
          Facility:
            properties:
              gpus: { type: quantity, unit: GPU }
              cranes: { type: quantity, unit: crane }
              opened: { type: date, words: { de: [eröffn*], en: [open*] } }
              state: { type: text }
              says: { type: speech }
              open: { type: flag }
              operator: { type: entity, of: Organisation, words: { de: [Betreiber, betreibt, betrieben], en: [operates, operated] } }
              customer: { type: entity, of: Organisation }
              partners: { type: entities, of: Organisation }
              allies: { type: entities, of: Organisation, words: { de: [Partner] } }
              announced-by: { type: entity, of: Organisation, words: { de: [kündig*, ankündig*], en: [announce*] } }
          Organisation: {}
          Person: {}
        """;

    private const string Others = """
        entity: tower
        kind: Facility
        name: { de: Turm, en: tower }
        ---
        entity: bosch
        kind: Organisation
        name: Bosch
        ---
        entity: siemens
        kind: Organisation
        name: Siemens
        ---
        entity: telekom
        kind: Organisation
        name: Telekom
        ---
        entity: reuters
        kind: Organisation
        name: Reuters
        ---
        entity: merz
        kind: Person
        name: Merz
        ---
        entity: michels
        kind: Person
        name: Josue Michels
        """;

    /// <summary>The rules that the statement breaks, in their order; its lines are the keys of the statement.</summary>
    public static IReadOnlyList<Diagnostics.Issue> Prove(string language, string document, string property, IEnumerable<string> lines)
    {
        SeedFile[] seeds =
        [
            File("catalogue.yaml", "id: halls\nclass: Vectors\nnamespace: Halls\nlanguages: [de, en]\ntitle: Halls\nlicence: MIT\nversion: 1.0.0\n"),
            File("kinds.yaml", Kinds),
            File("documents/text.txt", document),
            File("sources.yaml", $"sources:\n  text:\n    document: text.txt\n    title: Text\n    author: Josue Michels\n    digest: {Proving.Documents.Digest.Of(new("text.txt", document))}\n    language: {language}\n"),
            File("facts/hall.facts.yaml", $"entity: hall\nkind: Facility\nname: {{ de: Halle, en: terminal, fr: salle }}\nfacts:\n  {property}:\n{string.Concat(lines.Select(line => $"    {line}\n"))}"),
            File("facts/others.facts.yaml", Others),
        ];
        return [.. CatalogueRun.Of(seeds).Issues];
    }

    private static SeedFile File(string path, string text) => new(path, "seeds/" + path, text);
}
