namespace Beleg.Linguistics.Values.Dates;

/// <summary>Reads dates that are told from where the text stands: <em>gestern, am Freitag, vergangene Woche, 3 days ago</em>. They stay unresolved here.</summary>
internal static class RelativeDateReader
{
    public static bool TryRead(Sentence s, int at, int floor, List<Reading> readings, out int next)
    {
        // Such phrases end in the word that marks them: "the day before yesterday".
        next = at + 1;
        if (s.Has(at, Role.RelativeDay) && s.Language.RelativeDates.MatchBackward(s, at, floor, out var fixedDate) is var first and >= 0 && s.Language.IsRelativeDate(s, at)) return Add(s, readings, fixedDate, first, next);

        next = at;
        if (s.Has(at, Role.RelativeUnit, out var offset)) return TryReadUnit(s, at, (int)offset.Numerator, floor, readings, out next);
        if (s.Has(at, Role.Weekday, out var weekday) && IsWeekday(s, at)) return Add(s, readings, new(CalendarUnit.Week, 0, (int)weekday.Numerator) { EitherSide = true }, at, next = at + 1);
        return TryReadDistance(s, at, floor, readings);
    }

    /// <summary><em>vergangene Woche, next month, letzten Freitag</em></summary>
    private static bool TryReadUnit(Sentence s, int at, int offset, int floor, List<Reading> readings, out int next)
    {
        next = at + 1;
        if (s.Has(next, Role.Weekday, out var weekday)) return Add(s, readings, new(CalendarUnit.Week, offset, (int)weekday.Numerator) { IsNearest = s.Has(at, Role.Nearest) }, at, ++next);
        if (UnitOf(s, next) is not { } unit || IsOfAnother(s, next + 1))
        {
            next = at;
            return false;
        }

        // "Ende nächsten Jahres", "early this year"
        var (start, part) = (at, PartOfPeriod.Whole);
        var before = at - 1;
        while (before >= floor && (s.Has(before, Role.At) || s.Has(before, Role.OutOf))) before--;
        if (before >= floor && s.Has(before, Role.PartOfPeriod, out var named)) (start, part) = (before, (PartOfPeriod)(int)named.Numerator);
        next++;
        return Add(s, readings, new(unit, offset), start, next, part);
    }

    /// <summary><em>last week of 2015, in der letzten Woche im Juli</em>: counted in that year or month, not from the publication.</summary>
    private static bool IsOfAnother(Sentence s, int at)
    {
        var next = at;
        while (s.Has(next, Role.OutOf) || s.Has(next, Role.At) || s.Has(next, Role.YearNoun)) next++;
        return s.Has(next, Role.Month) || (s[next].Kind == TokenKind.Digits && s[next].Length == 4);
    }

    /// <summary><em>vor drei Tagen, in zwei Jahren, three days ago</em>: the length of time is a value of its own, too.</summary>
    private static bool TryReadDistance(Sentence s, int at, int floor, List<Reading> readings)
    {
        // Only looks ahead: the number itself is read once more, as a duration.
        if (at > floor && IsNumberStart(s, at - 1)) return false;
        // Of most numbers, no word around says so; to read them twice would take long.
        if (!s.CountsBack && !(at > floor && (s.Language.IsDistanceBefore(s, at - 1) || s.Language.IsDistanceAfter(s, at - 1)))) return false;
        if (!NumeralReader.TryRead(s, at, out var number) && !(s.Has(at, Role.Article) && (number = new(1, at, at + 1, NumeralForms.Article)) is not null)) return false;
        if (!number!.Value.IsInteger || number.Value.Sign <= 0 || number.Value > 1000 || UnitOf(s, number.End) is not { } unit) return false;

        var (start, end) = (at, number.End + 1);
        var size = unit == CalendarUnit.Month && s.Has(number.End, Role.Months, out var months) ? months : 1;
        int direction;
        if (s.Has(end, Role.Ago)) (direction, end) = (-1, end + 1);
        else if (at > floor && s.Language.IsDistanceBefore(s, at - 1)) (direction, start) = (-1, at - 1);
        else if (at > floor && s.Language.IsDistanceAfter(s, at - 1)) (direction, start) = (1, at - 1);
        else return false;

        Add(s, readings, new(unit, direction * (int)(number.Value * size).Numerator), start, end);
        return false;
    }

    private static bool IsNumberStart(Sentence s, int at) => s[at].Kind == TokenKind.Digits || s.Has(at, Role.Cardinal) || s.Has(at, Role.Scale);

    private static bool Add(Sentence s, List<Reading> readings, RelativeDate relative, int start, int end, PartOfPeriod part = PartOfPeriod.Whole)
    {
        var date = new DateValue(new CalendarDate(null) { Part = part }) { Relative = relative };
        readings.Add(new(date, Bound.None, s[start].Start, s[end - 1].End - s[start].Start));
        return true;
    }

    /// <summary>Abbreviated weekdays are words of their own (<em>so, do, mi; sun, sat</em>): a full stop must mark them.</summary>
    private static bool IsWeekday(Sentence s, int at) => s[at].Length > 4 ? s.IsCapitalised(at) || !s.Language.CapitalisesNouns : s.IsSymbol(at + 1, '.') && s.IsAttached(at + 1) && at + 2 < s.Count;

    private static CalendarUnit? UnitOf(Sentence s, int at)
    {
        if (s.Has(at, Role.Days, out var days)) return days == 7 ? CalendarUnit.Week : days == 1 ? CalendarUnit.Day : null;
        if (!s.Has(at, Role.Months, out var months)) return null;
        return months == 12 ? CalendarUnit.Year : months == 3 ? CalendarUnit.Quarter : months.IsInteger ? CalendarUnit.Month : null;
    }
}
