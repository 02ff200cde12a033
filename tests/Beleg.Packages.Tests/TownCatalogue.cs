namespace Beleg.Packages.Tests;

/// <summary>A catalogue of one document and one fact, in a fresh project.</summary>
internal static class TownCatalogue
{
    public const string FactFile = "seeds/facts/town-hall.facts.yaml";

    private const string Facts = """
        entity: town-hall
        kind: Building
        name: Town hall
        also: [town hall]
        facts:
          floors:
            value: 7 floor
            cite:
              - chronicle: "The town hall has seven floors"
        """;

    public static FreshProject New(PackageFeed feed, string name)
    {
        var project = feed.NewProject(name, "Beleg", """
            using Beleg;
            using MyCatalogues;

            Fact fact = Town.TownHall.Floors.Best;
            Console.WriteLine(fact);
            Console.WriteLine($"{Town.Proof.Facts} facts, {Town.Proof.Citations} citations");
            """);
        project.Write("seeds/catalogue.yaml", "id: town\nclass: Town\nnamespace: MyCatalogues\n");
        project.Write("seeds/sources.yaml", """
            sources:
              chronicle:
                document: chronicle.txt
                title: The chronicle of the town
                language: en
                digest: sha256:d6540f003905f3d917db593a05b01582f6fa4021516106adbd02a764891bfdc2
            """);
        project.Write("seeds/kinds.yaml", """
            units:
              floor: { forms: [floor, floors] }
            kinds:
              Building:
                properties:
                  floors: { type: quantity, unit: floor }
            """);
        project.Write("seeds/documents/chronicle.txt", "The town hall has seven floors. It was built of brick.\n");
        project.Write(FactFile, Facts);
        return project;
    }
}
