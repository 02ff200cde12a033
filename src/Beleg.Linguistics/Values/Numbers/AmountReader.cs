using System.Diagnostics.CodeAnalysis;

namespace Beleg.Linguistics.Values.Numbers;

/// <summary>Reads numbers with what they count: quantities, sums of money, shares, changes, lengths of time, and ranges of all of these.</summary>
internal static class AmountReader
{
    /// <summary>Reads what begins at token <paramref name="at"/>.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="floor">The first token that belongs to no earlier value.</param>
    /// <param name="readings">Takes what is read.</param>
    /// <param name="next">The token to go on with: beyond the value, and also beyond digits that make no value.</param>
    public static bool TryRead(Sentence s, int at, int floor, List<Reading> readings, out int next)
    {
        if (MagnitudeReader.TryRead(s, at, out var magnitude)) return Finish(s, magnitude, floor, readings, out next);

        if (!TryReadEnd(s, at, floor, out var first))
        {
            // "0800 123 456": what begins with a zero is a key, and so is what follows it.
            next = s[at].Kind != TokenKind.Digits ? at + 1 : s.Text[s[at].Start] == '0' ? AfterKey(s, at) : AfterCluster(s, at);
            return false;
        }

        if (first.Number.Is(NumeralForms.Broken))
        {
            next = first.End;
            return false;
        }

        if (!TryReadRange(s, first, floor, out var amount, out var isSplit)) amount = first;
        next = amount.End;
        if (IsCut(s, amount) || IsPartOfKey(s, amount))
        {
            next = AfterKey(s, Math.Max(at, amount.End - 1));
            return false;
        }

        if (!isSplit && first.Unit is null && !amount.IsRange && s.Has(first.Start - 1, Role.From) && s.Has(first.End, Role.Onto) && TryReadEnd(s, first.End + 1, floor, out var onto) && onto.Unit is { Kind: UnitKind.Share } && first.Number.Scale == 1)
        {
            // "von 5 auf 10 Prozent"
            Finish(s, first.In(onto), floor, readings, out _);
            Finish(s, onto, first.End, readings, out next);
            return true;
        }

        if (isSplit && TryReadEnd(s, SeparatorEnd(s, first, floor), floor, out var second))
        {
            // "rose from 5 to 10 percent": two values, and the unit counts for both.
            Finish(s, first.Unit is null && second.Unit is not null && first.Number.Scale == 1 ? first.In(second) : first, floor, readings, out _);
            Finish(s, second, first.End, readings, out next);
            return true;
        }

        if (ListReader.TryRead(s, amount, floor, out var list))
        {
            foreach (var item in list)
            {
                Finish(s, item, floor, readings, out next);
                floor = item.End;
            }

            return true;
        }

        return Finish(s, amount, floor, readings, out next);
    }

    /// <summary>Whether a built-in or declared unit follows the number, so that it is no year.</summary>
    public static bool HasUnit(Sentence s, int at, int number) =>
        UnitReader.Read(s, at, out _) is not null || UnitReader.ReadCountedNoun(s, at, number, out _) is not null;

    private static bool Finish(Sentence s, Amount amount, int floor, List<Reading> readings, out int next)
    {
        next = amount.End;
        var (start, end) = (amount.Start, amount.End);
        // "40+ Online-Kurse, 300-odd employees, 300 or more employees": the bound stands between the number and its noun.
        var after = amount.Unit is null && !ToleranceReader.BeginsAt(s, end) ? BoundReader.After(s, ref end, amount.IsRange ? BoundedKind.Range : BoundedKind.Number) : null;
        if (amount.Unit is null && UnitReader.ReadCountedNoun(s, end, start, out var afterNoun) is { } noun)
        {
            amount = amount with { Unit = noun };
            end = afterNoun;
        }

        Segment? apart = null;
        if (amount.Unit is null && after is null && UnitElsewhere.Before(s, start, end, floor, out apart) is { } elsewhere) amount = amount with { Unit = elsewhere };
        if (amount.Unit is null && (s.Language.ClockTimes.MatchForward(s, end, out _) > 0 || NameReader.IsNumbered(s, amount, floor))) return false;

        if (EndOfBelowZero(s, amount, end) is var belowZero and > 0)
        {
            amount = amount with { Number = amount.Number with { Form = amount.Number.Form | NumeralForms.Signed }, Low = -amount.Low, High = -amount.High, End = belowZero };
            end = belowZero;
        }

        var isDuration = amount.Unit?.Kind is UnitKind.Months or UnitKind.Days or UnitKind.Seconds;
        var kind = KindOf(amount, s.Has(start - 1, Role.Between));
        if (!BoundReader.TryReadBefore(s, ref start, end, floor, kind, out var bound)) return false;
        if (amount.IsRange && bound is null or Bound.About && s.Has(start - 1, Role.Between)) start--;
        else if (amount.IsRange && bound is null or Bound.About && s.Has(start - 1, Role.From) && start > floor) start--;

        var bare = end;
        if (!ToleranceReader.BeginsAt(s, end)) after ??= BoundReader.After(s, ref end, kind) ?? BoundReader.BehindNoun(s, amount, ref end, kind);
        if (after is not null && start > floor && BoundReader.TakesOnto(s, end, start)) start--;

        if (ToleranceReader.ReadAlone(s, amount, (start, bare), floor, (bound is not null, after, end), readings, out next) is { } isAlone) return isAlone;
        if (ToleranceReader.ReadBehind(s, amount, start, end, bound is not null || after is not null, readings, out next) is { } isWithin) return isWithin;

        if (amount.Number.Is(NumeralForms.Magnitude))
        {
            // "mehr als Tausende", "fast Hunderte": two bounds that nobody can put together.
            if (bound is not null || after is not null) return false;
            bound = Bound.MoreThan;
        }

        if (amount.Unit is null && IsDayAndMonth(s, amount)) return false;
        if (IsDifference(s, amount, end, isDuration))
        {
            s.Refuse(UnreadableReason.Multiplied, amount.Start, end, end, end + 1);
            return false;
        }

        // "over five years" may be "during": only after another preposition it is plainly a bound ("seit über 20 Jahren").
        if (isDuration && bound == Bound.MoreThan && s.Has(start, Role.Over) && !s.Has(start - 1, Role.Stop) && !s.Has(start - 1, Role.Since)) return false;

        // "=<30" is no bound that anybody writes: what is unclear is not read.
        if (bound is not null && s.SymbolAt(start) is '<' or '>' && s.SymbolAt(start - 1) == '=') return false;
        if (IsPronoun(s, amount, bound) || s.Language.IsMisformed(s, amount)) return false;

        // An article says one only before a unit of measure, or where a bound makes a number of it.
        if (amount.Number.Is(NumeralForms.Article) && amount.Unit is null or { Kind: UnitKind.Counted } && !MakesNumberOfArticle(s, amount, bound)) return false;

        var value = amount.ToValue(out var isAmount);
        if (isAmount && value is AmountValue plain)
        {
            plain = WithPeriod(s, plain, ref start, ref end, floor);
            after ??= BoundReader.After(s, ref end, kind);
            value = ChangeReader.Read(s, plain, ref start, ref end, floor);
        }

        if (amount.IsAbout) bound = bound is { } outer ? BoundAlgebra.Combine(outer, Bound.About) : Bound.About;
        if (bound is null && amount.IsAbout || after is { } behind && bound is { } before && BoundAlgebra.Combine(before, behind) is null)
        {
            s.Refuse(UnreadableReason.Bounds, amount.Start, end, start, end);
            return false;
        }

        var whole = after is { } closing && bound is { } opening ? BoundAlgebra.Combine(opening, closing)!.Value : after ?? bound ?? Bound.None;
        if (IsDeniedBehind(s, amount, start, ref end, ref whole)) return false;
        var (isRemainder, isBarred) = (false, false);
        if (Validity.EndOfDenial(s, start, end) is var forbidden and > 0)
        {
            if (BoundAlgebra.Negate(whole) is { } allowed) (whole, end, isRemainder) = (allowed, forbidden, true);
            else if (whole == Bound.None && !amount.IsRange && Validity.StartOfOther(s, start, floor) is var other and >= 0) (start, end, isRemainder) = (other, forbidden, true);
        }
        else if ((whole != Bound.None || amount.IsRange) && Validity.EndOfLeave(s, start, end) is var leave and > 0)
        {
            (end, isRemainder) = (leave, true);
        }
        else if ((bound is null || after is null) && Barring.Is(s, start, floor) && BoundAlgebra.Negate(whole) is { } left)
        {
            (whole, isBarred) = (left, true);
        }

        readings.Add(new(value, whole, s[start].Start, s[end - 1].End - s[start].Start) { IsRemainder = isRemainder, IsBarred = isBarred, UnitApart = apart });
        if (whole == Bound.None && ToleranceReader.OfNoun(s, amount, start, floor) is { } within) readings.Add(new(within, Bound.None, s[start].Start, s[end - 1].End - s[start].Start));
        if (s.Language.IsScaleOrUnit(s, amount, out var scale)) readings.Add(new(new AmountValue(AmountKind.Number, amount.Low * scale), whole, s[start].Start, s[end - 1].End - s[start].Start));
        LimitsReader.AddRange(s, readings, start);
        next = end;
        return true;
    }

    /// <summary><em>5 degrees below zero, 5 Grad unter null</em>: the words are the sign of the number before them.</summary>
    private static int EndOfBelowZero(Sentence s, Amount amount, int end)
    {
        if (amount.IsRange || amount.Low.Sign <= 0 || amount.Number.Is(NumeralForms.Signed) || amount.Unit is not null and not { Symbol: "°" or "°C" or "°F" }) return -1;
        var zero = s.Language.BoundsBefore.MatchForward(s, end, out var bound);
        return zero > 0 && bound.Bound == Bound.LessThan && s[zero].Kind == TokenKind.Word && s.Has(zero, Role.Cardinal, out var value) && value.Sign == 0 ? zero + 1 : -1;
    }

    /// <summary><em>überschreitet 64 Byte nicht</em>: what denies the verb stands behind the number; with other words between, nothing is read.</summary>
    private static bool IsDeniedBehind(Sentence s, Amount amount, int start, ref int end, ref Bound bound)
    {
        if (s.Language.BoundsBefore.MatchForward(s, start, out var led) < 0 || led.Scope != BoundScope.Verb) return false;
        for (var i = end; s[i].Kind is TokenKind.Word or TokenKind.Digits; i++)
        {
            if (Negation.At(s, i) is not (var next and > 0)) continue;
            if (i == end && s[next].Kind is TokenKind.End or TokenKind.Symbol && BoundAlgebra.Negate(bound) is { } complement)
            {
                (bound, end) = (complement, next);
                return false;
            }

            s.Refuse(UnreadableReason.Denied, amount.Start, end, i, next);
            return true;
        }

        return false;
    }

    /// <summary><em>5 million euros more than planned, 300 Mitarbeiter mehr</em>: by how much something differs, not how much it is.</summary>
    private static bool IsDifference(Sentence s, Amount amount, int end, bool isDuration) =>
        s.Has(amount.Unit is null && s[end].Kind == TokenKind.Word && !s.Has(end, Role.Comparative) && !s.Has(end, Role.Stop) ? end + 1 : end, Role.Comparative) && amount.Unit is not { Kind: UnitKind.Share or UnitKind.PercentagePoints or UnitKind.Factor } && (!isDuration || s.Has(end + 1, Role.Than));

    private static BoundedKind KindOf(Amount amount, bool isRange)
    {
        var isExtent = amount.Unit?.Kind is UnitKind.Months or UnitKind.Days or UnitKind.Seconds || (amount.Unit is { Kind: UnitKind.Physical } unit && UnitSymbols.IsLength(unit.Symbol));
        return amount.IsRange || isRange ? isExtent ? BoundedKind.RangeOfExtents : BoundedKind.Range : isExtent ? BoundedKind.Extent : BoundedKind.Number;
    }

    /// <summary><em>mindestens eine</em> counts, <em>fast ein Wunder</em> and <em>bis zu einem gewissen Grad</em> do not.</summary>
    private static bool MakesNumberOfArticle(Sentence s, Amount amount, Bound? bound) =>
        bound is not null && (amount.Unit is not null || (bound is Bound.AtLeast or Bound.Exactly && s[amount.End].Kind == TokenKind.Word && !s.Has(amount.End, Role.Stop)));

    /// <summary>One end of a range, or a single number with the unit right behind it or the currency before it.</summary>
    public static bool TryReadEnd(Sentence s, int at, int floor, [NotNullWhen(true)] out Amount? amount, bool isJoined = false)
    {
        if (CompactDurationReader.TryRead(s, at, out amount)) return true;
        var start = at;
        var currency = s.IsAttached(at) && s[at - 1].Kind is TokenKind.Word or TokenKind.Digits ? null : Currencies.Find(s, at, out at);
        if (currency is null) at = start;
        if (s.SymbolAt(start) is '-' or '−' && Currencies.Find(s, start + 1, out var afterSign) is { } signed && s.IsAttached(start + 1) && !s.IsAttached(start)
            && NumeralReader.TryRead(s, afterSign, out var owed) && !owed.Is(NumeralForms.Signed))
        {
            amount = new(owed with { Value = -owed.Value }, owed.Value * -1, owed.Value * -1, signed, start, owed.End, HasPrefix: true);
            return true;
        }

        if (!NumeralReader.TryRead(s, at, out var numeral, isJoined))
        {
            if (currency is not null) return false;
            if (LengthInOneWord(s, at, out var length) is { } span)
            {
                amount = new(new(length, at, at + 1, NumeralForms.Words), length, length, span, at, at + 1);
                return true;
            }

            if (s.Has(at, Role.Whole) && UnitReader.Read(s, at + 1, out var afterWhole) is { Kind: UnitKind.Months or UnitKind.Days or UnitKind.Seconds } period)
            {
                // "full day", "den ganzen Monat"
                amount = new(new(1, at, at + 1, NumeralForms.Words), 1, 1, period, at, afterWhole);
                return true;
            }

            if (!s.Has(at, Role.Article)) return false;
            numeral = new(1, at, at + 1, NumeralForms.Words | NumeralForms.Article);
            if (OfMeasure(s, at, floor, out var afterUnit) is { } measure) amount = CompositeReader.Extend(s, new(numeral, 1, 1, measure, at, afterUnit));
            else if (s.Language.BoundsBefore.MatchBackward(s, at - 1, floor, out _) >= 0) amount = new(numeral, 1, 1, null, at, at + 1);
            return amount is not null;
        }

        if (currency is not null)
        {
            amount = new(numeral, numeral.Value, numeral.Value, currency, start, numeral.End, HasPrefix: true);
            return true;
        }

        // "11pm" is no picometre.
        if (s.Language.ClockTimes.MatchForward(s, numeral.End, out _) > 0) return false;

        if (RatioReader.TryRead(s, numeral, out amount) || ProductReader.TryRead(s, numeral, out amount)) return true;

        var unit = UnitReader.Read(s, numeral.End, out var end);
        if (unit is null && !numeral.Value.IsInteger && numeral.Is(NumeralForms.Words) && s.Has(numeral.End, Role.OutOf))
        {
            // "three quarters of an hour", "a thousandth of a metre"
            var noun = s.Has(numeral.End + 1, Role.Article) ? numeral.End + 2 : numeral.End + 1;
            if (UnitReader.Read(s, noun, out var afterNoun) is { } whole && (whole.Kind is UnitKind.Months or UnitKind.Days or UnitKind.Seconds || (whole.Kind == UnitKind.Physical && noun == numeral.End + 2))) (unit, end) = (whole, afterNoun);
        }

        if (unit is { Kind: UnitKind.Money } && numeral.Scale == 1 && s.Has(end, Role.Scale, out var scale))
        {
            // "75 USD million"
            numeral = numeral with { Value = numeral.Value * scale, Scale = scale };
            end++;
        }

        amount = new(numeral, numeral.Value, numeral.Value, unit, numeral.Start, unit is null ? numeral.End : end);
        if (unit is not null) amount = CompositeReader.Extend(s, amount);
        else if (s.Has(numeral.Start - 1, Role.FactorNoun) || (s.Has(numeral.Start - 1, Role.OutOf) && s.Has(numeral.Start - 2, Role.FactorNoun))) amount = amount with { Unit = new(UnitKind.Factor, "") };
        return true;
    }

    private static UnitSense? LengthInOneWord(Sentence s, int at, out Rational length) =>
        s.Has(at, Role.LengthInMonths, out length) ? new(UnitKind.Months, "month")
        : s.Has(at, Role.LengthInDays, out length) ? new(UnitKind.Days, "day")
        : s.Has(at, Role.LengthInSeconds, out length) ? new(UnitKind.Seconds, "s")
        : null;

    /// <summary>The measure of which an article says one: <em>ein Jahrzehnt, a mile, einen ganzen Monat</em>; but neither <em>a $4 bill</em> nor <em>eines Tages</em>.</summary>
    private static UnitSense? OfMeasure(Sentence s, int article, int floor, out int end)
    {
        var noun = s.Has(article + 1, Role.Whole) ? article + 2 : article + 1;
        if (s[noun].Kind != TokenKind.Word || UnitReader.Read(s, noun, out end) is not { } unit || unit.Kind == UnitKind.Factor || s[end].Kind == TokenKind.Digits)
        {
            end = noun;
            return null;
        }

        // "100,000 cars a year", "three times a week"
        if (s.Language.PerPeriod.MatchForward(s, article, out _) > 0 && CountsBefore(s, article)) return null;

        var isGenitive = s.Has(article, Role.Article, out var form) && form == 1;
        return isGenitive && s.Language.BoundsBefore.MatchBackward(s, article - 1, floor, out _) < 0 && s.Language.BoundsBefore.MatchBackward(s, article, floor, out _) < 0 ? null : unit;
    }

    private static bool CountsBefore(Sentence s, int at)
    {
        for (var i = at - 2; i >= at - 4 && i >= 0; i--)
        {
            if (s[i].Kind == TokenKind.Digits || s.Has(i, Role.Cardinal) || s.Has(i, Role.Scale)) return true;
        }

        return false;
    }

    /// <summary>Two ends with what joins them: <em>12–24, 12 bis 24, zwischen 3 und 5, from 3 to 5</em>.</summary>
    private static bool TryReadRange(Sentence s, Amount low, int floor, [NotNullWhen(true)] out Amount? range, out bool isSplit)
    {
        (range, isSplit) = (null, false);
        if (low.Number.Is(NumeralForms.Article)) return false;
        var at = SeparatorEnd(s, low, floor);

        // "between 200 and about 300": what is near at one end is near as a whole.
        var isAbout = at > 0 && s.Language.BoundsBefore.MatchForward(s, at, out var inner) is var afterInner and > 0 && inner.Bound == Bound.About && (at = afterInner) > 0;

        // "20 bis unter 30": the end is no part of it.
        var isBelow = !isAbout && at > 0 && s.Has(at - 1, Role.To) && s.Language.BoundsBefore.MatchForward(s, at, out inner) is var behind and > 0 && inner.Bound == Bound.LessThan && (at = behind) > 0;
        if (at < 0 || !TryReadEnd(s, at, floor, out var high, isJoined: true) || high.Number.Is(NumeralForms.Article)) return false;

        // "7-Eleven"
        if (s.IsAttached(at) && s.IsCapitalised(at) && low.Number.Is(NumeralForms.Digits) && !high.HasPrefix)
        {
            range = low with { End = high.End, IsBroken = true };
            return true;
        }

        if (s.Has(low.Start - 1, Role.From) && s.Has(at - 1, Role.To) && s.Language.ChangesFromTo && ChangeReader.DirectionNear(s, low.Start, low.Start + 1) != Direction.Unknown)
        {
            isSplit = true;
            return false;
        }

        if (low.HasPrefix && low.Number.Scale == 1 && high.Number.Scale != 1)
        {
            // "$10-15 million" is in millions; of "$500 to $1 million" nobody knows.
            if (high.HasPrefix)
            {
                range = low with { End = high.End, IsBroken = true };
                return true;
            }

            low = low.In(high) with { Unit = low.Unit };
        }

        if (s.SymbolAt(low.End) is '-' && s.IsAttached(low.End) && at == low.End + 2 && low.Low < 100 && high.Number is { Scale: var scale } && scale == 1 && high.High.IsInteger && high.High >= 100 && s.Has(at, Role.Cardinal))
        {
            // "drei- bis viertausend": the first number ends as the second does.
            var factor = (high.High.Numerator % 1000).IsZero ? 1000 : (high.High.Numerator % 100).IsZero ? 100 : 1;
            low = low with { Low = low.Low * factor, High = low.High * factor };
        }

        if (low.Composite is not null || high.Composite is not null)
        {
            // "1h30m–2h": lengths of time are compared as such.
            if (low.ToValue(out _) is not DurationValue shorter || high.ToValue(out _) is not DurationValue longer || Extent.Compare(shorter.Low, longer.High) is not < 0) return false;
            range = low with { Number = high.Number, High = high.High, End = high.End, IsAbout = isAbout, IsBelow = isBelow, Composite = new DurationValue(shorter.Low, longer.High) };
            return true;
        }

        low = UnitsOfRange.Align(low, high);
        if (low.Unit is null && low.Number.Scale == 1) low = low.In(high);
        else if (low.HasPrefix && high.Unit is null) high = high with { Unit = low.Unit, Low = high.Number.Value, High = high.Number.Value };
        if (low.Unit is null && high.Unit is not null) low = low with { Unit = high.Unit };
        if (low.Unit != high.Unit) return false;

        // Falling ends make no range: a score, a telephone number, "from 1000 to 80".
        if (IsShortScale(low, high))
        {
            // "two to three hundred"; in one word, "zwei bis dreihundert", nobody knows.
            if (high.Number.End - high.Number.Start == 1)
            {
                range = low with { End = high.End, IsBroken = true };
                return true;
            }

            low = low with { Low = low.Low * 100, High = low.High * 100 };
        }

        if (low.Low >= high.High)
        {
            if (s.SymbolAt(at - 1) != '\0' && (s.IsAttached(at - 1) || low.Number.Is(NumeralForms.Power) || s.SymbolAt(at - 1) is '…' or '.')) range = low with { High = low.Low, End = high.End, IsBroken = true };
            return range is not null;
        }

        range = low with { Number = high.Number, High = high.High, Unit = high.Unit, End = high.End, IsAbout = isAbout, IsBelow = isBelow };
        return true;
    }

    /// <summary>Two numbers in words of which the first is below ten and the second so many hundred: the hundreds count for both.</summary>
    private static bool IsShortScale(Amount low, Amount high) =>
        low.Number.Is(NumeralForms.Words) && high.Number.Is(NumeralForms.Words) && low.Low < 10 && low.Number.Scale == 1 && high.Number.Value.IsInteger && high.Number.Value >= 200 && high.Number.Value < 1000 && high.Number.Value.Numerator % 100 == 0 && low.Low * 100 < high.High;

    /// <summary>The token after what joins the two ends of a range, or -1.</summary>
    private static int SeparatorEnd(Sentence s, Amount low, int floor)
    {
        var at = low.End;
        if (s.SymbolAt(at) is '-' or '–' or '—' or '~' or '−' or '‑')
        {
            // "10- bis 15-jährige"
            if (s.IsAttached(at) && s.Has(at + 1, Role.To)) return at + 2;
            return s.IsAttached(at) == s.IsAttached(at + 1) || s.SymbolAt(at) is '–' or '—' && s[at].Before != Gap.Line && s.IsAttached(at) ? at + 1 : -1;
        }

        if (s.SymbolAt(at) == '…' && s[at].Before != Gap.Line) return s.IsAttached(at) == s.IsAttached(at + 1) ? at + 1 : -1;
        if (s.SymbolAt(at) == '.' && s.SymbolAt(at + 1) == '.' && s.IsAttached(at + 1) && s[at].Before != Gap.Line)
        {
            // "0..3.3 V, 300 ... 1100 hPa"
            var after = s.SymbolAt(at + 2) == '.' && s.IsAttached(at + 2) ? at + 3 : at + 2;
            return s.IsAttached(at) == s.IsAttached(after) ? after : -1;
        }

        if (s.Has(at, Role.To) && s.Has(at + 1, Role.Inclusive)) return at + 2;
        if (s.Has(at, Role.To)) return s.Has(at + 1, Role.To) ? -1 : at + 1;
        if (!s.Has(at, Role.And)) return -1;
        var lead = s.Language.BoundsBefore.MatchBackward(s, low.Start - 1, floor, out var bound) is var first and >= 0 && bound.Bound == Bound.About ? first : low.Start;
        return s.Has(lead - 1, Role.Between) ? at + 1 : -1;
    }

    /// <summary><em>15.10</em> in German may be a day without its full stop as well as a Swiss decimal: with nothing to count, it is neither.</summary>
    private static bool IsDayAndMonth(Sentence s, Amount amount)
    {
        var last = amount.Number.End - 1;
        return s.Language.Notation.OtherDecimalSign is { } sign && amount.Number.Is(NumeralForms.Decimals) && s.IsSymbol(last - 1, sign) && s.IsAttached(last)
            && s[last].Kind == TokenKind.Digits && s[last].Length == 2 && NumeralReader.SmallNumber(s, last) is >= 1 and <= 12 && amount.Number.Value < 32 && amount.Number.Value >= 1;
    }

    /// <summary>English <em>one</em> by itself is a pronoun before it is a number: <em>this one, one of them</em>.</summary>
    private static bool IsPronoun(Sentence s, Amount amount, Bound? bound) =>
        bound is null && amount is { Unit: null, IsRange: false } && amount.Number.Value == 1 && amount.Number.Is(NumeralForms.Words) && s.Language.IsPronoun(s, amount.Start, amount.End);

    private static AmountValue WithPeriod(Sentence s, AmountValue value, ref int start, ref int end, int floor)
    {
        if (value.Kind is not (AmountKind.Money or AmountKind.Quantity or AmountKind.Number)) return value;
        var next = s.Language.PerPeriod.MatchForward(s, end, out var period);

        // "im Jahr zuvor" is a time, no measure.
        if (next > 0 && s.Language.EarlierTimes.MatchForward(s, end, out _) < 0 && !(s.Has(end, Role.At) && s[next].Kind == TokenKind.Digits))
        {
            end = next;
            return value with { Unit = value.Unit + "/" + period };
        }

        var first = s.Language.PerPeriod.MatchBackward(s, start - 1, floor, out period);
        if (first < 0 || s.IsSymbol(first, '/')) return value;
        start = first;
        return value with { Unit = value.Unit + "/" + period };
    }

    /// <summary>Whether characters hang on the number that make something else of it: 5G, 14:55, 2/2, 4-Talk, 10⁶, the ordinal 3.</summary>
    private static bool IsCut(Sentence s, Amount amount)
    {
        if (amount.IsBroken) return true;
        if (!s.IsAttached(amount.End)) return false;

        var next = s[amount.End];
        if (next.Kind is TokenKind.Word or TokenKind.Digits or TokenKind.Opaque) return true;
        var follows = s.IsAttached(amount.End + 1) && s[amount.End + 1].Kind is TokenKind.Word or TokenKind.Digits;
        switch (s.SymbolAt(amount.End))
        {
            case ':' or '/' or '\\' or '_' or '^' or '=' or '&' or '@' or '#':
                return follows && !(s.SymbolAt(amount.End) == '/' && s.Language.PerPeriod.MatchForward(s, amount.End, out _) > 0);
            case '-' or '–' or '‑' or '−':
                return follows && amount.Unit is null && s.Language.BoundsAfter.MatchForward(s, amount.End, out _) < 0 && (!s.Units.IsEmpty && UnitReader.ReadCountedNoun(s, amount.End, amount.Start, out _) is not null ? false : true);
            case '\'' or '’' or '.' or ',':
                return follows && s[amount.End + 1].Kind == TokenKind.Digits;
            case '⁰' or '¹' or '²' or '³' or '⁴' or '⁵' or '⁶' or '⁷' or '⁸' or '⁹' or '⁻':
                return true;
            default:
                return false;
        }
    }

    /// <summary>Digits that go on after a blank without being a grouping: a telephone number, a wrong grouping. None of them is a number.</summary>
    private static bool IsPartOfKey(Sentence s, Amount amount)
    {
        if (amount.Unit is not null || s[amount.End].Kind != TokenKind.Digits || s.IsAttached(amount.End) || !amount.Number.Is(NumeralForms.Digits)) return false;
        return s.SymbolAt(amount.Start) == '+' || s.Text[s[amount.End].Start] == '0' || (amount.Number.Is(NumeralForms.Grouped) && s[amount.End].Length == 3);
    }

    /// <summary>Beyond everything that hangs on a token, and beyond the digits that follow it after blanks.</summary>
    private static int AfterKey(Sentence s, int at)
    {
        at = AfterCluster(s, at);
        while (s[at].Kind == TokenKind.Digits && s[at - 1].Kind == TokenKind.Digits) at = AfterCluster(s, at);
        return at;
    }

    /// <summary>Beyond everything that hangs on a token without a blank.</summary>
    private static int AfterCluster(Sentence s, int at)
    {
        var offset = s[at].End;
        if (s[at].Kind == TokenKind.Digits) s.Language.Notation.Read(s.Text, s[at].Start, out offset);
        at = s.TokenAt(offset, at);
        while (s.IsAttached(at)) at++;
        return at;
    }
}
