using Beleg.Catalogues;

namespace Beleg.KiStandortTests;

/// <summary>The lines by which a catalogue and those who use it remember facts.</summary>
public sealed class SnapshotTests
{
    /// <summary>The build writes the lines from what it proved, a program from what was compiled: they are the same.</summary>
    [Fact]
    public void A_program_sees_the_lines_that_were_accepted()
    {
        var shipped = Lines("Facts.Shipped.txt").ToList();
        var unshipped = Lines("Facts.Unshipped.txt").ToLookup(line => line.StartsWith("*REMOVED*", StringComparison.Ordinal));
        var accepted = shipped.Except(unshipped[true].Select(line => line["*REMOVED*".Length..]), StringComparer.Ordinal).Concat(unshipped[false]);

        FactSnapshot.Of(KiStandort.All).ShouldBe(string.Concat(accepted.Order(StringComparer.Ordinal).Select(line => line + "\n")));
    }

    [Fact]
    public void Order_and_repetition_do_not_matter()
    {
        Fact gpus = KiStandort.IndustrialAiCloud.Gpus.Best;
        Fact pods = KiStandort.IndustrialAiCloud.Pods.Best;

        FactSnapshot.Of(pods, gpus, pods).ShouldBe(FactSnapshot.LineOf(gpus) + "\n" + FactSnapshot.LineOf(pods) + "\n");
        Should.Throw<InvalidOperationException>(() => FactSnapshot.LineOf(default));
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "seeds", file)).Where(line => line.Length > 0 && line[0] != '#');
}
