namespace Beleg.Packages.Tests;

/// <summary>Somebody who references the catalogue.</summary>
public sealed class ConsumerTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    [Fact]
    public void A_consumer_reads_facts_with_their_quotes()
    {
        var project = feed.NewProject("Consumer", "Beleg.KiStandort", """
            using Beleg.Catalogues;

            var gpus = KiStandort.IndustrialAiCloud.Gpus;
            Console.WriteLine(gpus.Planned?.Value);
            Console.WriteLine(gpus.Achieved?.Value);
            Console.WriteLine(gpus.Best.Citations[0]);
            Console.WriteLine(KiStandort.TryFind("jupiter/chips", out var chips) ? chips : "nothing");
            """);

        project.Build();

        project.Run().ShouldBe(
            """
            at least 10000 GPU
            nearly 10000 GPU
            „Die fast 10 000 nvidia Blackwell gpus der Einrichtung“ (Deutsche Telekom, quoted by Michels 2026, line 24)
            jupiter/chips: 24000 chip

            """.ReplaceLineEndings("\n"));
    }

    /// <summary>The generator reaches consumers of the catalogue whether they want it or not: it must leave them alone.</summary>
    [Fact]
    public void A_consumer_with_a_seeds_folder_of_its_own_builds_untouched()
    {
        var project = feed.NewProject("Unrelated", "Beleg.KiStandort", """Console.WriteLine(Beleg.Catalogues.KiStandort.All.Count > 0);""");
        project.Write("seeds/users.yaml", "- name: not ours\n  name: not even valid for us\n");
        project.Write("seeds/facts/orders.facts.yaml", "nothing: of ours\n");

        project.Build().ShouldNotContain("BLG");

        project.Run().ShouldBe("True\n");
    }
}
