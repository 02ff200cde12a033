namespace Beleg.Packages.Tests;

/// <summary>A generator that throws or does not load is a mere warning to the compiler; the build would pass without the proof.</summary>
public sealed class LoudFailureTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    [Fact]
    public void A_generator_that_cannot_load_what_it_needs_fails_the_build()
    {
        var project = TownCatalogue.New(feed, "Broken");
        project.Write("Program.cs", "Console.WriteLine();");
        project.Build();

        // Another assembly under its name: there, but of no use.
        var library = Directory.GetFiles(project.PathOf("packages"), "Beleg.YamlDotNet.dll", SearchOption.AllDirectories).Single();
        File.Copy(Path.Combine(Path.GetDirectoryName(library)!, "Beleg.dll"), library, overwrite: true);

        project.Write("Program.cs", "Console.WriteLine(1);");
        project.BuildAndFail().ShouldMatch("error CS(8784|8785|8032)");
    }
}
