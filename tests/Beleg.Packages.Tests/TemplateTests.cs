namespace Beleg.Packages.Tests;

/// <summary>Somebody who begins with <c>dotnet new</c>.</summary>
public sealed class TemplateTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    private const string SchemaLine = "# yaml-language-server: $schema=https://raw.githubusercontent.com/beleg-net/beleg/main/schemas/";

    [Fact]
    public void A_catalogue_builds_and_a_wrong_fact_fails_it()
    {
        var project = feed.NewFromTemplate("beleg-catalogue", "Harbour.Facts");

        project.Build().ShouldNotContain("BLG");
        File.ReadAllText(project.PathOf("seeds/catalogue.yaml")).ShouldContain("\nid: harbour-facts\nclass: HarbourFacts\n");

        project.Replace("seeds/facts/town-hall.facts.yaml", "7 floor", "8 floor");
        project.BuildAndFail().ShouldContain("town-hall.facts.yaml(9,12): error BLG4001: ");
    }

    [Fact]
    public void Citations_build_and_a_wrong_constant_fails_them()
    {
        var project = feed.NewFromTemplate("beleg-citations", "Harbour");

        project.Build().ShouldNotContain("BLG");
        project.Run().ShouldBe("identifiers of at most 35 characters, a timeout of 00:00:30\n");

        project.Replace("Limits.cs", "= 35;", "= 36;");
        project.Build().ShouldContain("Limits.cs(6,6): warning BLG5109: ");
        project.Replace("Limits.cs", "= 36;", "= 34;");
        project.BuildAndFail().ShouldContain("Limits.cs(6,6): error BLG5104: ");
    }

    [Fact]
    public void A_file_of_facts_goes_into_a_catalogue()
    {
        const string path = "seeds/facts/brick-hall.facts.yaml";
        var project = feed.NewFromTemplate("beleg-catalogue", "Town");
        feed.AddFromTemplate(project, "beleg-facts", "seeds/facts", "--name", "brick-hall");
        project.Build().ShouldNotContain("BLG");

        // Its comments are facts once the marks are taken off: this one is about another hall than the quote.
        project.Replace(path, "facts: {}", "facts:");
        project.Replace(path, "#  ", "  ");
        project.BuildAndFail().ShouldContain("brick-hall.facts.yaml(10,");
    }

    [Fact]
    public void Every_yaml_file_tells_editors_its_schema_and_every_project_this_version()
    {
        var files = feed.Unpack("Beleg.Templates").Where(file => file.Path.StartsWith("content/", StringComparison.Ordinal)).ToList();

        var yaml = files.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).ToList();
        yaml.Count.ShouldBe(6);
        yaml.ShouldAllBe(file => file.Text.StartsWith(SchemaLine, StringComparison.Ordinal));
        files.Where(file => file.Path.EndsWith(".csproj", StringComparison.Ordinal)).ShouldAllBe(file => file.Text.Contains($"<PackageReference Include=\"Beleg\" Version=\"{feed.VersionOf("Beleg")}\" />", StringComparison.Ordinal));
    }
}
