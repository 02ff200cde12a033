namespace Beleg.Linguistics.Values.Dates;

/// <summary>Weeks of the calendar and months told by their number: <em>KW 23 2025, week 3 of 2027, third month of 2021, last week of 2015</em>.</summary>
internal static class WeekReader
{
    /// <summary>A month told by its number.</summary>
    public static bool TryReadMonth(Sentence s, int at, out DatePhrase phrase)
    {
        phrase = default;
        return s.Has(at, Role.Ordinal, out var nth) && s.Has(at + 1, Role.MonthNoun) && nth.IsInteger && nth >= 1 && nth <= 12
            && ReadYear(s, at + 2, out var year, out var end) && (phrase = new(new(year, (int)nth.Numerator), at, end)).Date.IsValid;
    }

    /// <summary>A week of a year, from its Monday to its Sunday (ISO 8601).</summary>
    public static bool TryReadWeek(Sentence s, int at, out PeriodValue? week, out int end)
    {
        (week, end) = (null, at);
        int number, next;
        if (s.Has(at, Role.WeekNoun) && s[at + 1].Kind == TokenKind.Digits && s[at + 1].Length <= 2) (number, next) = (NumeralReader.SmallNumber(s, at + 1), at + 2);
        else if (s.Has(at, Role.Ordinal, out var nth) && s.Has(at + 1, Role.WeekNoun) && nth.IsInteger && nth < 54) (number, next) = ((int)nth.Numerator, at + 2);
        else if (s[at].Kind == TokenKind.Digits && s[at].Length <= 2 && s.IsSymbol(at + 1, '.') && s.IsAttached(at + 1) && s.Has(at + 2, Role.WeekNoun)) (number, next) = (NumeralReader.SmallNumber(s, at), at + 3);
        else if (s.Has(at, Role.RelativeUnit, out var last) && last == -1 && s.Has(at + 1, Role.WeekNoun)) (number, next) = (0, at + 2);
        else return false;

        if (s.SymbolAt(next) is '/' && s.IsAttached(next)) next++;
        if (number > 53 || !ReadYear(s, next, out var year, out end)) return false;
        week = number == 0 ? WeekOf(year, 53) ?? WeekOf(year, 52) : WeekOf(year, number);
        return week is not null;
    }

    /// <summary>The first week of a year is the one with its first Thursday.</summary>
    private static PeriodValue? WeekOf(int year, int number)
    {
        var fourth = new CalendarDate(year, 1, 4);
        var monday = fourth.ToDayNumber() - fourth.DayOfWeek + 1 + (7 * (number - 1));
        var thursday = CalendarDate.FromDayNumber(monday + 3);
        return number > 0 && thursday.Year == year ? new(CalendarDate.FromDayNumber(monday), CalendarDate.FromDayNumber(monday + 6)) : null;
    }

    private static bool ReadYear(Sentence s, int at, out int year, out int end)
    {
        while (s.Has(at, Role.OutOf) || s.Has(at, Role.At) || s.Has(at, Role.YearNoun)) at++;
        (year, end) = (0, at + 1);
        if (s[at].Kind != TokenKind.Digits || s[at].Length != 4 || s.IsAttached(at + 1) && s[at + 1].Kind != TokenKind.Symbol) return false;
        year = NumeralReader.SmallNumber(s, at);
        return year is >= 1000 and <= 2999;
    }
}
