namespace Beleg.Linguistics.Values.Dates;

/// <summary>Dates in digits: <em>13.06.2025, 2025-06-13, 6/13/2025, 05-2016</em>.</summary>
internal static class NumericDate
{
    /// <summary>Two-digit years up to this one belong to the present century, and from the other on to the last; of those between nobody knows.</summary>
    private const int LastOfThisCentury = 39;

    private const int FirstOfLastCentury = 60;

    /// <summary>The year that two digits write, where its century is beyond doubt.</summary>
    public static int? OfTwoDigits(int digits) => digits <= LastOfThisCentury ? 2000 + digits : digits >= FirstOfLastCentury ? 1900 + digits : null;

    public static bool TryRead(Sentence s, int at, out DatePhrase phrase, bool isJoined = false)
    {
        phrase = default;
        if (s[at].Kind != TokenKind.Digits || s[at].Length > 4 || (!isJoined && NumeralReader.IsPartOfName(s, at))) return false;
        var separator = s.SymbolAt(at + 1);

        // "2016 - 05": only a month is written with a nought.
        if (separator is '-' && s[at].Length == 4 && !s.IsAttached(at + 1) && !s.IsAttached(at + 2) && s[at + 2] is { Kind: TokenKind.Digits, Length: 2 } && s.Text[s[at + 2].Start] == '0' && !s.IsAttached(at + 3))
        {
            return Is(new(NumeralReader.SmallNumber(s, at), NumeralReader.SmallNumber(s, at + 2)), NumeralReader.SmallNumber(s, at) is >= 1900 and <= 2100, at, at + 3, out phrase);
        }

        if (separator is not ('.' or '/' or '-') || s[at + 2].Kind != TokenKind.Digits || !s.IsAttached(at + 1) || !s.IsAttached(at + 2) || s[at + 2].Length > 4) return false;

        var isThree = s.SymbolAt(at + 3) == separator && s.IsAttached(at + 3) && s[at + 4].Kind == TokenKind.Digits && s.IsAttached(at + 4);
        return isThree ? TryReadThree(s, at, separator, out phrase) : TryReadTwo(s, at, separator, out phrase);
    }

    private static bool TryReadThree(Sentence s, int at, char separator, out DatePhrase phrase)
    {
        phrase = default;
        if (HangsOn(s, at + 5)) return false;

        var (first, second, third) = (NumeralReader.SmallNumber(s, at), NumeralReader.SmallNumber(s, at + 2), s[at + 4].Length <= 4 ? NumeralReader.SmallNumber(s, at + 4) : 0);
        if (s[at].Length == 4) return Is(new(first, second, third), s[at + 4].Length <= 2 && s[at + 2].Length <= 2, at, at + 5, out phrase);
        if (s[at].Length > 2 || s[at + 2].Length > 2 || s[at + 4].Length is not (2 or 4)) return false;

        if ((s[at + 4].Length == 4 ? third : OfTwoDigits(third)) is not { } year) return false;
        var (day, month) = (first, second);
        if (s.Language.MonthFirst && separator != '.')
        {
            // British and American order differ: where both could be meant, the digits say no date.
            if (day <= 12 && month <= 12 && day != month) return false;
            if (month > 12) (day, month) = (month, day);
        }

        return Is(new(year, month, day), holds: true, at, at + 5, out phrase);
    }

    private static bool TryReadTwo(Sentence s, int at, char separator, out DatePhrase phrase)
    {
        phrase = default;
        var (first, second) = (NumeralReader.SmallNumber(s, at), NumeralReader.SmallNumber(s, at + 2));

        // "15.01." without its year; without the last full stop it is a decimal number.
        if (separator == '.')
        {
            var isDate = s.Language.OrdinalsEndWithStop && s[at].Length <= 2 && s[at + 2].Length <= 2 && s.IsSymbol(at + 3, '.') && s.IsAttached(at + 3) && !HangsOn(s, at + 4);
            return Is(new(null, second, first), isDate, at, at + 4, out phrase);
        }

        if (HangsOn(s, at + 3)) return false;
        if (separator == '/' && s[at].Length <= 2 && s[at + 2].Length <= 2 && s.Has(at - 1, Role.At) && first <= 12 != second <= 12)
        {
            // "on 4/22, am 22/4": only one of the two can be the day.
            return Is(first <= 12 ? new(null, first, second) : new(null, second, first), holds: true, at, at + 3, out phrase);
        }

        if (s[at].Length == 4 && s[at + 2].Length == 2 && (separator == '-' || (separator == '/' && s.Text[s[at + 2].Start] == '0'))) return Is(new(first, second), second <= 12, at, at + 3, out phrase);
        return Is(new(second, first), s[at].Length <= 2 && s[at + 2].Length == 4 && first <= 12 && second >= 1500, at, at + 3, out phrase);
    }

    private static bool Is(CalendarDate date, bool holds, int start, int end, out DatePhrase phrase)
    {
        phrase = new(date, start, end);
        return holds && date.IsValid && date.Year is null or (>= 1000 and <= 2999);
    }

    /// <summary>More digits or letters after the date make a longer key of it, except the time of ISO 8601.</summary>
    private static bool HangsOn(Sentence s, int at)
    {
        if (!s.IsAttached(at)) return false;
        if (s[at].Kind == TokenKind.Word) return s[at].Length != 1 || s.Text[s[at].Start] != 'T';
        return s[at].Kind == TokenKind.Digits || (s.SymbolAt(at) is '.' or '/' or ':' && s[at + 1].Kind == TokenKind.Digits && s.IsAttached(at + 1));
    }
}
