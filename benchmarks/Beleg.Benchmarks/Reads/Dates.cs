using System.Runtime.CompilerServices;
using Beleg.Catalogues;

namespace Beleg.Benchmarks.Reads;

/// <summary>The year of a date: of a fact, of the same value in a field, and written out.</summary>
internal static class Dates
{
    private static readonly PartialDate Field = PartialDate.OfDay(2025, 6, 13);

    internal readonly struct OfFact : IRead<int>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static int Read() => KiStandort.MeetingOfMerzAndHuang.Date.Best.Value.Year;
    }

    internal readonly struct OfField : IRead<int>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static int Read() => Field.Year;
    }

    internal readonly struct OfConstant : IRead<int>
    {
        private const int Constant = 2025;

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static int Read() => Constant;
    }
}
