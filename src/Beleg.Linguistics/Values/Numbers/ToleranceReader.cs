namespace Beleg.Linguistics.Values.Numbers;

/// <summary>
/// Reads how far something may be from what is meant: <em>5 V ± 10 %, 5 ± 0.25 V, (20 ± 5) °C, 3.3 V (±5 %), 5 V +10/-5 %, 5 V with a tolerance of
/// 5 %</em>, or by itself, <em>±3 %, plus or minus 3 percent</em>.
/// </summary>
internal static class ToleranceReader
{
    /// <summary>Whether a sign of both directions begins at a token, and a number behind it.</summary>
    public static bool BeginsAt(Sentence s, int at) => EndOfSign(s, at) is var number and > 0 && s[number].BeginsValue;

    /// <summary>The deviation that stands behind a number, and is no value without it.</summary>
    /// <returns><see langword="null"/> where none stands there, <see langword="false"/> where what stands there makes the number unreadable.</returns>
    public static bool? ReadBehind(Sentence s, Amount nominal, int start, int end, bool isBounded, List<Reading> readings, out int next)
    {
        next = end;
        if (Deviation.Behind(s, end) is not { } deviation) return null;

        if (!isBounded && !nominal.IsRange && !IsRaised(s, start, deviation) && (TryReadBracketed(s, nominal, start, deviation, out next) ?? Value(nominal, deviation)) is { } value)
        {
            var first = next > end ? start - 1 : start;
            next = Math.Max(next, deviation.End);
            readings.Add(new(value, Bound.None, s[first].Start, s[next - 1].End - s[first].Start));
            return true;
        }

        // What is told apart from the number makes no other number of it.
        if (deviation.IsApart) return null;

        s.Refuse(UnreadableReason.Residue, nominal.Start, deviation.End, end, deviation.Start);
        next = deviation.End;
        return false;
    }

    /// <summary>A deviation by itself: a number with a sign of both directions before it, or two numbers with a sign each.</summary>
    /// <returns><see langword="null"/> where it is none, <see langword="false"/> where nobody knows what it is.</returns>
    public static bool? ReadAlone(Sentence s, Amount amount, (int Start, int End) number, int floor, (bool IsBetween, Bound? After, int End) bound, List<Reading> readings, out int next)
    {
        next = number.End;
        var (first, deviation) = (number.Start, Deviation.OfTwo(s, amount.Start));
        if (deviation is null)
        {
            first = Sign(s, number.Start);
            if (first < 0) return null;
            deviation = new(amount, amount, number.Start, number.End);
        }

        // "at most ±3 %, within ±3 %": no other than ±3 %. "auf ±3 % genau" says how near.
        var sign = first;
        if (!bound.IsBetween && bound.After is null or Bound.AtMost or Bound.Exactly && sign >= floor
            && BoundReader.TryReadBefore(s, ref first, number.End, floor, BoundedKind.Extent, out var before) && before is null or Bound.AtMost
            && !IsJoined(s, sign) && Value(null, deviation) is { } value)
        {
            next = bound.After is Bound.AtMost ? Math.Max(bound.End, deviation.End) : deviation.End;
            readings.Add(new(value, Bound.None, s[first].Start, s[next - 1].End - s[first].Start));
            return true;
        }

        s.Refuse(UnreadableReason.Residue, amount.Start, deviation.End, sign, number.Start);
        next = deviation.End;
        return false;
    }

    /// <summary><em>a tolerance of 5 %</em>: as far up as down, though no sign says so.</summary>
    public static ToleranceValue? OfNoun(Sentence s, Amount amount, int start, int floor) =>
        s.Language.Tolerances.MatchBackward(s, start - 1, floor, out _) >= 0 && amount is { IsRange: false, Low.Sign: > 0, Unit.Kind: UnitKind.Physical or UnitKind.Seconds or UnitKind.Share } ? Value(null, new(amount, amount, start, amount.End)) : null;

    /// <summary>The first token of the sign that ends right before a number, or -1.</summary>
    private static int Sign(Sentence s, int number)
    {
        if (s.SymbolAt(number - 1) == '±') return number - 1;

        // The minus is taken for the number's own sign.
        if (s.SymbolAt(number) is '-' or '−') return s.SymbolAt(number - 1) == '+' ? number - 1 : s.SymbolAt(number - 1) == '/' && s.SymbolAt(number - 2) == '+' ? number - 2 : -1;
        if (s.SymbolAt(number - 1) is '-' or '−' && s.SymbolAt(number - 2) == '/' && s.SymbolAt(number - 3) == '+') return number - 3;

        var minus = s.Has(number, Role.Minus) ? number : number - 1;
        if (!s.Has(minus, Role.Minus)) return -1;

        // "or minus 3" is half of a sign, which Deviation does not read.
        var plus = IsBetweenSigns(s, minus - 1) ? minus - 2 : minus - 1;
        return s.Has(plus, Role.Plus) ? plus : s.Has(minus - 1, Role.Or) ? minus - 1 : -1;
    }

    /// <summary>The token after a sign of both directions, or -1.</summary>
    private static int EndOfSign(Sentence s, int at)
    {
        if (s.SymbolAt(at) == '±' && s[at].Before != Gap.Line) return at + 1;
        if (s.SymbolAt(at) == '+' && s[at].Before != Gap.Line)
        {
            var minus = s.SymbolAt(at + 1) == '/' && s.IsAttached(at + 1) ? at + 2 : at + 1;
            return s.SymbolAt(minus) is '-' or '−' && s.IsAttached(minus) ? minus + 1 : -1;
        }

        if (!s.Has(at, Role.Plus)) return -1;
        var word = IsBetweenSigns(s, at + 1) ? at + 2 : at + 1;
        return s.Has(word, Role.Minus) ? word + 1 : -1;
    }

    private static bool IsBetweenSigns(Sentence s, int at) => s.Has(at, Role.Or) || (s.SymbolAt(at) is '/' or '-' or '‑' && s.IsAttached(at));

    /// <summary>Whether a sign hangs on what stands before it, which was not read.</summary>
    private static bool IsJoined(Sentence s, int sign) => s[sign - 1].Kind == TokenKind.Digits || (s.IsAttached(sign) && s.SymbolAt(sign - 1) is not ('(' or '[' or '|' or '"' or '„' or '“'));

    /// <summary><em>(20 ± 5) °C, (1.38 ± 0.01) × 10^-23 J/K</em>: what stands behind the bracket counts for both.</summary>
    private static ToleranceValue? TryReadBracketed(Sentence s, Amount nominal, int start, Deviation deviation, out int next)
    {
        next = 0;
        if (s.SymbolAt(start - 1) != '(' || s.SymbolAt(deviation.End) != ')' || nominal.Unit is not null || deviation.Up.Unit is not null || deviation.Down.Unit is not null) return null;

        var close = deviation.End + 1;
        var power = NumeralEndings.WithPower(s, new(1, close, close, NumeralForms.Digits));
        var unit = UnitReader.Read(s, power.End, out var end);
        if (unit is null && power.End == close) return null;

        if (Value(In(nominal, power.Value, unit), new(In(deviation.Up, power.Value, unit), In(deviation.Down, power.Value, unit), deviation.Start, deviation.End)) is { } value)
        {
            next = unit is null ? power.End : end;
            return value;
        }

        return null;
    }

    /// <summary><em>(20 ± 5)^2</em></summary>
    private static bool IsRaised(Sentence s, int start, Deviation deviation) =>
        s.SymbolAt(start - 1) == '(' && s.SymbolAt(deviation.End) == ')' && ExponentReader.TryRead(s, deviation.End + 1, out _, out _, out _);

    private static Amount In(Amount amount, Rational scale, UnitSense? unit) => amount with { Low = amount.Low * scale, High = amount.High * scale, Unit = unit };

    private static ToleranceValue? Value(Amount? nominal, Deviation deviation)
    {
        if (Size(deviation.Up) is not { } up || Size(deviation.Down) is not { } down || up.Kind != down.Kind || !string.Equals(up.Unit, down.Unit, StringComparison.Ordinal)) return null;
        if (nominal is null) return new(null, up, down);

        // "5 ± 0.25 V": the unit stands behind both.
        if (nominal.Unit is null && deviation.Down.Unit is { Kind: UnitKind.Physical or UnitKind.Seconds or UnitKind.Money or UnitKind.Share } unit && !IsPartsPerMillion(down)) nominal = nominal with { Unit = unit };
        if (Measure(nominal) is not { } meant || meant.Kind is AmountKind.Factor or AmountKind.Ordinal) return null;
        if (IsPartsPerMillion(down) && !IsPartsPerMillion(meant)) (up, down) = (ShareOf(up), ShareOf(down));
        if (down.Kind == AmountKind.Share && meant.Kind != AmountKind.Share) return new(meant, up, down);
        return down.Kind == meant.Kind && UnitConversion.OfDifference(down.Unit, meant.Unit) is { } factor ? new(meant, Times(up, factor, meant.Unit), Times(down, factor, meant.Unit)) : null;
    }

    private static AmountValue Times(AmountValue amount, Rational factor, string unit) => amount with { Low = amount.Low * factor, High = amount.High * factor, Unit = unit };

    private static bool IsPartsPerMillion(AmountValue amount) => amount.Unit is "ppm";

    private static AmountValue ShareOf(AmountValue partsPerMillion) => new(AmountKind.Share, partsPerMillion.Low / 1_000_000, "%");

    /// <summary>How far, without the sign that may have been taken for the number's own.</summary>
    private static AmountValue? Size(Amount by)
    {
        if (by.IsRange || by.Number.Is(NumeralForms.Article | NumeralForms.Broken) || Measure(by) is not { } size) return null;
        return size.Low.Sign < 0 ? size with { Low = -size.Low, High = -size.High } : size;
    }

    /// <summary>The amount; a length of time is one in seconds.</summary>
    private static AmountValue? Measure(Amount amount) => amount is { Unit: { Kind: UnitKind.Seconds } unit, Composite: null }
        ? new(AmountKind.Quantity, amount.Low * unit.Factor, "s")
        : amount.ToValue(out _) as AmountValue;

    /// <summary>How far up and how far down, as they are printed.</summary>
    /// <param name="Up">How far up.</param>
    /// <param name="Down">How far down: the same where one sign says both.</param>
    /// <param name="Start">The first token of the number.</param>
    /// <param name="End">The token after all of it.</param>
    private sealed record Deviation(Amount Up, Amount Down, int Start, int End)
    {
        /// <summary>Whether it is told behind the number, and does not hang on it: in brackets, in words.</summary>
        public bool IsApart { get; private init; }

        public static Deviation? Behind(Sentence s, int at)
        {
            if (At(s, at) is { } joined) return joined;

            // "5 V, with a tolerance of 5 %"
            var words = s.SymbolAt(at) is ',' or '(' ? at + 1 : at;
            var lead = s.Language.Tolerances.MatchForward(s, words, out var isJoining);
            if (s.SymbolAt(at) == '(')
            {
                var inner = lead > 0 ? InWords(s, s.SymbolAt(lead) == ':' ? lead + 1 : lead) : At(s, words);
                return inner is not null && s.SymbolAt(inner.End) == ')' ? inner with { End = inner.End + 1, IsApart = true } : null;
            }

            return lead > 0 && isJoining && InWords(s, lead) is { } told ? told with { IsApart = true } : null;
        }

        /// <summary><em>+10/-5 %, +0.5 V/-0.2 V, -20/+80 %</em></summary>
        public static Deviation? OfTwo(Sentence s, int at)
        {
            if (s.SymbolAt(at) is not ('+' or '-' or '−') || !s.IsAttached(at + 1) || s[at + 1].Kind != TokenKind.Digits || s[at].Before == Gap.None && s[at - 1].Kind is TokenKind.Word or TokenKind.Digits) return null;
            if (!AmountReader.TryReadEnd(s, at + 1, at + 1, out var first, isJoined: true) || s.SymbolAt(first.End) != '/') return null;

            var other = first.End + 1;
            if (s.SymbolAt(other) is not ('+' or '-' or '−') || (s.SymbolAt(other) == '+') == (s.SymbolAt(at) == '+') || !s.IsAttached(other + 1)) return null;
            if (!AmountReader.TryReadEnd(s, other + 1, other + 1, out var second, isJoined: true)) return null;

            // The unit stands once, behind both.
            if (first.Unit is null && second.Unit is not null) first = first with { Unit = second.Unit };
            return s.SymbolAt(at) == '+' ? new(first, second, at, second.End) : new(second, first, at, second.End);
        }

        private static Deviation? At(Sentence s, int at) =>
            EndOfSign(s, at) is var number and > 0 ? OfNumber(s, number) : s[at].Before != Gap.Line ? OfTwo(s, at) : null;

        /// <summary>With a sign or without: the words say that it is a tolerance.</summary>
        private static Deviation? InWords(Sentence s, int at) => At(s, at) ?? OfNumber(s, at);

        private static Deviation? OfNumber(Sentence s, int at) => AmountReader.TryReadEnd(s, at, at, out var by, isJoined: true) ? new(by, by, at, by.End) : null;
    }
}
