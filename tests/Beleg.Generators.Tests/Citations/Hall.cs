using Beleg.Generators.Tests.Harness;

namespace Beleg.Generators.Tests.Citations;

/// <summary>A catalogue about one hall, with one statement, which is there for the sake of its citation.</summary>
internal static class Hall
{
    public const string Document = """
        🚢 Nachrichten aus dem Hafen

        1. Der Bau der Halle

        Die Halle hat sieben Tore. Ihre Halle war 😀 schön, trotz Wetters, und die Halle bleibt.

        Neu ist vieles an diesem Ort: Die Halle mit dem breiten,
        roten Dach steht seit gestem. Die Halle hat – endlich –
        ein Dach; Groß-Halle, Klein & Fein.

        2.1 Was sonst noch war

        Noch zwei Dinge sind von dort zu melden.

        - Die Halle wurde gestrichen.
        - Die Halle wurde geputzt.

        | Teil | Maß |
        |---|---|
        | Tor der Halle | vier Meter |

        """;

    /// <summary>The citation, as a consumer gets it.</summary>
    /// <param name="citation">A quote in quotation marks, and what else stands in the list's item.</param>
    /// <param name="source">More lines of the source's record.</param>
    /// <param name="document">Its document.</param>
    public static Citation Cite(string citation, string source = "", string document = Document)
    {
        var digest = Proving.Documents.Digest.Of(new("hall.txt", document));
        var seeds = SeedFolder.Empty
            .With("catalogue.yaml", "id: hall\nclass: Harbour\nnamespace: Catalogues\n")
            .With("kinds.yaml", "kinds:\n  Building:\n    properties:\n      note: { type: text }\n")
            .With("sources.yaml", $"sources:\n  hall:\n    document: hall.txt\n    title: Der Hafen\n    author: Jo Wirt\n    language: de\n    digest: {digest}\n{source}")
            .With("documents/hall.txt", document)
            .With("facts/hall.facts.yaml", $"""
                entity: hall
                kind: Building
                name: Halle
                facts:
                  note:
                    value: What the source says, in other words.
                    paraphrase: true
                    cite:
                      - hall: {citation}

                """.ReplaceLineEndings("\n"));
        return LoadedCatalogue.Of(new Project(seeds).Build(), "Catalogues.Harbour").Facts.ShouldHaveSingleItem().Citations.ShouldHaveSingleItem();
    }
}
