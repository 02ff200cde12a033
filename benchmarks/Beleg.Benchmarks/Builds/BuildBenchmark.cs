using Beleg.Benchmarks.Measuring;
using Beleg.Benchmarks.Synthetic;

namespace Beleg.Benchmarks.Builds;

/// <summary>
/// <c>dotnet build</c> of a catalogue, and of the same facts written by hand with no proof at all, by turns. Warm, without
/// restore, without the compiler's server.
/// </summary>
internal static class BuildBenchmark
{
    public static int Run(IReadOnlyList<int> facts, int rounds)
    {
        foreach (var count in facts) Run(count, rounds);
        return 0;
    }

    private static void Run(int facts, int rounds)
    {
        using var folder = new TemporaryFolder();
        var synthetic = SyntheticCatalogue.Of(facts);
        var catalogue = BuildProject.OfSeeds(Path.Combine(folder.Path, "catalogue"), synthetic);
        var handWritten = BuildProject.OfHandWritten(Path.Combine(folder.Path, "hand-written"), synthetic);

        Console.WriteLine(Number.Text($"{facts} facts, {synthetic.Entities.Count} documents, {synthetic.Files.Count()} fact files; {rounds} builds each, by turns"));
        for (var round = 0; round < rounds; round++)
        {
            catalogue.Build();
            handWritten.Build();
        }

        Console.WriteLine(Number.Text($"{"",-22}{"Beleg",12}{"by hand",12}{"ratio",9}"));
        Print("on the clock, s", catalogue, handWritten, project => project.Builds.Runs.Select(run => run.Elapsed.TotalSeconds));
        Print("processor time, s", catalogue, handWritten, project => project.Builds.Runs.Select(run => run.Processor.TotalSeconds));
        Print("compiler alone, s", catalogue, handWritten, project => project.CompilerMilliseconds.Select(time => time / 1_000d));
        Print("assembly, MB", catalogue, handWritten, project => [project.AssemblySize / 1e6]);
        Console.WriteLine();
    }

    /// <summary>Medians, and the median of the ratios of neighbouring builds.</summary>
    private static void Print(string what, BuildProject catalogue, BuildProject handWritten, Func<BuildProject, IEnumerable<double>> figures)
    {
        var ratio = Measurement.MedianOf(figures(catalogue).Zip(figures(handWritten), (left, right) => left / right));
        Console.WriteLine(Number.Text($"{what,-22}{Measurement.MedianOf(figures(catalogue)),12:0.00}{Measurement.MedianOf(figures(handWritten)),12:0.00}{ratio,9:0.00}"));
    }
}
