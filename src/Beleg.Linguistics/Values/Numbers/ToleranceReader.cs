using System.Diagnostics.CodeAnalysis;

namespace Beleg.Linguistics.Values.Numbers;

/// <summary>Reads how far something may be from what is meant: <em>5 V ± 10 %, 5 ± 0.25 V, ±3 %, plus or minus 3 percent</em>.</summary>
internal static class ToleranceReader
{
    /// <summary>The first token of the sign that ends right before a number, or -1.</summary>
    public static int Sign(Sentence s, int number)
    {
        if (s.SymbolAt(number - 1) == '±') return number - 1;

        // The minus is taken for the number's own sign.
        if (s.SymbolAt(number - 1) is '/' or '+' && s.SymbolAt(number) is '-' or '−') return s.SymbolAt(number - 1) == '/' && s.SymbolAt(number - 2) == '+' ? number - 2 : s.SymbolAt(number - 1) == '+' ? number - 1 : -1;
        if (s.SymbolAt(number - 1) is '-' or '−' && s.SymbolAt(number - 2) == '/' && s.SymbolAt(number - 3) == '+') return number - 3;
        return s.Has(number, Role.Minus) && s.Has(number - 1, Role.Or) ? s.Has(number - 2, Role.Plus) ? number - 2 : number - 1 : -1;
    }

    /// <summary>The token after a sign that stands behind what is meant, or -1.</summary>
    public static int EndOfSign(Sentence s, int at)
    {
        if (s.SymbolAt(at) == '±' && s[at].Before != Gap.Line) return at + 1;
        if (s.SymbolAt(at) == '+' && s[at].Before != Gap.Line)
        {
            var minus = s.SymbolAt(at + 1) == '/' && s.IsAttached(at + 1) ? at + 2 : at + 1;
            return s.SymbolAt(minus) is '-' or '−' && s.IsAttached(minus) ? minus + 1 : -1;
        }

        return s.Has(at, Role.Plus) && s.Has(at + 1, Role.Or) && s.Has(at + 2, Role.Minus) ? at + 3 : -1;
    }

    public static bool TryRead(Sentence s, Amount? nominal, Amount by, int sign, [NotNullWhen(true)] out ToleranceValue? value)
    {
        value = null;
        if (by.IsRange || by.Number.Is(NumeralForms.Article | NumeralForms.Broken) || by.ToValue(out _) is not AmountValue size) return false;
        if (size.Low.Sign < 0) size = size with { Low = -size.High, High = -size.Low };
        if (nominal is null)
        {
            if (s[sign - 1].Kind == TokenKind.Digits || s.IsAttached(sign) && s.SymbolAt(sign) != '(' && s.SymbolAt(sign - 1) is not '(') return false;
            value = new(null, size);
            return true;
        }

        // "5 ± 0.25 V": the unit stands behind both.
        if (nominal.Unit is null && by.Unit is { Kind: UnitKind.Physical or UnitKind.Money or UnitKind.Share } unit) nominal = nominal with { Unit = unit };
        if (nominal.ToValue(out _) is not AmountValue meant || meant.Kind is AmountKind.Factor or AmountKind.Ordinal) return false;
        if (size.Kind == AmountKind.Share && meant.Kind != AmountKind.Share) value = new(meant, size);
        else if (size.Kind == meant.Kind && UnitConversion.Factor(size.Unit, meant.Unit) is { } factor) value = new(meant, size with { Low = size.Low * factor, High = size.High * factor, Unit = meant.Unit });
        return value is not null;
    }
}
