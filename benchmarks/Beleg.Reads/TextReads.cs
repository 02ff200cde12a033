using System.Runtime.CompilerServices;
using Beleg.Catalogues;
using BenchmarkDotNet.Attributes;

namespace Beleg.Reads;

/// <summary>What is decoded when it is asked for.</summary>
public class TextReads
{
    [Benchmark]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string Id() => KiStandort.IndustrialAiCloud.Statements.GpusBuilt.Id;

    [Benchmark]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string Quote() => KiStandort.IndustrialAiCloud.Statements.GpusBuilt.Citations[0].Quote;
}
