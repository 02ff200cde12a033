using System.Runtime.CompilerServices;
using Beleg.Catalogues;
using BenchmarkDotNet.Attributes;

namespace Beleg.Reads;

/// <summary>The year of a date: of a fact, of the same value in a field, and written out. The call is part of each.</summary>
public class DateReads
{
    private const int Written = 2025;

    private static readonly PartialDate Held = PartialDate.OfDay(2025, 6, 13);

    [Benchmark]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Fact() => KiStandort.MeetingOfMerzAndHuang.Date.Best.Value.Year;

    [Benchmark(Baseline = true)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Field() => Held.Year;

    [Benchmark]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Constant() => Written;
}
