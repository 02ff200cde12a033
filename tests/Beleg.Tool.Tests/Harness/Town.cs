namespace Beleg.Tool.Tests.Harness;

/// <summary>A catalogue that is small and proven, for tests to break.</summary>
internal static class Town
{
    public const string Facts = "seeds/facts/town-hall.facts.yaml";
    public const string Sources = "seeds/sources.yaml";
    public const string Kinds = "seeds/kinds.yaml";
    public const string Catalogue = "seeds/catalogue.yaml";
    public const string Chronicle = "seeds/documents/chronicle.txt";
    public const string Digest = "sha256:d6540f003905f3d917db593a05b01582f6fa4021516106adbd02a764891bfdc2";

    public static Workspace Create() => new Workspace()
        .Write(Catalogue, "id: town\nclass: Town\nnamespace: Catalogues\n")
        .Write(Sources, $"""
            # Kept by hand.
            sources:
              chronicle:
                document: chronicle.txt   # as it was scanned
                title: "The chronicle of the town"
                language: en
                digest: {Digest}

            """)
        .Write(Kinds, """
            units:
              floor: { forms: [floor, floors] }
            kinds:
              Building:
                properties:
                  floors: { type: quantity, unit: floor }

            """)
        .Write(Facts, """
            entity: town-hall
            kind: Building
            name: Town hall
            also: [town hall]
            facts:
              floors:
                value: 7 floor
                cite:
                  - chronicle: "The town hall has seven floors"

            """)
        .Write(Chronicle, "The town hall has seven floors. It was built of brick.\n");
}
