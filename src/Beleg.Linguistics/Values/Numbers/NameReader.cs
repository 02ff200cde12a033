namespace Beleg.Linguistics.Values.Numbers;

/// <summary>Numbers that name what stands before them, and count nothing: Phase 2, § 5, Windows 11, Artikel 3 und 4.</summary>
internal static class NameReader
{
    /// <summary>How far back a list of numbers may reach to the noun that they name.</summary>
    private const int Reach = 12;

    public static bool IsNumbered(Sentence s, Amount amount, int floor)
    {
        if (!amount.Number.Is(NumeralForms.Digits) || (s[amount.Start - 1].Kind == TokenKind.Word && s.Units.IsTold(s.Chars(amount.Start - 1)))) return false;
        if (IsNumberedByNoun(s, amount.Start - 1)) return true;
        return amount is { IsRange: false } && IsPlain(amount.Number) && amount.Start > floor && IsProperNoun(s, amount.Start - 1) && s.Language.BoundsBefore.MatchBackward(s, amount.Start - 1, floor, out _) < 0 && !Counts(s, amount);
    }

    private static bool IsNumberedByNoun(Sentence s, int before)
    {
        var isNext = true;
        for (var i = 0; i < Reach && before >= 0; i++, before--)
        {
            if (isNext && (s.SymbolAt(before) is '§' or '#' or '№' || s.Has(before, Role.Namer) || s.Has(before, Role.Telephone))) return true;

            // "Seite 12, 13 und 14": what joins the numbers leads back only to another number, not to a noun.
            if (s[before].Kind == TokenKind.Digits) isNext = true;
            else if (s.IsSymbol(before, '.') && s.IsAttached(before) && isNext) isNext = true;

            // "Section 12 (3)"
            else if (i == 0 && s.SymbolAt(before) == '(' && s.SymbolAt(before + 2) == ')') isNext = false;
            else if (s.SymbolAt(before) is ',' or '/' or '-' or '–' || s.Has(before, Role.And) || s.Has(before, Role.To)) isNext = false;
            else return false;
        }

        return false;
    }

    private static bool IsPlain(Numeral number) =>
        (number.Form & (NumeralForms.Scaled | NumeralForms.Grouped | NumeralForms.Fraction | NumeralForms.Signed)) == NumeralForms.None;

    /// <summary>A word with a capital that no table knows; single capitals are motorways, models and exhibits.</summary>
    private static bool IsProperNoun(Sentence s, int at)
    {
        if (s[at].Kind != TokenKind.Word) return false;
        if (s[at].Length == 1) return s.IsCapitalised(at);
        if (s[at].Senses.Length > 0) return false;
        foreach (var c in s.Chars(at))
        {
            if (char.IsUpper(c)) return true;
        }

        return false;
    }

    /// <summary>Whether something follows that the number could count.</summary>
    private static bool Counts(Sentence s, Amount amount)
    {
        var next = amount.End;
        if (s[next].Kind != TokenKind.Word || s[next].Senses.Length > 0) return false;
        return s.Language.CapitalisesNouns
            ? s.IsCapitalised(next) || s.Language.MayModifyNoun(s, next, amount.Start)
            : !s.IsCapitalised(next) && !s.Has(amount.Start - 2, Role.Determiner);
    }
}
