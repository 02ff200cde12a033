using System.Runtime.CompilerServices;
using Beleg.Catalogues;

namespace Beleg.Benchmarks.Reads;

/// <summary>What is decoded when it is asked for.</summary>
internal static class Texts
{
    internal readonly struct OfCitation : IRead<string>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static string Read() => KiStandort.IndustrialAiCloud.Statements.GpusBuilt.Citations[0].Quote;
    }

    internal readonly struct OfId : IRead<string>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static string Read() => KiStandort.IndustrialAiCloud.Statements.GpusBuilt.Id;
    }
}
