using Beleg.Testing;

namespace Beleg.Packages.Tests;

/// <summary>A catalogue of one document and one fact, in a fresh project.</summary>
internal static class TownCatalogue
{
    public const string FactFile = TownSeeds.Facts;

    public static FreshProject New(PackageFeed feed, string name)
    {
        var project = feed.NewProject(name, "Beleg", """
            using Beleg;
            using Catalogues;

            Fact fact = Town.TownHall.Floors.Best;
            Console.WriteLine(fact);
            Console.WriteLine($"{Town.Proof.Facts} facts, {Town.Proof.Citations} citations");
            """);
        foreach (var (path, text) in TownSeeds.Files) project.Write(path, text);
        return project;
    }
}
