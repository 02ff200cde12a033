using System.Runtime.Loader;
using Beleg.Benchmarks.Edits;
using Beleg.Benchmarks.Synthetic;
using Beleg.Generators;
using Microsoft.CodeAnalysis;

namespace Beleg.Benchmarks.Reads;

/// <summary>A catalogue compiled with its generator, and beside it a program that asks one thing of it.</summary>
internal sealed class CatalogueProbe
{
    private readonly string _folder;

    public CatalogueProbe(string folder, int facts)
    {
        _folder = folder;
        new SeedProject(facts).DriverOf(new BelegGenerator(), trackSteps: false).RunGeneratorsAndUpdateCompilation(SeedProject.Compilation, out var catalogue, out _);
        Emit(catalogue, AssemblyPath);
        Emit(
            SeedProject.Compilation
                .WithAssemblyName("Probe")
                .WithOptions(SeedProject.Compilation.Options.WithOutputKind(OutputKind.ConsoleApplication))
                .AddReferences(MetadataReference.CreateFromFile(AssemblyPath))
                .AddSyntaxTrees(SeedProject.Parse(Program)),
            ProbePath);
        File.Copy(typeof(Fact).Assembly.Location, Path.Combine(folder, "Beleg.dll"));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Beleg.Benchmarks.runtimeconfig.json"), Path.Combine(folder, "Probe.runtimeconfig.json"));
    }

    /// <summary>One of the first, which are in catalogues of every size.</summary>
    public static string EntityId => EntityName.ToLowerInvariant();

    public string AssemblyPath => Path.Combine(_folder, "Harbours.dll");

    public string ProbePath => Path.Combine(_folder, "Probe.dll");

    private static string EntityName => PlaceNames.Of(3);

    /// <summary>The same as <see cref="ProbeReport.Of"/> measures; what is asked is not compiled before it is asked.</summary>
    private static string Program =>
        $$"""
        using System;
        using System.Diagnostics;
        using System.Globalization;
        using System.Linq;
        using System.Runtime.CompilerServices;
        using Synthetic;

        Func<string> question = args[0] switch { "value" => Value, "quote" => Quote, _ => All };
        var workingSet = Environment.WorkingSet;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var answer = question();
        var elapsed = Stopwatch.GetElapsedTime(start);
        Console.WriteLine($"{elapsed.Ticks} {GC.GetAllocatedBytesForCurrentThread() - allocated} {Environment.WorkingSet - workingSet} {answer}");

        [MethodImpl(MethodImplOptions.NoInlining)]
        static string Value() => Coast.{{EntityName}}.Ships.Best.Value.Number.ToString(CultureInfo.InvariantCulture);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static string Quote() => Coast.{{EntityName}}.Ships.Best.Citations[0].Quote;

        [MethodImpl(MethodImplOptions.NoInlining)]
        static string All() => Coast.All.Sum(fact => fact.Citations[0].Quote.Length).ToString(CultureInfo.InvariantCulture);
        """;

    /// <summary>The catalogue in this process, to write it in another form.</summary>
    public Catalogue Load() => (Catalogue)new AssemblyLoadContext(_folder).LoadFromAssemblyPath(AssemblyPath).GetType("Synthetic.Coast")!.GetProperty("Catalogue")!.GetValue(null)!;

    private static void Emit(Compilation compilation, string path)
    {
        var result = compilation.Emit(path);
        if (!result.Success) throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
    }
}
