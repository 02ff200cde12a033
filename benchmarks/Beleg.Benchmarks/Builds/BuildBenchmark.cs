using Beleg.Benchmarks.Measuring;
using Beleg.Benchmarks.Synthetic;

namespace Beleg.Benchmarks.Builds;

/// <summary>
/// <c>dotnet build</c> of a catalogue, and of the same facts written by hand with no proof at all, by turns. Warm and without
/// restore.
/// </summary>
internal static class BuildBenchmark
{
    /// <summary>How often the server builds both until its runtime has compiled what runs often.</summary>
    private const int RoundsUntilWarm = 4;

    /// <summary>Each build with a compiler of its own, as a build server does it.</summary>
    public static int Run(IReadOnlyList<int> facts, int rounds)
    {
        foreach (var count in facts) Run(count, rounds, server: "");
        return 0;
    }

    /// <summary>With one compiler that serves all builds, as a developer's machine does it. What it takes of the processor, no build knows.</summary>
    public static int RunWithServer(int facts, int rounds)
    {
        Run(facts, rounds, Number.Text($"beleg-benchmarks-{Environment.ProcessId}"));
        return 0;
    }

    /// <param name="server">The name of the compiler's server; empty without one.</param>
    private static void Run(int facts, int rounds, string server)
    {
        using var folder = new TemporaryFolder();
        var synthetic = SyntheticCatalogue.Of(facts);
        var catalogue = BuildProject.OfSeeds(Path.Combine(folder.Path, "catalogue"), synthetic);
        var handWritten = BuildProject.OfHandWritten(Path.Combine(folder.Path, "hand-written"), synthetic);

        Console.WriteLine(Number.Text($"{facts} facts, {synthetic.Entities.Count} documents, {synthetic.Files.Count()} fact files; {rounds} builds each, by turns"));
        var unmeasured = server.Length == 0 ? 0 : RoundsUntilWarm;
        for (var round = 0; round < unmeasured + rounds; round++)
        {
            catalogue.Build(server, isMeasured: round >= unmeasured);
            handWritten.Build(server, isMeasured: round >= unmeasured);
        }

        Console.WriteLine(Number.Text($"{"",-22}{"Beleg",12}{"by hand",12}{"ratio",9}"));
        Print("on the clock, s", catalogue, handWritten, project => project.Builds.Runs.Select(run => run.Elapsed.TotalSeconds));
        if (server.Length == 0) Print("processor time, s", catalogue, handWritten, project => project.Builds.Runs.Select(run => run.Processor.TotalSeconds));
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
