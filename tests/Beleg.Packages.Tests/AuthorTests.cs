namespace Beleg.Packages.Tests;

/// <summary>Somebody who states facts of their own.</summary>
public sealed class AuthorTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
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

    [Fact]
    public void A_right_quote_builds_and_a_wrong_one_fails_at_its_line()
    {
        var project = NewCatalogue("Author");

        project.Build();
        project.Run().ShouldBe("town-hall/floors: 7 floor\n1 facts, 1 citations\n");

        project.Write("seeds/facts/town-hall.facts.yaml", Facts.Replace("seven floors", "eight floors", StringComparison.Ordinal));
        var log = project.BuildAndFail();

        log.ShouldContain($"{project.PathOf("seeds/facts/town-hall.facts.yaml")}(9,21): error BLG3001: ");
        log.ShouldContain("The town hall has eight floors");
        log.ShouldContain("The town hall has seven floors");
    }

    [Fact]
    public void A_wrong_value_fails_whatever_the_project_sets()
    {
        var project = NewCatalogue("Stubborn");
        project.Write("seeds/facts/town-hall.facts.yaml", Facts.Replace("7 floor", "8 floor", StringComparison.Ordinal));
        project.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <NoWarn>$(NoWarn);BLG4001</NoWarn>
                <RunAnalyzers>false</RunAnalyzers>
                <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
              </PropertyGroup>
            </Project>
            """);
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.BLG4001.severity = none\n");

        project.BuildAndFail().ShouldContain("town-hall.facts.yaml(7,12): error BLG4001: ");
    }

    private FreshProject NewCatalogue(string name)
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
        project.Write("seeds/facts/town-hall.facts.yaml", Facts);
        return project;
    }
}
