namespace Beleg.Linguistics.Values.Numbers;

/// <summary>Values told in two units: <em>zwei Euro fünfzig, 20 dollars and 43 cents, ein Jahr und sechs Monate</em>.</summary>
internal static class CompositeReader
{
    public static Amount Extend(Sentence s, Amount amount) => amount.Unit?.Kind switch
    {
        UnitKind.Money when amount.Unit.Factor == 1 && amount.Number.Value.IsInteger => WithCents(s, amount),
        UnitKind.Months or UnitKind.Days or UnitKind.Seconds => WithSmallerUnits(s, amount),
        UnitKind.Physical when amount.Number.Value.IsInteger => WithSmallerMeasures(s, amount),
        _ => amount,
    };

    private static Amount WithCents(Sentence s, Amount amount)
    {
        var at = s.Has(amount.End, Role.And) ? amount.End + 1 : amount.End;
        if (!NumeralReader.TryRead(s, at, out var cents) || !cents.Value.IsInteger || cents.Value >= 100 || cents.Value.Sign <= 0) return amount;

        var unit = UnitReader.Read(s, cents.End, out var end);
        if (unit is { Kind: UnitKind.Money } && (string.Equals(unit.Symbol, "cent", StringComparison.Ordinal) || s.Has(cents.End, Role.Hundredth))) return Sum(amount, new(1, 100), end);
        if (unit is { Kind: UnitKind.Money } && unit.Factor < 1 && (unit.Symbol.Length == 0 || string.Equals(unit.Symbol, amount.Unit!.Symbol, StringComparison.Ordinal))) return Sum(amount, unit.Factor, end);

        // "zwei Euro fünfzig": the cents go without their name, so nothing that they could count may follow.
        return unit is null && cents.Value >= 10 && (at == amount.End ? cents.Is(NumeralForms.Words) || s[at].Length == 2 : s[at] is { Kind: TokenKind.Digits, Length: 2 }) && s[cents.End].Kind != TokenKind.Word ? Sum(amount, new(1, 100), cents.End) : amount;

        Amount Sum(Amount whole, Rational factor, int after)
        {
            var value = whole.Number.Value + (cents.Value * factor);
            return whole with { Number = whole.Number with { Value = value }, Low = value, High = value, End = after };
        }
    }

    /// <summary><em>5 ft 2 in</em>: told in the smallest of the units.</summary>
    private static Amount WithSmallerMeasures(Sentence s, Amount amount)
    {
        while (NumeralReader.TryRead(s, AfterComma(s, amount), out var number) && number.Value.Sign > 0 && !number.Is(NumeralForms.Signed)
            && UnitReader.Read(s, number.End, out var end) is { Kind: UnitKind.Physical } unit
            && UnitConversion.Factor(amount.Unit!.Symbol, unit.Symbol) is { } factor && factor > 1)
        {
            var value = (amount.Number.Value * factor) + number.Value;
            amount = amount with { Number = number with { Value = value, Start = amount.Start }, Low = value, High = value, Unit = unit, End = end };
        }

        return amount;
    }

    /// <summary><em>5 feet, 10 inches</em>: only between units that are told together, never between two items of a list.</summary>
    private static int AfterComma(Sentence s, Amount amount) =>
        s.IsSymbol(amount.End, ',') && !s.IsAttached(amount.End + 1) && amount.Unit!.Symbol is "ft" or "yd" or "lb" or "mi" or "gal" ? amount.End + 1 : amount.End;

    private static Amount WithSmallerUnits(Sentence s, Amount amount)
    {
        var (total, end, smallest) = (Of(amount.Unit!, amount.Number.Value), amount.End, amount.Unit!);
        while (true)
        {
            // "an hour and a half"
            var half = s.Has(end, Role.And) ? s.Has(end + 1, Role.Article) ? end + 2 : end + 1 : -1;
            if (half > 0 && s.Has(half, Role.Half, out var part) && UnitReader.Read(s, half + 1, out _) is null)
            {
                total += Of(smallest, part);
                end = half + 1;
                break;
            }

            var at = s.Has(end, Role.And) ? end + 1 : s.IsSymbol(end, ',') && !s.IsAttached(end + 1) ? end + 1 : end;
            if (!NumeralReader.TryRead(s, at, out var number) && !(s.Has(at, Role.Article) && Article(at, out number))) break;
            if (UnitReader.Read(s, number!.End, out var after) is not { } unit || !IsSmaller(unit, smallest))
            {
                if (!AreMinutes(s, end, smallest, number)) break;
                total += Extent.OfSeconds(number.Value * 60);
                end = number.End;
                break;
            }

            // "5 ms, 3 µs": below the second, a comma parts the items of a list.
            if (unit is { Kind: UnitKind.Seconds } && unit.Factor < 1 && s.IsSymbol(end, ',')) break;

            total += Of(unit, number.Value);
            (end, smallest) = (after, unit);
        }

        return end == amount.End ? amount : amount with { Composite = new DurationValue(total), End = end };
    }

    /// <summary><em>an hour and fifteen</em>: the minutes go without their name, so nothing that they could count may follow.</summary>
    private static bool AreMinutes(Sentence s, int and, UnitSense unit, Numeral number) =>
        s.Has(and, Role.And) && unit is { Kind: UnitKind.Seconds } && unit.Factor == 3600 && number.Is(NumeralForms.Words) && !number.Is(NumeralForms.Article) && number.Value.IsInteger && number.Value > 1 && number.Value < 60
        && s[number.End].Kind is TokenKind.End or TokenKind.Symbol && !s.IsAttached(number.End + 1) && s.SymbolAt(number.End) is not ('%' or '€' or '$' or '°' or '-');

    private static bool Article(int at, out Numeral number)
    {
        number = new(1, at, at + 1, NumeralForms.Words | NumeralForms.Article);
        return true;
    }

    private static bool IsSmaller(UnitSense unit, UnitSense than) =>
        unit.Kind is UnitKind.Months or UnitKind.Days or UnitKind.Seconds && (unit.Kind == than.Kind ? unit.Factor < than.Factor : unit.Kind > than.Kind);

    private static Extent Of(UnitSense unit, Rational value) => unit.Kind switch
    {
        UnitKind.Months => Extent.OfMonths(value * unit.Factor),
        UnitKind.Days => Extent.OfDays(value * unit.Factor),
        _ => Extent.OfSeconds(value * unit.Factor),
    };
}
