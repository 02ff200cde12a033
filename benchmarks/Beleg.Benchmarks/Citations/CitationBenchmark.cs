using Beleg.Benchmarks.Edits;
using Beleg.Benchmarks.Measuring;
using Beleg.Generators;
using Beleg.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Beleg.Benchmarks.Citations;

/// <summary>Compiles a program that cites, with what proves it and with a generator and an analyzer that do nothing, by turns.</summary>
internal static class CitationBenchmark
{
    private const int WarmUp = 3;
    private const int Rounds = 15;

    public static int Run(int plain, int cited)
    {
        var project = new CitingProject(plain, cited);
        var (proven, empty, ratios) = (new Measurement(), new Measurement(), new List<double>());
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            var with = Cost.Of(() => Compile(project, new BelegGenerator(), new CitationCommentAnalyzer()));
            var without = Cost.Of(() => Compile(project, new EmptyGenerator(), new EmptyAnalyzer()));
            if (round < WarmUp) continue;

            proven.Add(with);
            empty.Add(without);
            ratios.Add(with.Processor / without.Processor);
        }

        Console.WriteLine(Number.Text($"{plain} plain members, {cited} cited; medians of {Rounds} compilations"));
        Console.WriteLine(Number.Text($"proven: {proven.Median.Processor.TotalMilliseconds:0} ms of processor time, {proven.Median.Elapsed.TotalMilliseconds:0} ms on the clock"));
        Console.WriteLine(Number.Text($"empty:  {empty.Median.Processor.TotalMilliseconds:0} ms of processor time, {empty.Median.Elapsed.TotalMilliseconds:0} ms on the clock"));
        Console.WriteLine(Number.Text($"median of the ratios of processor time: {Measurement.MedianOf(ratios):0.000}"));
        return 0;
    }

    private static void Compile(CitingProject project, IIncrementalGenerator generator, DiagnosticAnalyzer analyzer)
    {
        var options = new CitingOptions();
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], [project.Document], optionsProvider: options).RunGeneratorsAndUpdateCompilation(project.Compile(), out var output, out var generated);
        var analyzed = output.WithAnalyzers([analyzer], new AnalyzerOptions([project.Document], options));
        var found = analyzed.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        var emitted = analyzed.Compilation.Emit(Stream.Null);
        if (!emitted.Success || generated.Length + found.Length > 0) throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Concat(generated).Concat(found)));
    }
}
