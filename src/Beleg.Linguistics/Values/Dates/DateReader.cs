namespace Beleg.Linguistics.Values.Dates;

/// <summary>Reads dates and periods: complete, partial, without their year, open at one end.</summary>
internal static class DateReader
{
    public static bool TryRead(Sentence s, int at, int floor, List<Reading> readings, out int next)
    {
        next = at;
        if (WeekReader.TryReadWeek(s, at, out var week, out var afterWeek))
        {
            next = afterWeek;
            readings.Add(new(week!, Bound.None, s[at].Start, s[afterWeek - 1].End - s[at].Start));
            return true;
        }

        if (EndOfImpossibleDay(s, at) is var beyond and > 0)
        {
            next = beyond;
            return true;
        }

        if (!TryReadPhrase(s, at, out var first)) return !IsSum(s, at) && RelativeDateReader.TryRead(s, at, floor, readings, out next);

        var start = first.Start;
        var end = first.End;
        TextValue value;
        if (TryReadSecond(s, first, out var second))
        {
            if (!IsPeriod(first.Date, second.Date, out var period)) return false;
            if (s.Has(first.End, Role.And) && !IsBetween(s, start))
            {
                // "am 1. und 2. Juni": two days.
                readings.Add(new(new DateValue(period.Start!.Value), Bound.None, s[start].Start, s[first.End - 1].End - s[start].Start));
                readings.Add(new(new DateValue(period.End!.Value), Bound.None, s[second.Start].Start, s[second.End - 1].End - s[second.Start].Start));
                next = second.End;
                return true;
            }

            (value, end) = (period, second.End);
            if (start - 1 > floor && s.Has(start - 1, Role.At) && s.Has(start - 2, Role.Between)) start -= 2;
            else if (start > floor && (s.Has(start - 1, Role.From) || s.Has(start - 1, Role.Between))) start--;
            else start = WithIntroduction(s, start, floor, out _);
        }
        else
        {
            if (first.IsDayOnly || (IsBareYear(s, first) && !IsYear(s, first, floor))) return false;
            start = WithIntroduction(s, start, floor, out var open);
            value = open is { } side ? Open(first.Date, side) : new DateValue(first.Date);
            if (open is { Excludes: true } && DistanceBefore(s, start, readings) is { } distance)
            {
                // "2 weeks before May 13, 1999" is a day, and no period that ends there.
                if (distance.Value is not DurationValue length || Shift(first.Date, length.Low, open.Value.OpenStart ? -1 : 1) is not { } shifted) return false;
                readings.Add(new(new DateValue(shifted), Bound.None, distance.Start, s[end - 1].End - distance.Start));
                next = end;
                return true;
            }

            if (open is null && s.Has(first.End, Role.To) && s.Language.RelativeDates.MatchForward(s, first.End + 1, out var today) is var afterToday and > 0 && today is { Unit: CalendarUnit.Day, Offset: 0 })
            {
                // "2019 bis heute": to the day of the text, whenever that was.
                (value, end) = (new PeriodValue(first.Date, null), afterToday);
            }
        }

        var bound = Bound.None;
        if (value is DateValue && s.Language.BoundsBefore.MatchBackward(s, start - 1, floor, out var phrase) is var before and >= 0 && phrase.Bound is Bound.About or Bound.Exactly && !s.Language.Frames.IsPreposition(s, before))
        {
            (bound, start) = (phrase.Bound, before);
        }

        next = end;
        readings.Add(new(value, bound, s[start].Start, s[end - 1].End - s[start].Start));
        if (value is DateValue && bound == Bound.None && start == first.Start && IsBareYear(s, first) && MayBeCount(s, first)) readings.Add(new(new AmountValue(AmountKind.Number, first.Date.Year!.Value), Bound.None, s[start].Start, s[start].Length));
        return true;
    }

    /// <summary><em>The default is 2000</em>: four digits that end what something is said to be may count as well as date.</summary>
    private static bool MayBeCount(Sentence s, DatePhrase year)
    {
        if (!s.Has(year.Start - 1, Role.Copula) || s[year.End].Kind is TokenKind.Word or TokenKind.Digits or TokenKind.Opaque || s.IsAttached(year.End + 1)) return false;
        for (var i = year.Start - 1; i >= 0; i--)
        {
            if (s.Has(i, Role.YearNoun)) return false;
        }

        return true;
    }

    /// <summary><em>Fr. 50</em>: francs, and no Friday.</summary>
    private static bool IsSum(Sentence s, int at) => s.Has(at, Role.Weekday) && Currencies.Find(s, at, out var end) is not null && end > at + 1;

    /// <summary>Beyond a day that its month does not have (<em>31. Februar 2024</em>), or -1: nothing of it is a date.</summary>
    private static int EndOfImpossibleDay(Sentence s, int at)
    {
        if (s[at].Kind != TokenKind.Digits || s[at].Length > 2 || NumeralReader.IsPartOfName(s, at)) return -1;
        var month = (s.IsSymbol(at + 1, '.') || s.Has(at + 1, Role.OrdinalSuffix)) && s.IsAttached(at + 1) ? at + 2 : at + 1;
        if (!s.Has(month, Role.Month, out var number) || !s.IsCapitalised(month) || NumeralReader.SmallNumber(s, at) is var day && (day < 1 || day <= CalendarDate.DaysInMonth(null, (int)number.Numerator))) return -1;
        var end = month + 1;
        YearAfterMonth(s, end, out _, ref end);
        return end;
    }

    /// <summary>One date, with the weekday and the part of the period before it.</summary>
    private static bool TryReadPhrase(Sentence s, int at, out DatePhrase phrase, bool isJoined = false)
    {
        // "Ende 2026", "at the end of June 2026", "mid-2026"
        if (s.Has(at, Role.PartOfPeriod, out var part))
        {
            var inner = at + 1;
            if (s.SymbolAt(inner) == '-' && s.IsAttached(inner)) inner++;
            while (s.Has(inner, Role.At) || s.Has(inner, Role.YearNoun) || s.Has(inner, Role.MonthNoun)) inner++;
            if (!TryReadCore(s, inner, out phrase, isJoined: true) || phrase.Date.Day is not null) return false;
            phrase = new(phrase.Date with { Part = (PartOfPeriod)(int)part.Numerator }, at, phrase.End);
            return true;
        }

        if (s.Has(at, Role.Weekday) && AfterWeekday(s, at) is var day and > 0 && TryReadCore(s, day, out phrase) && phrase.Date.Day is not null)
        {
            phrase = new(phrase.Date, at, phrase.End);
            return true;
        }

        return TryReadCore(s, at, out phrase, isJoined);
    }

    private static int AfterWeekday(Sentence s, int at)
    {
        at++;
        if (s.IsSymbol(at, '.') && s.IsAttached(at)) at++;
        if (s.IsSymbol(at, ',')) at++;
        while (s.Has(at, Role.At) || s.Has(at, Role.Determiner)) at++;
        return at;
    }

    private static bool TryReadCore(Sentence s, int at, out DatePhrase phrase, bool isJoined = false)
    {
        if (s[at].Kind == TokenKind.Digits) return TryReadDigits(s, at, isJoined, out phrase);
        if (s.Has(at, Role.Month, out var month)) return TryReadMonth(s, at, (int)month.Numerator, out phrase);

        phrase = default;
        if (s[at].Kind != TokenKind.Word) return false;
        var end = at + 1;
        if (s.Has(at, Role.Season, out var season) && YearAfterMonth(s, at + 1, out var year, ref end))
        {
            phrase = new(new(year, (int)season.Numerator), at, end);
            return true;
        }

        if (WeekReader.TryReadMonth(s, at, out phrase)) return true;
        if (s.Has(at, Role.Ordinal, out var ordinal)) return TryReadNthWeekday(s, at, ordinal, out phrase) || TryReadPart(s, at, at + 1, ordinal, out phrase) || TryReadDayOfMonth(s, at, ordinal, at + 1, out phrase);

        // Q3 2025, H1 2026
        if (s[at].Length == 1 && s[at + 1].Kind == TokenKind.Digits && s.IsAttached(at + 1) && s[at + 1].Length == 1) return TryReadPart(s, at, at, NumeralReader.SmallNumber(s, at + 1), out phrase);
        return false;
    }

    private static bool TryReadDigits(Sentence s, int at, bool isJoined, out DatePhrase phrase)
    {
        if (NumericDate.TryRead(s, at, out phrase, isJoined)) return true;
        var isFiscal = s.IsAttached(at) && s.Has(at - 1, Role.YearNoun) && s[at].Length == 4;
        if ((!isJoined && !isFiscal && NumeralReader.IsPartOfName(s, at)) || s[at].Length == 3 || s[at].Length > 4) return false;

        var number = NumeralReader.SmallNumber(s, at);
        if (s[at].Length == 4) return TryReadYear(s, at, number, out phrase);

        // "1Q 2016"
        if (s[at].Length == 1 && s[at + 1] is { Kind: TokenKind.Word, Length: 1 } && s.IsAttached(at + 1) && s.Text[s[at + 1].Start] is 'Q' or 'H' && number >= 1 && number <= (s.Text[s[at + 1].Start] == 'Q' ? 4 : 2))
        {
            var afterYear = at + 2;
            if (!YearAfterMonth(s, afterYear, out var ofYear, ref afterYear)) return false;
            phrase = new(new(ofYear, (s.Text[s[at + 1].Start] == 'Q' ? CalendarDate.FirstQuarter : CalendarDate.FirstHalf) + number - 1), at, afterYear);
            return true;
        }

        // "13. Juni 2025", "13 June 2025", "13th of June", "3. Quartal 2025", "13. bis 15. Juni"
        var hasStop = s.IsSymbol(at + 1, '.') && s.IsAttached(at + 1);
        var hasSuffix = s.Has(at + 1, Role.OrdinalSuffix) && s.IsAttached(at + 1);
        var next = hasStop || hasSuffix ? at + 2 : at + 1;
        if ((hasStop || hasSuffix) && TryReadPart(s, at, next, number, out phrase)) return true;
        if (TryReadDayOfMonth(s, at, number, next, out phrase)) return true;

        phrase = new(new(null, null, number), at, next);
        return number is >= 1 and <= 31 && s.Text[s[at].Start] != '0' && (IsRangeSign(s, next) || s.Has(next, Role.And));
    }

    /// <summary><em>dritter Dienstag im September 2014, first Wednesday of October 2014</em></summary>
    private static bool TryReadNthWeekday(Sentence s, int at, Rational ordinal, out DatePhrase phrase)
    {
        phrase = default;
        if (!s.Has(at + 1, Role.Weekday, out var weekday) || ordinal < 1 || ordinal > 5) return false;
        var month = at + 2;
        while (s.Has(month, Role.At) || s.Has(month, Role.OutOf)) month++;
        var end = month + 1;
        if (!s.Has(month, Role.Month, out var number) || !YearAfterMonth(s, end, out var year, ref end)) return false;

        var first = new CalendarDate(year, (int)number.Numerator, 1);
        var day = 1 + (((int)weekday.Numerator - first.DayOfWeek + 7) % 7) + (7 * ((int)ordinal.Numerator - 1));
        phrase = new(first with { Day = day }, at, end);
        return phrase.Date.IsValid;
    }

    private static bool TryReadDayOfMonth(Sentence s, int at, Rational day, int next, out DatePhrase phrase)
    {
        phrase = default;
        if (s.Has(next, Role.OutOf)) next++;
        if (s.SymbolAt(next) is '-' or '/' && s.IsAttached(next)) next++;
        if (!s.Has(next, Role.Month, out var month) || !day.IsInteger || day < 1 || day > 31) return false;

        var end = next + 1;
        if (s.IsSymbol(end, '.') && s.IsAttached(end) && (s.Has(next, Role.Abbreviation) && end + 1 < s.Count)) end++;
        YearAfterMonth(s, end, out var year, ref end);
        var date = new CalendarDate(year, (int)month.Numerator, (int)day.Numerator);
        phrase = new(date, at, end);
        return date.IsValid;
    }

    private static bool TryReadMonth(Sentence s, int at, int month, out DatePhrase phrase)
    {
        var end = at + 1;
        if (s.IsSymbol(end, '.') && s.IsAttached(end) && s.Has(at, Role.Abbreviation)) end++;

        // "June 13, 2025", "June 13th", "märz 3 2015"
        if (TryReadDayAfterMonth(s, at, end, month, out phrase)) return true;

        var hasYear = YearAfterMonth(s, end, out var year, ref end);
        phrase = new(new(year, month), at, end);
        return hasYear || s.Language.IsMonthName(s, at) || (IsRangeSign(s, end) && s.IsAttached(end) && s.Has(end + 1, Role.Month));
    }

    private static bool TryReadDayAfterMonth(Sentence s, int month, int at, int number, out DatePhrase phrase)
    {
        phrase = default;
        if (s[at].Kind == TokenKind.Word) return TryReadDayInWords(s, month, at, number, out phrase);
        if (s[at].Kind != TokenKind.Digits || s[at].Length > 2 || s.Text[s[at].Start] == '0') return false;
        var (day, end) = (NumeralReader.SmallNumber(s, at), at + 1);
        if (s.Has(end, Role.OrdinalSuffix) && s.IsAttached(end)) end++;
        else if (s.IsAttached(end) && s[end].Kind != TokenKind.Symbol) return false;
        if (s.IsAttached(end) && s.SymbolAt(end) is ':' or '%' or '/') return false;

        var afterComma = s.IsSymbol(end, ',') ? end + 1 : end;
        if (YearAfter(s, afterComma, out var year, out var afterYear)) end = afterYear;
        else if (!s.Language.MonthFirst || UnitReader.Read(s, end, out _) is not null) return false;

        var date = new CalendarDate(year, number, day);
        phrase = new(date, month, end);
        return date.IsValid;
    }

    /// <summary><em>March third, 2015; on March twenty-first</em>: without a year or a preposition, the words may go together otherwise.</summary>
    private static bool TryReadDayInWords(Sentence s, int month, int at, int number, out DatePhrase phrase)
    {
        phrase = default;
        var ordinal = at;
        if (!s.Language.MonthFirst) return false;
        if (s.Has(at, Role.Cardinal, out var tens) && tens is { IsInteger: true } && tens >= 20) ordinal = s.SymbolAt(at + 1) == '-' ? at + 2 : at + 1;
        else tens = 0;
        if (!s.Has(ordinal, Role.Ordinal, out var unit) || tens + unit > 31 || (tens > 0 && unit > 9)) return false;

        var end = ordinal + 1;
        var hasYear = YearAfter(s, s.IsSymbol(end, ',') ? end + 1 : end, out var year, out var afterYear);
        if (!hasYear && s[end].Kind == TokenKind.Word) return false;
        phrase = new(new(year, number, (int)(tens + unit).Numerator), month, hasYear ? afterYear : end);
        return phrase.Date.IsValid;
    }

    private static bool TryReadYear(Sentence s, int at, int year, out DatePhrase phrase)
    {
        phrase = new(new(year), at, at + 1);
        if (year is < 1000 or > 2999 || IsCut(s, at + 1)) return false;

        // "2016 Q3", "2015 May"
        if (s[at + 1].Kind == TokenKind.Word && s[at + 1].Length == 1 && s.IsAttached(at + 2) && s[at + 2].Kind == TokenKind.Digits && s[at + 2].Length == 1
            && TryReadPart(s, at + 1, at + 1, NumeralReader.SmallNumber(s, at + 2), out var part, isOfYear: true) && part.Date.Year is null)
        {
            phrase = new(part.Date with { Year = year }, at, part.End);
        }
        else if (s.SymbolAt(at + 1) == '-' && s.IsAttached(at + 1) && s.Has(at + 2, Role.Month, out var named) && s.SymbolAt(at + 3) == '-' && s[at + 4].Kind == TokenKind.Digits && s[at + 4].Length <= 2)
        {
            // "2019-Aug-01"
            phrase = new(new(year, (int)named.Numerator, NumeralReader.SmallNumber(s, at + 4)), at, at + 5);
            return phrase.Date.IsValid;
        }
        else if (s.Has(at + 1, Role.Month, out var month) && s.IsCapitalised(at + 1) && s[at + 2].Kind != TokenKind.Digits)
        {
            phrase = new(new(year, (int)month.Numerator), at, at + 2);
        }

        return true;
    }

    /// <summary>Quarters and halves of a year: <em>Q3 2025, 3. Quartal 2025, third quarter of 2025, erstes Halbjahr</em>.</summary>
    private static bool TryReadPart(Sentence s, int start, int noun, Rational number, out DatePhrase phrase, bool isOfYear = false)
    {
        phrase = default;
        if (!number.IsInteger || number < 1) return false;

        int first, count, end;
        if (start == noun)
        {
            // The letter, then its digit.
            (first, count) = s.Text[s[noun].Start] switch
            {
                'Q' or 'q' => (CalendarDate.FirstQuarter, 4),
                'H' or 'h' => (CalendarDate.FirstHalf, 2),
                _ => (0, 0),
            };
            end = noun + 2;
            if (s.IsAttached(end) && s[end].Kind != TokenKind.Symbol) return false;
        }
        else
        {
            (first, count) = s.Has(noun, Role.Quarter) ? (CalendarDate.FirstQuarter, 4) : s.Has(noun, Role.HalfYear) ? (CalendarDate.FirstHalf, 2) : (0, 0);
            end = noun + 1;
        }

        if (number > count) return false;
        var hasYear = YearAfterMonth(s, end, out var year, ref end);
        phrase = new(new(year, first + (int)number.Numerator - 1), start, end);

        // "third quarter" may be a part of anything; "Q3" and "drittes Quartal" only of a year.
        return hasYear || (start == noun ? count == 4 || (isOfYear && count == 2) : !s.Has(noun, Role.Denominator) && !s.Has(noun, Role.Half));
    }

    private static bool YearAfterMonth(Sentence s, int at, out int? year, ref int end)
    {
        var next = at;
        if (s.IsSymbol(next, ',')) next++;
        else if (s.SymbolAt(next) is '-' or '/' && s.IsAttached(next) && s.IsAttached(next + 1)) next++;
        while (s.Has(next, Role.OutOf) || s.Has(next, Role.At) || s.Has(next, Role.YearNoun)) next++;
        if (!YearAfter(s, next, out year, out var after)) return false;
        end = after;
        return true;
    }

    /// <summary>A year of four digits that counts nothing.</summary>
    private static bool YearAfter(Sentence s, int at, out int? year, out int end)
    {
        (year, end) = (null, at);
        if (s.SymbolAt(at) is '\'' or '’' or '‘' && s.IsAttached(at + 1) && s[at + 1] is { Kind: TokenKind.Digits, Length: 2 } && !s.IsAttached(at) && !IsCut(s, at + 2))
        {
            // "14 Feb '15"
            (year, end) = (NumericDate.OfTwoDigits(NumeralReader.SmallNumber(s, at + 1)), at + 2);
            return year is not null;
        }

        if (s[at].Kind != TokenKind.Digits || s[at].Length != 4 || IsCut(s, at + 1)) return false;
        var number = NumeralReader.SmallNumber(s, at);
        if (number is < 1000 or > 2999 || UnitReader.Read(s, at + 1, out _) is { Kind: UnitKind.Money or UnitKind.Share }) return false;
        (year, end) = (number, at + 1);
        return true;
    }

    /// <summary>Whether what hangs on the digits makes no year of them: 2024/25, 2000er, 2.000.</summary>
    private static bool IsCut(Sentence s, int at)
    {
        if (!s.IsAttached(at)) return false;
        if (s[at].Kind is TokenKind.Word or TokenKind.Digits or TokenKind.Opaque) return true;
        var follows = s.IsAttached(at + 1) && s[at + 1].Kind is TokenKind.Digits or TokenKind.Word;
        return s.SymbolAt(at) switch
        {
            '/' or ':' or '.' or ',' or '\'' => follows,
            '-' or '–' or '—' => follows && !(s[at + 1].Kind == TokenKind.Digits && s[at + 1].Length == 4) && !s.Has(at + 1, Role.Month),
            '%' or '°' or '€' or '$' or '+' or '^' => true,
            _ => false,
        };
    }

    private static bool IsBareYear(Sentence s, DatePhrase phrase) => phrase.End == phrase.Start + 1 && s[phrase.Start].Kind == TokenKind.Digits;

    /// <summary>Four digits are a year unless they count something, or name something.</summary>
    private static bool IsYear(Sentence s, DatePhrase phrase, int floor)
    {
        var (at, year) = (phrase.Start, phrase.Date.Year ?? 0);
        if (AmountReader.HasUnit(s, phrase.End, at) || s.Has(phrase.End, Role.Scale)) return false;
        if (s.SymbolAt(phrase.End) is '×' or '·' or '⋅' or '±' or '=' or '^' or '…') return false;
        if (s.Has(at - 1, Role.YearNoun) || s.Language.OpenPeriods.MatchBackward(s, at - 1, floor, out _) >= 0) return true;
        if (s.Language.BoundsBefore.MatchBackward(s, at - 1, floor, out var bound) >= 0 && bound.Bound is not (Bound.About or Bound.Exactly)) return false;
        if (IsAcronym(s, at - 1) || year is < 1500 or > 2100 || s.Has(at - 1, Role.Namer) || s.Has(at - 1, Role.Not) || s.Has(at - 1, Role.Telephone)) return false;

        // "1800 Mitarbeiter" counts, "2026 Vorsitzland" dates: round numbers and those no living text dates are counts.
        var counts = s[phrase.End].Kind == TokenKind.Word && s[phrase.End].Senses.Length == 0 && (s.IsCapitalised(phrase.End) || !s.Language.CapitalisesNouns);
        return !counts || (year >= 1900 && year % 100 != 0 && (s.Language.CapitalisesNouns || !s.Has(at - 1, Role.Copula)));
    }

    /// <summary>CES 2026, ABC 2000: the digits belong to the name.</summary>
    private static bool IsAcronym(Sentence s, int at)
    {
        if (s[at].Kind != TokenKind.Word || s[at].Length < 2 || s[at].Senses.Length > 0) return false;
        foreach (var c in s.Chars(at))
        {
            if (!char.IsUpper(c)) return false;
        }

        return true;
    }

    /// <summary>The second end of a period: <em>2014–2018, 13. bis 15. Juni 2025, zwischen 2015 und 2018</em>.</summary>
    private static bool TryReadSecond(Sentence s, DatePhrase first, out DatePhrase second)
    {
        second = default;
        var at = first.End;
        if (IsRangeSign(s, at) && s.SymbolAt(at) != '\0') at++;
        else if (s.Has(at, Role.To) && !s.Language.IsAlternative(s, at)) at++;
        else if (s.Has(at, Role.And) && (first.IsDayOnly || IsBetween(s, first.Start))) at++;
        else return false;

        while (s.Has(at, Role.At) || s.Has(at, Role.Until) || s.Has(at, Role.YearNoun)) at++;
        if (!TryReadPhrase(s, at, out second, isJoined: true)) return TryReadDayOfSameMonth(s, first, at, out second);
        if (second.IsDayOnly) return false;
        return !IsBareYear(s, second) || !AmountReader.HasUnit(s, second.End, second.Start);
    }

    /// <summary><em>zwischen (dem)</em></summary>
    private static bool IsBetween(Sentence s, int start) => s.Has(start - 1, Role.Between) || (s.Has(start - 1, Role.At) && s.Has(start - 2, Role.Between));

    /// <summary>The day that ends a period within the month of its first: <em>June 13 – 15, 2025</em>.</summary>
    private static bool TryReadDayOfSameMonth(Sentence s, DatePhrase first, int at, out DatePhrase second)
    {
        second = default;
        if (!s.Language.MonthFirst || first.Date.Day is null || !s.Has(first.Start, Role.Month) || s[at].Kind != TokenKind.Digits || s[at].Length > 2) return false;
        var end = at + 1;
        if (s.Has(end, Role.OrdinalSuffix) && s.IsAttached(end)) end++;
        YearAfterMonth(s, end, out var year, ref end);
        second = new(new(year ?? first.Date.Year, first.Date.Month, NumeralReader.SmallNumber(s, at)), at, end);
        return second.Date.IsValid;
    }

    private static bool IsRangeSign(Sentence s, int at) =>
        s.SymbolAt(at) is '-' or '–' or '—' or '~' || (s.SymbolAt(at) == '/' && s.IsAttached(at) && s.IsSymbol(at - 1, '.')) || s.Has(at, Role.To);

    /// <summary>Gives the first date what only the second says, and tells whether they are in order.</summary>
    private static bool IsPeriod(CalendarDate first, CalendarDate second, out PeriodValue period)
    {
        if (first.Month is null && first.Day is not null) first = first with { Month = second.Month };
        if (first.Year is null && second.Year is not null)
        {
            first = first with { Year = second.Year };
            if (first.ToDayNumber() > second.ToDayNumber()) first = first with { Year = second.Year - 1 };
        }

        period = new(first, second);
        return first.IsValid && second.IsValid && (first.Year is null) == (second.Year is null)
            && (first.Year is null || first.ToDayNumber() <= second.ToDayNumber());
    }

    /// <summary>The length of time that ends right before a token: it counts from the date that follows.</summary>
    private static Reading? DistanceBefore(Sentence s, int start, List<Reading> readings)
    {
        if (readings.Count == 0 || start == 0) return null;
        var last = readings[readings.Count - 1];
        return last is { Bound: Bound.None, Value: DurationValue { } length } && length.Low == length.High && last.End == s[start - 1].End ? last : null;
    }

    private static CalendarDate? Shift(CalendarDate date, Extent by, int sign)
    {
        if (date.Day is null || date.Year is null || by.Seconds.Sign != 0 || by.Months.Sign != 0 || !by.Days.IsInteger || by.Days > 100_000) return null;
        return CalendarDate.FromDayNumber(date.ToDayNumber() + (sign * (int)by.Days.Numerator));
    }

    private static PeriodValue Open(CalendarDate date, OpenPeriod side) => side switch
    {
        { OpenStart: true, Excludes: false } => new(null, date),
        { OpenStart: true, Excludes: true } => new(null, date.Previous()),
        { OpenStart: false, Excludes: false } => new(date, null),
        _ => new(date.Next(), null),
    };

    /// <summary>The words that introduce a date, and the open side that they may tell: <em>seit, bis, im Jahr</em>.</summary>
    private static int WithIntroduction(Sentence s, int start, int floor, out OpenPeriod? open)
    {
        open = null;
        var first = s.Language.OpenPeriods.MatchBackward(s, start - 1, floor, out var side);
        if (first >= 0)
        {
            open = side;
            return first;
        }

        return start > floor && s.Has(start - 1, Role.YearNoun) ? start - 1 : start;
    }
}
