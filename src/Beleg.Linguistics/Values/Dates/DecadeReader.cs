namespace Beleg.Linguistics.Values.Dates;

/// <summary>Reads decades: <em>die 1990er Jahre, the 1990s</em>: from the first to the last of their years.</summary>
internal static class DecadeReader
{
    public static bool TryRead(Sentence s, int at, int floor, List<Reading> readings, out int next)
    {
        next = at;
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
}
