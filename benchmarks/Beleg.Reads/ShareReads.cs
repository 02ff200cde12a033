using System.Runtime.CompilerServices;
using Beleg.Catalogues;
using BenchmarkDotNet.Attributes;

namespace Beleg.Reads;

/// <summary>The numerator of a share: of a fact, of the same value in a field, and written out. The call is part of each.</summary>
public class ShareReads
{
    private const long Written = 1;

    private static readonly Share Held = new(1, 5);

    [Benchmark]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public long Fact() => KiStandort.BitkomOnCompaniesAndAi.Uses.Best.Value.Numerator;

    [Benchmark(Baseline = true)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public long Field() => Held.Numerator;

    [Benchmark]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public long Constant() => Written;
}
