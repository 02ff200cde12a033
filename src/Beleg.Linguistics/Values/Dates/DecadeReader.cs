namespace Beleg.Linguistics.Values.Dates;

/// <summary>Reads decades: <em>die 1990er Jahre, the 1990s</em>: from the first to the last of their years.</summary>
internal static class DecadeReader
{
    public static bool TryRead(Sentence s, int at, int floor, List<Reading> readings, out int next)
    {
        next = at;
        if (TryReadShort(s, at, readings, ref next)) return true;
        if (s[at].Kind != TokenKind.Digits || s[at].Length != 4 || s.IsAttached(at) || s.Text[s[at].End - 1] != '0') return false;
        var end = s.SymbolAt(at + 1) is '’' or '\'' && s.IsAttached(at + 1) ? at + 2 : at + 1;
        if (!s.IsAttached(end) || !s.Has(end, Role.DecadeEnding)) return false;

        end++;
        var noun = s.SymbolAt(end) == '-' && s.IsAttached(end) ? end + 1 : end;
        if (s.Has(noun, Role.YearNoun)) end = noun + 1;
        next = end;

        // "since the 1990s", "early 1990s": a part of them, and which one nobody says.
        var before = at;
        while (before > floor && (s.Has(before - 1, Role.At) || s.Has(before - 1, Role.Determiner) || s.SymbolAt(before - 1) == '-')) before--;
        var from = NumeralReader.SmallNumber(s, at);
        if (from is < 1000 or > 2990 || s.Has(before - 1, Role.PartOfPeriod) || s.Language.OpenPeriods.MatchBackward(s, at - 1, floor, out _) >= 0 || s.Language.OpenPeriods.MatchBackward(s, before - 1, floor, out _) >= 0) return true;

        readings.Add(new(new PeriodValue(new(from), new(from + 9)), Bound.None, s[at].Start, s[end - 1].End - s[at].Start));
        return true;
    }

    /// <summary><em>the nineties, die neunziger Jahre, die 90er Jahre, the '90s</em>: of the thirties to the nineties, the century is beyond doubt.</summary>
    private static bool TryReadShort(Sentence s, int at, List<Reading> readings, ref int next)
    {
        int from, end;
        if (s.Has(at, Role.Decade, out var decade)) (from, end) = ((int)decade.Numerator, at + 1);
        else if (s[at] is { Kind: TokenKind.Digits, Length: 2 } && NumeralReader.SmallNumber(s, at) is >= 30 and var years && years % 10 == 0 && s.IsAttached(at + 1) && s.Has(at + 1, Role.DecadeEnding)) (from, end) = (1900 + years, at + 2);
        else return false;

        var noun = s.SymbolAt(end) == '-' && s.IsAttached(end) ? end + 1 : end;
        var isApostrophe = s.SymbolAt(at - 1) is '’' or '‘' or '\'' && s.IsAttached(at);
        if (s.Has(noun, Role.YearNoun)) end = noun + 1;
        else if (s[at].Kind == TokenKind.Digits ? !isApostrophe : !s.Has(at - 1, Role.Definite) || s[end].Kind == TokenKind.Word && s[end].Senses.Length == 0) return false;

        var before = at - 1;
        while (before > 0 && (s.Has(before, Role.At) || s.Has(before, Role.Determiner) || s.SymbolAt(before) is '-' or '\'' or '’' or '‘')) before--;
        next = end;

        // "the early nineties": which part of them, nobody says.
        if (s[at - 1].Kind == TokenKind.Word && !s.Has(at - 1, Role.Definite) && !s.Has(at - 1, Role.At)) return true;
        if (s.Has(before, Role.PartOfPeriod) || s.Language.OpenPeriods.MatchBackward(s, at - 1, 0, out _) >= 0 || s.Language.OpenPeriods.MatchBackward(s, before, 0, out _) >= 0) return true;
        readings.Add(new(new PeriodValue(new(from), new(from + 9)), Bound.None, s[at].Start, s[end - 1].End - s[at].Start));
        return true;
    }
}
