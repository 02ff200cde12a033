using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Tests.Values;

/// <summary>Generators of values: small numbers that look like those of sources, and the whole range that the types allow.</summary>
internal static class Samples
{
    public static Gen<Bound> Bounds { get; } = Gen.Elements(Enum.GetValues<Bound>());

    public static Gen<decimal> SmallDecimals { get; } =
        from digits in Gen.Choose(-2_000_000, 2_000_000)
        from scale in Gen.Choose(0, 6)
        select digits / Power(scale);

    public static Gen<decimal> AnyDecimals { get; } =
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from isNegative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, isNegative, (byte)scale);

    public static Gen<decimal> Decimals { get; } = Gen.OneOf(SmallDecimals, AnyDecimals);

    private static Gen<long> Longs { get; } =
        from high in Gen.Choose(-int.MaxValue, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select ((long)high << 32) + low;

    public static Gen<Unit> Units { get; } =
        Gen.Elements("GPU", "GPUs", "gpu", "m2", "EUR/year", "kWh/m2", "kg*m/s2", "W/m2/K", "°C", "1/s", "CO2-eq", "").Select(text => text.Length == 0 ? Unit.None : Unit.Parse(text));

    public static Gen<Quantity> Quantities { get; } =
        from number in Decimals
        from unit in Units
        from bound in Bounds
        select new Quantity(number, unit, bound);

    public static Gen<Currency> Currencies { get; } = Gen.Elements("EUR", "USD", "JPY", "KWD", "CLF", "XAU", "XXX").Select(Currency.Parse);

    public static Gen<Money> Moneys { get; } =
        from amount in Decimals
        from currency in Currencies
        from bound in Bounds
        select new Money(amount, currency, bound);

    public static Gen<Share> Shares { get; } =
        from numerator in Gen.OneOf(Gen.Choose(-200, 200).Select(n => (long)n), Longs)
        from denominator in Gen.OneOf(Gen.Choose(1, 100).Select(n => (long)n), Gen.Elements(1L << 40, 1_000_000_000_000_000_000, long.MaxValue))
        from bound in Bounds
        select new Share(numerator, denominator, bound);

    public static Gen<Change> Changes { get; } =
        from kind in Gen.Elements(Enum.GetValues<ChangeKind>())
        from numerator in Gen.Choose(-1000, 1000)
        from denominator in Gen.Choose(1, 300)
        from bound in Bounds
        select new Change(kind, new Share(kind == ChangeKind.Factor ? Math.Abs(numerator) + 1 : numerator, denominator), bound);

    public static Gen<PartialDate> Days { get; } =
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber).Select(day => PartialDate.OfDay(day.Year, day.Month, day.Day));

    public static Gen<PartialDate> Dates { get; } = PartialDatesOf(Gen.OneOf(Gen.Choose(1, 9999), Gen.Choose(2024, 2026)));

    /// <summary>Dates that lie close to one another, so that they meet.</summary>
    public static Gen<PartialDate> CloseDates { get; } = PartialDatesOf(Gen.Choose(2024, 2025));

    public static Gen<Period> Periods { get; } =
        from first in Gen.OneOf(Dates, CloseDates)
        from second in Gen.OneOf(Dates, CloseDates)
        from ends in Gen.Choose(0, 3)
        let inOrder = first.CompareByStart(second) <= 0
        let low = inOrder ? first : second
        let high = inOrder ? second : first
        select new Period((ends & 1) == 0 ? low : null, (ends & 2) == 0 ? high : null);

    public static Gen<Duration> Durations { get; } =
        from months in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 60), Gen.Choose(0, int.MaxValue))
        from days in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 60), Gen.Choose(0, int.MaxValue))
        from seconds in Gen.OneOf(Gen.Constant(0m), Gen.Choose(0, 100_000).Select(n => (decimal)n), SmallDecimals.Select(Math.Abs), Decimals.Select(Math.Abs))
        from bound in Bounds
        select new Duration(months, days, seconds, bound);

    public static Gen<Tolerance> Tolerances { get; } =
        from nominal in SmallDecimals
        from up in SmallDecimals.Select(Math.Abs)
        from down in SmallDecimals.Select(Math.Abs)
        from unit in Units
        from form in Gen.Choose(0, 7)
        let meant = (form & 1) == 0 ? new Quantity(nominal, unit) : (Quantity?)null
        let least = (form & 2) == 0 ? up : down
        select (form & 4) == 0
            ? new Tolerance(meant, new Quantity(up, unit), new Quantity(least, unit))
            : new Tolerance(meant, PercentageOf(up), PercentageOf(least));

    public static Gen<Speech> Speeches { get; } =
        from words in Gen.ArrayOf(Gen.Elements("We", "bauen", "„das“", "\"", "\"\"", "a: \"b\"", " ", "\n", "ü", "😀"))
        from speaker in Gen.Elements<string?>(null, "telekom", "deutsche-welle", "a.b_c")
        select new Speech(string.Concat(words), speaker);

    public static Gen<ValueRange<T>> Ranges<T>(Gen<T> ends, Gen<T> others)
        where T : struct, IBoundedValue<T>
        => from first in ends
           from second in others
           from bound in Bounds
           let range = TryRange(first.WithBound(Bound.None), second.WithBound(Bound.None), bound)
           where range is not null
           select range.Value;

    /// <summary>Texts that look like values and mostly are none.</summary>
    public static Gen<string> Texts { get; } =
        from parts in Gen.ArrayOf(Gen.Elements(
            "at least", "about", "±", "+/-", "V", "increase of", "factor", "1", "0", "10.000", "1,5", "-", "..", "/", "%", "‰", "GPU", "EUR", "months", "year", "P", "T", "2025", "-06", " ", "  ",
            "\n", "\u2028", "\u00AD", "\u202F", "\"", ": ", "ü", "\uD83D", "😀", "9999999999999999999999999999999", "e", "+", ".", "*", "°", "º", "²", "１", "½", "−"))
        select string.Concat(parts);

    private static Gen<PartialDate> PartialDatesOf(Gen<int> years) => Gen.OneOf(
        years.Select(PartialDate.OfYear),
        from year in years from half in Gen.Choose(1, 2) select PartialDate.OfHalf(year, half),
        from year in years from quarter in Gen.Choose(1, 4) select PartialDate.OfQuarter(year, quarter),
        from year in years from month in Gen.Choose(1, 12) select PartialDate.OfMonth(year, month),
        from year in years from month in Gen.Choose(1, 12) from day in Gen.Choose(1, 28) select PartialDate.OfDay(year, month, day),
        years.Select(year => PartialDate.OfDay(year, 2, DateTime.DaysInMonth(year, 2))));

    private static Share PercentageOf(decimal number) => Share.TryCreate(number, 100, out var share) ? share : throw new InvalidOperationException();

    private static ValueRange<T>? TryRange<T>(T first, T second, Bound bound)
        where T : struct, IBoundedValue<T>
    {
        try
        {
            return new ValueRange<T>(first, second, bound);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static decimal Power(int exponent) => decimal.Parse("1" + new string('0', exponent), CultureInfo.InvariantCulture);
}
