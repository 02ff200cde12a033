namespace Beleg.Testing;

/// <summary>The seed files of a catalogue that is small and proven: one document, one fact.</summary>
internal static class TownSeeds
{
    public const string Facts = "seeds/facts/town-hall.facts.yaml";
    public const string Sources = "seeds/sources.yaml";
    public const string Kinds = "seeds/kinds.yaml";
    public const string Catalogue = "seeds/catalogue.yaml";
    public const string Chronicle = "seeds/documents/chronicle.txt";
    public const string Digest = "sha256:d6540f003905f3d917db593a05b01582f6fa4021516106adbd02a764891bfdc2";

    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
    [
        (Catalogue, "id: town\nclass: Town\nnamespace: Catalogues\n"),
        (Sources, $"""
            # Kept by hand.
            sources:
              chronicle:
                document: chronicle.txt   # as it was scanned
                title: "The chronicle of the town"
                language: en
                digest: {Digest}

            """.ReplaceLineEndings("\n")),
        (Kinds, """
            units:
              floor: { forms: [floor, floors] }
            kinds:
              Building:
                properties:
                  floors: { type: quantity, unit: floor }

            """.ReplaceLineEndings("\n")),
        (Facts, """
            entity: town-hall
            kind: Building
            name: Town hall
            also: [town hall]
            facts:
              floors:
                value: 7 floor
                cite:
                  - chronicle: "The town hall has seven floors"

            """.ReplaceLineEndings("\n")),
        (Chronicle, "The town hall has seven floors. It was built of brick.\n"),
    ];
}
