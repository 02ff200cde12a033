namespace Beleg.Linguistics.Values.Units;

/// <summary>Reads what units are put together from: powers, products and quotients (<em>m/s², m s⁻², J/(mol·K), Euro pro Stunde</em>).</summary>
internal static class CompoundUnit
{
    private const int MaxExponent = 9;

    /// <summary>The unit with what follows it; moves <paramref name="end"/> beyond.</summary>
    public static UnitSense Extend(Sentence s, UnitSense first, ref int end)
    {
        if (first.Kind is not (UnitKind.Physical or UnitKind.Money or UnitKind.Seconds)) return first;

        var (above, below) = ("", "");
        var power = first.Kind == UnitKind.Money ? 1 : FirstPower(s, first, ref end);
        if (first.Kind == UnitKind.Seconds && power == 1 && !IsProduct(s, end)) return first;
        Take(SymbolOf(first), power, ref above, ref below);
        while (TryReadNext(s, first, ref end, ref above, ref below))
        {
        }

        return below.Length == 0 && string.Equals(above, first.Symbol, StringComparison.Ordinal)
            ? first
            : new(first.Kind == UnitKind.Seconds ? UnitKind.Physical : first.Kind, (above.Length == 0 ? "1" : above) + below, first.Kind == UnitKind.Seconds ? 1 : first.Factor);
    }

    public static string SymbolOf(UnitSense unit) => unit.Kind switch
    {
        UnitKind.Months => unit.Factor == 12 ? "year" : unit.Factor == 3 ? "quarter" : "month",
        UnitKind.Days => unit.Factor == 7 ? "week" : "day",
        UnitKind.Seconds => unit.Factor == 3600 ? "h" : unit.Factor == 60 ? "min" : unit.Factor == 1 ? "s" : unit.Symbol,
        _ => unit.Symbol,
    };

    private static bool TryReadNext(Sentence s, UnitSense first, ref int end, ref string above, ref string below)
    {
        var next = end;
        if (s.IsSymbol(end, '/') && s.SymbolAt(end + 1) == '(' && s.IsAttached(end + 1))
        {
            // "J/(mol·K)"
            var factors = "";
            for (next = end + 2; ; next++)
            {
                if (!TryReadFactor(s, next, out var factor, out var exponent, out next)) return false;
                Take(factor, exponent, ref factors, ref factors);
                if (s.SymbolAt(next) == ')') break;
                if (s.SymbolAt(next) is not ('·' or '⋅' or '*' or '∙')) return false;
            }

            if (factors.IndexOf('/') >= 0) return false;
            below += "/" + factors.Replace('*', '/');
            end = next + 1;
            return true;
        }

        if ((s.IsSymbol(end, '/') && s[end + 1].Kind == TokenKind.Word) || s.Has(end, Role.Per))
        {
            if (!TryReadFactor(s, end + 1, out var divisor, out var exponent, out next) || exponent < 0 || (first.Kind == UnitKind.Money && divisor is "year" or "quarter" or "month" or "week" or "day")) return false;
            Take(divisor, -exponent, ref above, ref below);
            end = next;
            return true;
        }

        if (first.Kind == UnitKind.Money) return false;
        if (IsProduct(s, end))
        {
            if (!TryReadFactor(s, end + 1, out var factor, out var exponent, out next)) return false;
            Take(factor, exponent, ref above, ref below);
            end = next;
            return true;
        }

        // "m s⁻²": after a blank, only what is below the line is a factor.
        if (s[end].Kind != TokenKind.Word || s.IsAttached(end) || s[end].Before == Gap.Line || UnitSymbols.Find(s.Language, s.Chars(end)) is not { } unit || !TryReadExponent(s, end + 1, isBelow: true, out var negative, out next) || negative >= 0) return false;
        Take(SymbolOf(unit), negative, ref above, ref below);
        end = next;
        return true;
    }

    /// <summary>A sign of multiplication between two units: <em>N·m, kg * m</em>.</summary>
    private static bool IsProduct(Sentence s, int at) =>
        s.SymbolAt(at) is '·' or '⋅' or '∙' or '*' && s[at + 1].Kind == TokenKind.Word && s.IsAttached(at) == s.IsAttached(at + 1) && s[at].Before != Gap.Line && UnitSymbols.Find(s.Language, s.Chars(at + 1)) is not null;

    private static bool TryReadFactor(Sentence s, int at, out string symbol, out int exponent, out int end)
    {
        (symbol, exponent) = ("", 1);
        if (UnitReader.ReadSimple(s, at, hyphen: true, out end) is not { Kind: UnitKind.Physical or UnitKind.Months or UnitKind.Days or UnitKind.Seconds } unit) return false;
        symbol = SymbolOf(unit);
        if (TryReadExponent(s, end, isBelow: true, out var power, out var after)) (exponent, end) = (power, after);
        return true;
    }

    /// <summary>
    /// The power of the unit before any other: a raised number that is positive is a footnote on all but lengths, which are read with theirs.
    /// </summary>
    private static int FirstPower(Sentence s, UnitSense first, ref int end)
    {
        if (!TryReadExponent(s, end, isBelow: false, out var exponent, out var after) || (exponent > 0 && (s.SymbolAt(end) != '^' || UnitTable.Instance.RowOf(first.Symbol) is null))) return 1;
        end = after;
        return exponent;
    }

    private static bool TryReadExponent(Sentence s, int at, bool isBelow, out int exponent, out int end)
    {
        if (ExponentReader.TryRead(s, at, out exponent, out end, out _)) return exponent != 0 && Math.Abs(exponent) <= MaxExponent;
        if (!isBelow || !s.IsAttached(at)) return false;

        // "m/s2, m s-2": inside a compound the digit needs no sign of its own.
        var digit = s.SymbolAt(at) is '-' or '−' ? at + 1 : at;
        if (s[digit].Kind != TokenKind.Digits || s[digit].Length != 1 || !s.IsAttached(digit) || s[digit + 1].Kind is TokenKind.Word or TokenKind.Digits && s.IsAttached(digit + 1)) return false;
        exponent = NumeralReader.SmallNumber(s, digit) * (digit > at ? -1 : 1);
        end = digit + 1;
        return exponent != 0;
    }

    private static void Take(string symbol, int exponent, ref string above, ref string below)
    {
        var size = Math.Abs(exponent);
        var factor = size == 1 ? symbol : symbol + (char)('0' + size);
        if (exponent < 0) below += "/" + factor;
        else above = above.Length == 0 ? factor : above + "*" + factor;
    }
}
