using System.Runtime.CompilerServices;
using Beleg.Catalogues;
using BenchmarkDotNet.Attributes;

namespace Beleg.Reads;

/// <summary>A number: of a fact, of the same value in a field, and written out. The call is part of each.</summary>
public class QuantityReads
{
    private const decimal Written = 10_000m;

    private static readonly Quantity Held = new(10_000m, Unit.Parse("GPU"), Bound.Nearly);

    [Benchmark]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public decimal Fact() => KiStandort.IndustrialAiCloud.Statements.GpusBuilt.Value.Number;

    [Benchmark(Baseline = true)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public decimal Field() => Held.Number;

    [Benchmark]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public decimal Constant() => Written;
}
