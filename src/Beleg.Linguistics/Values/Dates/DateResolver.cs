namespace Beleg.Linguistics.Values.Dates;

/// <summary>
/// Completes dates that a text leaves open, against the day on which that very text was published. What it completes
/// is marked as resolved; what the day does not settle stays open.
/// </summary>
internal static class DateResolver
{
    /// <summary>How many days away a date without its year may lie: farther off, the next year's may be meant as well.</summary>
    private const int Reach = 61;

    /// <summary>The reading with its date complete, or <see langword="null"/> where the publication date does not settle it.</summary>
    public static Reading? Resolve(Reading reading, CalendarDate published)
    {
        var value = reading.Value switch
        {
            DateValue { IsResolved: false } date => Resolve(date, published),
            PeriodValue { IsResolved: false } period => Resolve(period, published),
            _ => null,
        };
        return value is null ? null : reading with { Value = value, Resolved = true };
    }

    private static (int First, int Last) DaysOf(CalendarDate date)
    {
        if (date.Day is not null) return (date.ToDayNumber(), date.ToDayNumber());
        if (date.Month is >= 1 and <= 12) return (new CalendarDate(date.Year, date.Month, 1).ToDayNumber(), new CalendarDate(date.Year, date.Month, CalendarDate.DaysInMonth(date.Year, date.Month.Value)).ToDayNumber());
        return (new CalendarDate(date.Year, 1, 1).ToDayNumber(), new CalendarDate(date.Year, 12, 31).ToDayNumber());
    }

    private static TextValue? Resolve(DateValue value, CalendarDate published)
    {
        if (published.Day is null) return null;
        if (value.Relative is { } relative) return Resolve(relative, value.Date.Part, published);
        return WithYear(value.Date, published) is { } date ? new DateValue(date) : null;
    }

    private static PeriodValue? Resolve(PeriodValue period, CalendarDate published)
    {
        if (published.Day is null) return null;
        var start = period.Start is { Year: null } from ? WithYear(from, published) : period.Start;
        var end = period.End is { Year: null } to ? WithYear(to, published) : period.End;
        if ((start is null) != (period.Start is null) || (end is null) != (period.End is null)) return null;
        return start is { } first && end is { } last && first.ToDayNumber() > last.ToDayNumber() ? null : new(start, end);
    }

    /// <summary>The year that brings the date nearest to the publication, where no other comes close.</summary>
    private static CalendarDate? WithYear(CalendarDate date, CalendarDate published)
    {
        if (date.Month is not (>= 1 and <= 12)) return null;

        CalendarDate? best = null;
        var nearest = int.MaxValue;
        for (var year = published.Year!.Value - 1; year <= published.Year + 1; year++)
        {
            var candidate = date with { Year = year };
            if (!candidate.IsValid) continue;
            var (first, last) = DaysOf(candidate);
            var day = published.ToDayNumber();
            var distance = day < first ? first - day : day > last ? day - last : 0;
            if (distance < nearest) (best, nearest) = (candidate, distance);
        }

        return nearest <= Reach ? best : null;
    }

    private static TextValue? Resolve(RelativeDate relative, PartOfPeriod part, CalendarDate published)
    {
        var day = published.ToDayNumber();
        if (relative.Weekday != 0) return ResolveWeekday(relative, published);

        switch (relative.Unit)
        {
            case CalendarUnit.Day:
                return new DateValue(CalendarDate.FromDayNumber(day + relative.Offset));
            case CalendarUnit.Week:
                var monday = day - published.DayOfWeek + 1 + (7 * relative.Offset);
                return new PeriodValue(CalendarDate.FromDayNumber(monday), CalendarDate.FromDayNumber(monday + 6));
            case CalendarUnit.Month:
                var months = (published.Year!.Value * 12) + published.Month!.Value - 1 + relative.Offset;
                return new DateValue(new CalendarDate(months / 12, (months % 12) + 1) { Part = part });
            case CalendarUnit.Quarter:
                var quarters = (published.Year!.Value * 4) + ((published.Month!.Value - 1) / 3) + relative.Offset;
                return new DateValue(new CalendarDate(quarters / 4, CalendarDate.FirstQuarter + (quarters % 4)) { Part = part });
            default:
                return new DateValue(new CalendarDate(published.Year + relative.Offset) { Part = part });
        }
    }

    /// <summary>The last Friday before the publication, the next one after it; a bare <em>Friday</em> may be either.</summary>
    private static DateValue? ResolveWeekday(RelativeDate relative, CalendarDate published)
    {
        if (relative.EitherSide) return null;

        var day = published.ToDayNumber();
        var ahead = (relative.Weekday - published.DayOfWeek + 7) % 7;

        // "next Wednesday" on a Tuesday: tomorrow, or the one of next week.
        if (!relative.IsNearest && relative.Offset != 0 && (relative.Weekday > published.DayOfWeek) == (relative.Offset > 0) && ahead != 0) return null;
        return relative.Offset switch
        {
            < 0 => new(CalendarDate.FromDayNumber(day + (ahead == 0 ? -7 : ahead - 7))),
            > 0 => new(CalendarDate.FromDayNumber(day + (ahead == 0 ? 7 : ahead))),

            // "this Friday": the one of the publication's own week.
            _ => new(CalendarDate.FromDayNumber(day + relative.Weekday - published.DayOfWeek)),
        };
    }
}
