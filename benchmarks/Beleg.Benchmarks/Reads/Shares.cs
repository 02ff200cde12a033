using System.Runtime.CompilerServices;
using Beleg.Catalogues;

namespace Beleg.Benchmarks.Reads;

/// <summary>The numerator of a share: of a fact, of the same value in a field, and written out.</summary>
internal static class Shares
{
    private static readonly Share Field = new(1, 5);

    internal readonly struct OfFact : IRead<long>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static long Read() => KiStandort.BitkomOnCompaniesAndAi.Uses.Best.Value.Numerator;
    }

    internal readonly struct OfField : IRead<long>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static long Read() => Field.Numerator;
    }

    internal readonly struct OfConstant : IRead<long>
    {
        private const long Constant = 1;

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static long Read() => Constant;
    }
}
