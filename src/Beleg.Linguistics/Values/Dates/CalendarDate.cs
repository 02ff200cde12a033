namespace Beleg.Linguistics.Values.Dates;

/// <summary>
/// A date as far as a text tells it. In the place of the month stands, as in EDTF, also a season (21 to 24), a quarter
/// (33 to 36) or a half (40, 41). A year that is <see langword="null"/> is one that the text leaves out.
/// </summary>
internal readonly record struct CalendarDate(int? Year, int? Month = null, int? Day = null)
{
    public const int FirstSeason = 21;
    public const int FirstQuarter = 33;
    public const int FirstHalf = 40;

    /// <summary>Early, middle or late in what the date names (<em>Ende 2026</em>).</summary>
    public PartOfPeriod Part { get; init; }

    public static int DaysInMonth(int? year, int month) => month switch
    {
        2 => year is { } known ? (IsLeap(known) ? 29 : 28) : 29,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public bool IsValid => Year is null or (>= 1 and <= 9999)
        && (Month is null or (>= 1 and <= 12) or (>= FirstSeason and < FirstSeason + 4) or (>= FirstQuarter and < FirstQuarter + 4) or FirstHalf or (FirstHalf + 1))
        && (Day is not { } day || (Month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(Year, Month.Value)));

    /// <summary>The next date of the same precision: what comes after February is March.</summary>
    public CalendarDate Next() => Step(1);

    /// <summary>The date of the same precision before this one.</summary>
    public CalendarDate Previous() => Step(-1);

    /// <summary>Extended Date/Time Format (ISO 8601-2), with X for what the text leaves out.</summary>
    public override string ToString()
    {
        var year = Year is { } known ? Padded(known, 4) : "XXXX";
        if (Month is not { } month) return Day is { } only ? year + "-XX-" + Padded(only, 2) : year;
        return Day is { } day ? year + "-" + Padded(month, 2) + "-" + Padded(day, 2) : year + "-" + Padded(month, 2);
    }

    private static string Padded(int value, int width) => Invariant.Text($"{value}").PadLeft(width, '0');

    private CalendarDate Step(int by)
    {
        if (Day is { } && Year is { } && Month is { }) return FromDayNumber(ToDayNumber() + by);
        if (Month is { } month)
        {
            var (first, count) = month switch
            {
                >= FirstHalf => (FirstHalf, 2),
                >= FirstQuarter => (FirstQuarter, 4),
                >= FirstSeason => (FirstSeason, 4),
                _ => (1, 12),
            };
            var index = month - first + by;
            return new(Year + (index < 0 ? -1 : index >= count ? 1 : 0), first + ((index + count) % count));
        }

        return new(Year + by);
    }

    /// <summary>Days since 1 March 0000 in the proleptic Gregorian calendar.</summary>
    public int ToDayNumber()
    {
        var month = Month ?? 1;
        var year = (Year ?? 0) - (month <= 2 ? 1 : 0);
        var era = (year >= 0 ? year : year - 399) / 400;
        var ofEra = year - (era * 400);
        var ofYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + (Day ?? 1) - 1;
        return (era * 146097) + (ofEra * 365) + (ofEra / 4) - (ofEra / 100) + ofYear;
    }

    public static CalendarDate FromDayNumber(int number)
    {
        var era = (number >= 0 ? number : number - 146096) / 146097;
        var ofEra = number - (era * 146097);
        var yearOfEra = (ofEra - (ofEra / 1460) + (ofEra / 36524) - (ofEra / 146096)) / 365;
        var ofYear = ofEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shifted = ((5 * ofYear) + 2) / 153;
        var month = shifted < 10 ? shifted + 3 : shifted - 9;
        return new(yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, ofYear - (((153 * shifted) + 2) / 5) + 1);
    }

    /// <summary>The day of the week of a full date: Monday is 1, Sunday 7.</summary>
    public int DayOfWeek => (((ToDayNumber() + 2) % 7) + 7) % 7 + 1;
}

internal enum PartOfPeriod
{
    Whole,
    Beginning,
    Middle,
    End,
}
