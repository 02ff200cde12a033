using System.Numerics;

namespace Beleg.Linguistics.Values;

/// <summary>Brings the runtime's values into the form in which stated and read values are compared.</summary>
internal static class NormalForm
{
    /// <summary>Nothing for values that no reading gives: texts, entities, flags.</summary>
    public static StatedValue? Of(object value) => value switch
    {
        Quantity quantity => new(AmountOf(quantity.Unit, Exact(quantity.Exact), Exact(quantity.Exact)), quantity.Bound),
        ValueRange<Quantity> range => new(AmountOf(range.Low.Unit, Exact(range.Low.Exact), Exact(range.High.Exact)) with { Open = OpenOf(range.ExcludesLow, range.ExcludesHigh) }, range.Bound),
        Money money => new(new AmountValue(AmountKind.Money, Exact(money.Amount), money.Currency.Code), money.Bound),
        ValueRange<Money> range => new(new AmountValue(AmountKind.Money, Exact(range.Low.Amount), Exact(range.High.Amount), range.Low.Currency.Code) { Open = OpenOf(range.ExcludesLow, range.ExcludesHigh) }, range.Bound),
        Share share => new(new AmountValue(AmountKind.Share, Exact(share)), share.Bound),
        ValueRange<Share> range => new(new AmountValue(AmountKind.Share, Exact(range.Low), Exact(range.High)) { Open = OpenOf(range.ExcludesLow, range.ExcludesHigh) }, range.Bound),
        Tolerance tolerance => new(ToleranceOf(tolerance)),
        Change change => new(ChangeOf(change), change.Bound),
        Duration duration => new(new DurationValue(ExtentOf(duration)), duration.Bound),
        ValueRange<Duration> range => new(new DurationValue(ExtentOf(range.Low), ExtentOf(range.High)) { Open = OpenOf(range.ExcludesLow, range.ExcludesHigh) }, range.Bound),
        PartialDate date => new(new DateValue(DateOf(date))),
        Period period => new(new PeriodValue(period.From is { } from ? DateOf(from) : null, period.Until is { } until ? DateOf(until) : null)),
        _ => null,
    };

    private static OpenEnds OpenOf(bool low, bool high) => (low ? OpenEnds.Low : OpenEnds.None) | (high ? OpenEnds.High : OpenEnds.None);

    /// <summary>A sum of money per something is a quantity to the runtime and money to the reader; a bare count is a number to it.</summary>
    private static AmountValue AmountOf(global::Beleg.Unit unit, Rational low, Rational high) =>
        new(unit.IsNone ? AmountKind.Number : IsMoney(unit) ? AmountKind.Money : AmountKind.Quantity, low, high, unit.Symbol);

    private static bool IsMoney(global::Beleg.Unit unit) => unit.GetNumerators().FirstOrDefault() is { } first && Currency.TryParse(first, out _);

    private static TextValue ChangeOf(Change change)
    {
        var amount = Exact(change.Amount);
        if (change.Kind == ChangeKind.Factor) return new AmountValue(AmountKind.Factor, amount);

        var size = amount < 0 ? -amount : amount;
        return new ChangeValue(
            change.Kind == ChangeKind.PercentagePoints ? new(AmountKind.PercentagePoints, size * 100) : new(AmountKind.Share, size),
            amount < 0 ? Direction.Down : Direction.Up);
    }

    private static ToleranceValue ToleranceOf(Tolerance tolerance)
    {
        var nominal = tolerance.Nominal is { } meant ? AmountOf(meant.Unit, Exact(meant.Exact), Exact(meant.Exact)) : null;
        return tolerance is { ShareUp: { } shareUp, ShareDown: { } shareDown }
            ? new(nominal, PercentageOf(shareUp), PercentageOf(shareDown))
            : new(nominal, DeviationOf(tolerance.Up!.Value), DeviationOf(tolerance.Down!.Value));
    }

    private static AmountValue PercentageOf(Share share) => new(AmountKind.Share, Exact(share), "%");

    private static AmountValue DeviationOf(Quantity deviation) => AmountOf(deviation.Unit, Exact(deviation.Exact), Exact(deviation.Exact));

    private static Extent ExtentOf(Duration duration) => new(duration.Months, duration.Days, Exact(duration.Seconds));

    private static CalendarDate DateOf(PartialDate date) => new(
        date.Year,
        date.Month ?? (date.Quarter is { } quarter ? CalendarDate.FirstQuarter + quarter - 1 : date.Half is { } half ? CalendarDate.FirstHalf + half - 1 : null),
        date.Day);

    private static Rational Exact(ExactNumber number) => Exact(number.Significand) * Rational.Pow10(number.Exponent);

    private static Rational Exact(Share share) => new(share.Numerator, share.Denominator);

    private static Rational Exact(decimal number)
    {
        var bits = decimal.GetBits(number);
        var digits = (new BigInteger(unchecked((uint)bits[2])) << 64) | (new BigInteger(unchecked((uint)bits[1])) << 32) | unchecked((uint)bits[0]);
        return Rational.FromDigits(bits[3] < 0 ? -digits : digits, (bits[3] >> 16) & 0xFF);
    }
}
