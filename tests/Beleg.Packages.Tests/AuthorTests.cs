namespace Beleg.Packages.Tests;

/// <summary>Somebody who states facts of their own.</summary>
public sealed class AuthorTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    [Fact]
    public void A_right_quote_builds_and_a_wrong_one_fails_at_its_line()
    {
        var project = TownCatalogue.New(feed, "Author");

        project.Build();
        project.Run().ShouldBe("town-hall/floors: 7 floor\n1 facts, 1 citations\n");

        project.Replace(TownCatalogue.FactFile, "seven floors", "eight floors");
        var log = project.BuildAndFail();

        log.ShouldContain($"{project.PathOf(TownCatalogue.FactFile)}(9,21): error BLG3001: ");
        log.ShouldContain("The town hall has eight floors");
        log.ShouldContain("The town hall has seven floors");
    }

    [Fact]
    public void A_wrong_value_fails_whatever_the_project_sets()
    {
        var project = TownCatalogue.New(feed, "Stubborn");
        project.Replace(TownCatalogue.FactFile, "7 floor", "8 floor");
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
}
