using Beleg.KiStandortTests.Mutations;
using Beleg.Proving;

namespace Beleg.KiStandortTests;

/// <summary>Where the documents speak against each other, the seeds settle it with a reason. Without it, the build fails.</summary>
public sealed class SettlementTests
{
    [Theory]
    // In Germany, or in Munich.
    [InlineData("facts/gigafactories-and-technology-center.facts.yaml", "      rank: preferred\n", "BLG5001")]
    // The Cloud is the gigafactory, or stands beside it.
    [InlineData("facts/industrial-ai-cloud.facts.yaml", "    rank: deprecated\n    lifecycle: disputed\n", "BLG5002")]
    public void A_contradiction_that_is_not_settled_is_an_error(string path, string settlement, string rule)
    {
        var files = new SeedCatalogue().Files.ToList();
        var at = files.FindIndex(file => string.Equals(file.RelativePath, path, StringComparison.Ordinal));
        files[at] = files[at] with { Text = files[at].Text.Replace(settlement, "", StringComparison.Ordinal) };

        CatalogueRun.Of(files).Issues.Select(issue => issue.Rule.Id).Where(id => id.StartsWith("BLG5", StringComparison.Ordinal)).ShouldBe([rule]);
    }
}
