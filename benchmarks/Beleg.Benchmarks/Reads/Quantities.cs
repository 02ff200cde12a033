using System.Runtime.CompilerServices;
using Beleg.Catalogues;

namespace Beleg.Benchmarks.Reads;

/// <summary>A number: of a fact, of the same value in a field, and written out.</summary>
internal static class Quantities
{
    private static readonly Quantity Field = new(10_000m, Unit.Parse("GPU"), Bound.Nearly);

    internal readonly struct OfFact : IRead<decimal>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static decimal Read() => KiStandort.IndustrialAiCloud.Statements.GpusBuilt.Value.Number;
    }

    internal readonly struct OfField : IRead<decimal>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static decimal Read() => Field.Number;
    }

    internal readonly struct OfConstant : IRead<decimal>
    {
        private const decimal Constant = 10_000m;

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static decimal Read() => Constant;
    }
}
