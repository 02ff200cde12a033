namespace Beleg;

/// <summary>A unit in which durations are written, with its place on one of the three axes.</summary>
internal sealed class DurationUnit
{
    /// <summary>From the longest to the shortest, the order in which they are written.</summary>
    public static readonly DurationUnit[] All =
    [
        new(DurationAxis.Months, 12, 'Y', "year", "years", "Jahr", "Jahre"),
        new(DurationAxis.Months, 1, 'M', "month", "months", "Monat", "Monate"),
        new(DurationAxis.Days, 7, 'W', "week", "weeks", "Woche", "Wochen"),
        new(DurationAxis.Days, 1, 'D', "day", "days", "Tag", "Tage"),
        new(DurationAxis.Seconds, 3600, 'H', "hour", "hours", "Stunde", "Stunden"),
        new(DurationAxis.Seconds, 60, 'M', "minute", "minutes", "Minute", "Minuten"),
        new(DurationAxis.Seconds, 1, 'S', "second", "seconds", "Sekunde", "Sekunden"),
    ];

    private DurationUnit(DurationAxis axis, int size, char designator, string one, string many, string germanOne, string germanMany)
        => (Axis, Size, Designator, One, Many, GermanOne, GermanMany) = (axis, size, designator, one, many, germanOne, germanMany);

    public DurationAxis Axis { get; }

    /// <summary>How many months, days or seconds it has.</summary>
    public int Size { get; }

    /// <summary>The letter of ISO 8601; <c>M</c> stands for months, and for minutes after <c>T</c>.</summary>
    public char Designator { get; }

    public string One { get; }

    public string Many { get; }

    public string GermanOne { get; }

    public string GermanMany { get; }

    /// <summary>The longest unit of an axis in which two amounts are both whole.</summary>
    public static DurationUnit Longest(DurationAxis axis, decimal first, decimal second)
    {
        foreach (var unit in All)
        {
            if (unit.Axis == axis && (unit.Size == 1 || (first % unit.Size == 0 && second % unit.Size == 0))) return unit;
        }

        throw new ArgumentOutOfRangeException(nameof(axis));
    }

    /// <summary>The word beside a number.</summary>
    public string Word(decimal number, TextStyle style) => (style, number) switch
    {
        (TextStyle.German, 1) => GermanOne,
        (TextStyle.German, _) => GermanMany,
        (_, 1) => One,
        _ => Many,
    };
}
