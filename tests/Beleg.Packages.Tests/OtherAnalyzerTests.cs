namespace Beleg.Packages.Tests;

/// <summary>
/// The compiler gives every analyzer of a build the highest version of an assembly that several bring along: a bundled
/// YamlDotNet would replace another analyzer's, or be replaced by it.
/// </summary>
public sealed class OtherAnalyzerTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    [Theory]
    [InlineData("Older", "13.0.0.0")]
    [InlineData("Newer", "99.0.0.0")]
    public void Another_analyzer_keeps_its_yaml_library_and_beleg_keeps_its_own(string name, string version)
    {
        var project = TownCatalogue.New(feed, name);
        OtherAnalyzer.AddTo(project, Version.Parse(version));
        project.Replace("Program.cs", "Console.WriteLine(fact);", "Console.WriteLine(Other.Yaml);\nConsole.WriteLine(fact);");

        project.Build().ShouldContain(" 0 Warning(s)");

        project.Run().ShouldBe($"{version}\ntown-hall/floors: 7 floor\n1 facts, 1 citations\n");
    }
}
