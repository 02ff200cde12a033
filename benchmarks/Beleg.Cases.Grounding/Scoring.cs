using System.Globalization;
using System.Numerics;

namespace Beleg.Cases.Grounding;

/// <summary>Whether the readings of a case's text say the case's value, or one that the text does not say.</summary>
internal static class Scoring
{
    public static bool IsRecalled(Case item, IReadOnlyList<Reading> readings) => readings.Any(reading => Overlaps(item, reading) && Says(item, reading));

    /// <summary>Negatives: no value of the kind may be read at all.</summary>
    public static bool IsAccepted(Case item, IReadOnlyList<Reading> readings) => item.Kind switch
    {
        "number" or "range" => readings.Any(reading => reading.Value is AmountValue { Kind: AmountKind.Number }),
        "ordinal" => readings.Any(reading => reading.Value is AmountValue { Kind: AmountKind.Ordinal }),
        "percentage" => readings.Any(reading => reading.Value is AmountValue { Kind: AmountKind.Share }),
        "money" => readings.Any(reading => reading.Value is AmountValue { Kind: AmountKind.Money }),
        "dimension" => readings.Any(reading => reading.Value is AmountValue { Kind: AmountKind.Quantity }),
        "duration" => item.Iso is not null && readings.Any(reading => reading.Value is DurationValue),
        _ => readings.Any(reading => reading.Value is DateValue { Relative: null } or PeriodValue),
    };

    public static IEnumerable<decimal> AcceptedWrongValues(Case item, IReadOnlyList<Reading> readings) =>
        item.WrongValues.Where(wrong => readings.Any(reading => Overlaps(item, reading) && IsNumber(item, reading, wrong) && HasUnit(item, reading)));

    private static bool Overlaps(Case item, Reading reading) => reading.Start < item.End && item.Start < reading.End;

    private static bool Says(Case item, Reading reading) => item.Kind switch
    {
        "date" => reading.Value is DateValue date && string.Equals(date.Date.ToString(), item.DateText, StringComparison.Ordinal),
        "dateperiod" => SaysPeriod(item, reading),
        "duration" => item.Iso is not null && reading.Value is DurationValue { } duration && duration.Low == duration.High && Iso8601.Seconds(Iso8601.Parse(item.Iso!)) == Iso8601.Seconds(duration.Low),
        "range" => SaysRange(item, reading),
        _ => item.Number is { } number && IsNumber(item, reading, number) && HasUnit(item, reading),
    };

    private static bool IsNumber(Case item, Reading reading, decimal number)
    {
        if (item.Kind is "duration") return false;
        var amount = reading.Value switch
        {
            AmountValue plain => plain,
            ChangeValue change => change.By,
            DurationValue or DateValue when item.Kind is "number" => Counted(reading),
            _ => null,
        };
        if (amount is null || amount.IsRange) return false;

        var isOfKind = item.Kind switch
        {
            "number" => amount.Kind != AmountKind.Ordinal,
            "ordinal" => amount.Kind == AmountKind.Ordinal,
            "percentage" => amount.Kind == AmountKind.Share,
            "money" => amount.Kind == AmountKind.Money,
            _ => amount.Kind is AmountKind.Quantity or AmountKind.Share,
        };

        // The files give fractions as decimals of fifteen digits.
        var value = amount.Kind == AmountKind.Share && amount.Unit is "%" && item.Kind is not "number" ? amount.Low * 100 : amount.Low;
        if (item.Kind is "dimension" && item.Unit is not null && UnitNames.SymbolOf(item.Unit) is { } symbol) value *= UnitConversion.Factor(amount.Unit, symbol) ?? 1;
        return isOfKind && Close(value, Exact(number));
    }

    /// <summary>A number that counts years or months is a number all the same.</summary>
    private static AmountValue? Counted(Reading reading) => reading.Value switch
    {
        DurationValue { Low: var low } duration when duration.High == low => new(AmountKind.Number, low.Days.Sign != 0 ? low.Days : low.Seconds.Sign != 0 ? low.Seconds : low.Months.Numerator % 12 == 0 ? low.Months / 12 : low.Months),
        DateValue { Date: { Month: null, Year: { } year } } => new(AmountKind.Number, year),
        _ => null,
    };

    private static bool HasUnit(Case item, Reading reading)
    {
        if (item.Kind is not ("money" or "dimension") || reading.Value is not AmountValue amount) return true;
        if (item.Kind is "dimension") return UnitNames.SymbolOf(item.Unit!) is not { } symbol || UnitConversion.Factor(amount.Unit, symbol) is not null;
        return item.Iso is null || string.Equals(item.Iso.TrimEnd('?'), amount.Unit, StringComparison.Ordinal);
    }

    private static bool SaysRange(Case item, Reading reading)
    {
        var (low, high) = reading.Value switch
        {
            AmountValue amount => (amount.Low, amount.High),
            DurationValue duration => (duration.Low.Months + duration.Low.Days + duration.Low.Seconds, duration.High.Months + duration.High.Days + duration.High.Seconds),
            _ => (default(Rational), default),
        };
        if (reading.Value is AmountValue { Kind: AmountKind.Share, Unit: "%" }) (low, high) = (low * 100, high * 100);
        if (item.Low is { } from && !Close(low, Exact(from))) return false;
        if (item.High is { } to && !Close(high, Exact(to))) return false;
        return (item.Low is not null || reading.Bound is Bound.AtMost or Bound.LessThan) && (item.High is not null || reading.Bound is Bound.AtLeast or Bound.MoreThan);
    }

    private static bool SaysPeriod(Case item, Reading reading)
    {
        // For "Ende 1989" the files invent the last four months; the year that they give beside them is what the text says.
        if (item.Iso is { Length: 4 or 7 } iso && reading.Value is PeriodValue open && (string.Equals(open.Start?.ToString(), iso, StringComparison.Ordinal) || string.Equals(open.End?.ToString(), iso, StringComparison.Ordinal))) return true;
        if (reading.Value is DateValue { Date: { Day: null } date } && date.Year is not null)
        {
            if (string.Equals(item.Iso, date.ToString(), StringComparison.Ordinal)) return true;
            var (first, last) = Days(date);
            return IsPeriod(item, first, last);
        }

        return reading.Value is PeriodValue period && (IsPeriod(item, period.Start is { } start ? Days(start).First : null, period.End is { } end ? Days(end).Last : null)
            || IsPeriod(item, period.Start is { } from ? Days(from).First : null, period.End is { } to ? Days(to).First : null));
    }

    /// <summary>The files name the last day of a period, the day after it, or the first day of its last month.</summary>
    private static bool IsPeriod(Case item, CalendarDate? first, CalendarDate? last)
    {
        if (!string.Equals(item.StartDate, first?.ToString(), StringComparison.Ordinal)) return false;
        if (last is not { } end) return item.EndDate is null;
        return string.Equals(item.EndDate, end.ToString(), StringComparison.Ordinal) || string.Equals(item.EndDate, end.Next().ToString(), StringComparison.Ordinal);
    }

    private static (CalendarDate First, CalendarDate Last) Days(CalendarDate date)
    {
        if (date.Day is not null) return (date, date);
        var year = date.Year ?? 0;
        var (first, last) = date.Month switch
        {
            null => (1, 12),
            >= CalendarDate.FirstHalf => (((date.Month.Value - CalendarDate.FirstHalf) * 6) + 1, ((date.Month.Value - CalendarDate.FirstHalf) * 6) + 6),
            >= CalendarDate.FirstQuarter => (((date.Month.Value - CalendarDate.FirstQuarter) * 3) + 1, ((date.Month.Value - CalendarDate.FirstQuarter) * 3) + 3),
            _ => (date.Month.Value, date.Month.Value),
        };
        return last > 12 ? (date, date) : (new(year, first, 1), new(year, last, CalendarDate.DaysInMonth(year, last)));
    }

    private static bool Close(Rational read, Rational expected)
    {
        if (read == expected) return true;
        var (difference, size) = (read - expected, expected);
        if (difference.Sign < 0) difference = -difference;
        if (size.Sign < 0) size = -size;
        return !read.IsInteger && difference * Rational.Pow10(12) <= size;
    }

    private static Rational Exact(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return Rational.FromDigits(BigInteger.Parse(point < 0 ? text : text.Remove(point, 1), CultureInfo.InvariantCulture), point < 0 ? 0 : text.Length - point - 1);
    }
}
