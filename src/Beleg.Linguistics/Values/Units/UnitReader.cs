namespace Beleg.Linguistics.Values.Units;

/// <summary>Reads the unit that follows a number: a symbol, a name, a currency, a declared noun, also one unit per another.</summary>
internal static class UnitReader
{
    /// <summary>How many words may stand between a number and the declared noun that it counts.</summary>
    private const int MaxModifiers = 4;

    /// <summary>The unit that begins at token <paramref name="at"/>, right after its number.</summary>
    public static UnitSense? Read(Sentence s, int at, out int end)
    {
        // "12-cent", "15-jährig", "500-MW-Anlage"
        var hyphen = s.SymbolAt(at) == '-' && s.IsAttached(at) && s.IsAttached(at + 1);
        if (hyphen) at++;
        if (s[at].Before == Gap.Line && s[at].Kind == TokenKind.Symbol)
        {
            end = at;
            return null;
        }

        // "20 [kg]"
        if (s.SymbolAt(at) is '[' or '{' && ReadSimple(s, at + 1, hyphen: true, out end) is { Kind: UnitKind.Physical } boxed && s.SymbolAt(end) is ']' or '}')
        {
            end++;
            return boxed;
        }

        var unit = ReadSimple(s, at, hyphen, out end);
        return unit is null ? null : CompoundUnit.Extend(s, unit, ref end);
    }

    /// <summary>The declared noun that a number counts, over adjectives and names between the two.</summary>
    public static UnitSense? ReadCountedNoun(Sentence s, int at, int number, out int end)
    {
        end = at;
        if (s.Units.IsEmpty) return null;

        var first = at;
        if (s.SymbolAt(at) == '-' && s.IsAttached(at)) at++;
        for (var skipped = 0; skipped <= MaxModifiers && s[at].Kind is TokenKind.Word or TokenKind.Digits; skipped++)
        {
            var (last, unit) = FindInWord(s, at, first);
            if (unit is not null)
            {
                end = last + 1;
                return unit;
            }

            if (!s.Language.MayModifyNoun(s, at, number)) return null;
            at = last + 1;
        }

        return null;
    }

    /// <summary>The declared unit at a word, or at the last part of a word with hyphens.</summary>
    private static (int Last, UnitSense? Unit) FindInWord(Sentence s, int at, int first)
    {
        var last = at;
        while (s.SymbolAt(last + 1) is '-' or '‑' && s.IsAttached(last + 1) && s.IsAttached(last + 2) && s[last + 2].Kind is TokenKind.Word or TokenKind.Digits) last += 2;
        while (s[last + 1].Kind is TokenKind.Word or TokenKind.Digits && s.IsAttached(last + 1)) last++;

        // "Graphics Processing Units": a form of several words may begin here.
        for (var i = last; i <= last + 3 && s[i].Kind == TokenKind.Word; i++)
        {
            if (s.Units.Find(s, i, i == last ? first : at, out var start) is { } unit && start <= last) return (i, unit);
        }

        return (last, null);
    }

    /// <summary>One unit by itself: a name, a symbol, a sign, a length that is raised to its power.</summary>
    public static UnitSense? ReadSimple(Sentence s, int at, bool hyphen, out int end)
    {
        var unit = ReadOne(s, at, hyphen, out end);
        return unit is { Kind: UnitKind.Physical } mass ? GasEquivalent.Extend(s, mass, ref end) : unit ?? GasEquivalent.Read(s, at, out end);
    }

    private static UnitSense? ReadOne(Sentence s, int at, bool hyphen, out int end)
    {
        if (s.Language.Units.MatchForward(s, at, out var named) is var next and > 0)
        {
            end = next;
            return named;
        }

        if (Currencies.Find(s, at, out end) is { } currency) return currency;
        if (OfTime(s, at) is { } time)
        {
            end = at + 1;
            if (s.IsSymbol(end, '.') && s.IsAttached(end) && s.Has(at, Role.Abbreviation)) end++;
            return time;
        }

        end = at + 1;
        if ((s.Has(at, Role.Times) || s.SymbolAt(at) == '×') && (IsComparison(s, end) || (s.IsAttached(at) && EndsClause(s, end)))) return new(UnitKind.Factor, "");

        switch (s.SymbolAt(at))
        {
            case '%':
                return new(UnitKind.Share, "%", new(1, 100));
            case '‰':
                return new(UnitKind.Share, "‰", new(1, 1000));
            case '°' or 'º' or '˚':
                return ReadDegrees(s, at, out end);
            case '℃':
                return new(UnitKind.Physical, "°C");
            case '℉':
                return new(UnitKind.Physical, "°F");
            case '″' or '"' when s.IsAttached(at):
                return new(UnitKind.Physical, "in");
            case '\'' when s.IsAttached(at) && s.SymbolAt(at + 1) == '\'' && s.IsAttached(at + 1):
                end++;
                return new(UnitKind.Physical, "in");
        }

        if (s[at].Kind != TokenKind.Word) return null;
        if (s.IsAttached(at) && s[at - 1].Kind == TokenKind.Digits && UnitTable.Instance.FindAttached(s.Chars(at)) is { } attached) return attached;
        if (UnitSymbols.Find(s.Language, s.Chars(at)) is not { } unit) return null;

        // "the 1990s", "802.11ac"
        if (unit.Symbol is "s" && s.IsAttached(at) && s[at - 1].Length is 2 or 4) return null;
        if (s.Chars(at).Length == 1 && (hyphen && s.SymbolAt(at - 1) == '-' || !IsSymbolOfOneLetter(s, at))) return null;

        // "500000 in the second round": an inch only where nothing goes on.
        if (unit.Symbol is "ac" or "B" && s.IsAttached(at)) return null;
        if (unit.Symbol is "in" && !s.IsAttached(at) && s[at + 1].Kind is not (TokenKind.End or TokenKind.Symbol) && !IsFoot(s, at - 2)) return null;
        if (unit.Symbol is "dB" && IsWeighted(s, end))
        {
            end += 3;
            return unit with { Symbol = "dBA" };
        }

        return WithPower(s, unit, ref end);
    }

    /// <summary><em>dB(A)</em></summary>
    private static bool IsWeighted(Sentence s, int at) => s.SymbolAt(at) == '(' && s.IsAttached(at) && s.IsAttached(at + 1) && s.Chars(at + 1).SequenceEqual("A".AsSpan()) && s.SymbolAt(at + 2) == ')' && s.IsAttached(at + 2);

    /// <summary>Whether what follows a number of times compares: <em>dreimal</em> so viele, <em>three times</em> as many, <em>3x</em> faster.</summary>
    public static bool IsComparison(Sentence s, int at) => s.Has(at, Role.AsMuch) || s.Has(at, Role.Up) || s.Has(at, Role.Down);

    private static bool EndsClause(Sentence s, int at) => s[at].Kind == TokenKind.End || (s.SymbolAt(at) is '.' or ',' or ';' or '!' or '?' or ')' && (!s.IsAttached(at + 1) || s[at + 1].Kind == TokenKind.Symbol));

    /// <summary><em>5 ft 10 in tall</em>: after feet, inches are what goes on.</summary>
    private static bool IsFoot(Sentence s, int at) => s[at].Kind == TokenKind.Word && ReadSimple(s, at, hyphen: false, out _) is { Symbol: "ft" };

    /// <summary>A single letter is a unit only where no other word goes on from it: <em>5 m</em>, but not <em>5 A-Klassen</em>.</summary>
    private static bool IsSymbolOfOneLetter(Sentence s, int at) => s.SymbolAt(at + 1) is not ('-' or '.') || !s.IsAttached(at + 1) || at + 2 >= s.Count;

    private static UnitSense ReadDegrees(Sentence s, int at, out int end)
    {
        end = at + 2;
        if (s[at + 1].Kind == TokenKind.Word && s[at + 1].Length == 1)
        {
            switch (s.Text[s[at + 1].Start])
            {
                case 'C':
                    return new(UnitKind.Physical, "°C");
                case 'F':
                    return new(UnitKind.Physical, "°F");
            }
        }

        end = at + 1;
        return new(UnitKind.Physical, "°");
    }

    private static UnitSense? OfTime(Sentence s, int at)
    {
        if (s.Has(at, Role.Months, out var months)) return new(UnitKind.Months, "month", months);
        if (s.Has(at, Role.Days, out var days)) return new(UnitKind.Days, "day", days);
        return s.Has(at, Role.Seconds, out var seconds) ? new(UnitKind.Seconds, "s", seconds) : null;
    }

    private static UnitSense WithPower(Sentence s, UnitSense unit, ref int end)
    {
        if (!UnitSymbols.IsLength(unit.Symbol) || !s.IsAttached(end)) return unit;

        var power = s.SymbolAt(end) switch
        {
            '²' => '2',
            '³' => '3',
            '\0' when s[end].Kind == TokenKind.Digits && s[end].Length == 1 => s.Text[s[end].Start],
            _ => '\0',
        };
        if (power is not ('2' or '3')) return unit;
        end++;
        return unit with { Symbol = unit.Symbol + power };
    }
}
