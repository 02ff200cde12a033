namespace Beleg.Linguistics.Values;

/// <summary>
/// Whether two values can both be true of one thing. Weaker than entailment: at least 10 and at most 20 do not follow from
/// each other, and go together. What cannot be compared does not contradict.
/// </summary>
internal static class Compatibility
{
    /// <param name="first">A value of the runtime's type.</param>
    /// <param name="second">Another of the same property.</param>
    public static bool Check(object first, object second) => (first, second) switch
    {
        (bool a, bool b) => a == b,
        (PartialDate a, PartialDate b) => a.Overlaps(b),
        (Period a, Period b) => Check(a, b),
        _ => NormalForm.Of(first) is not { } a || NormalForm.Of(second) is not { } b || Check(a, b),
    };

    /// <summary>Two periods of one thing begin at one time and end at one time, as far as both say so.</summary>
    private static bool Check(Period a, Period b) =>
        a.Overlaps(b)
        && (a.From is not { } from || b.From is not { } otherFrom || from.Overlaps(otherFrom))
        && (a.Until is not { } until || b.Until is not { } otherUntil || until.Overlaps(otherUntil));

    private static bool Check(StatedValue a, StatedValue b) => (a.Value, b.Value) switch
    {
        // Twice as much is an increase of the whole.
        (AmountValue { Kind: AmountKind.Factor } factor, ChangeValue) => Check(ChangeOf(factor, a.Bound), b),
        (ChangeValue, AmountValue { Kind: AmountKind.Factor } factor) => Check(a, ChangeOf(factor, b.Bound)),
        (ChangeValue x, ChangeValue y) => x.Direction == y.Direction ? Check(a.Bound, x.By, b.Bound, y.By) : x.By.Kind != y.By.Kind,
        (ToleranceValue x, ToleranceValue y) => !Tolerances.AreComparable(x, y) || Tolerances.AreSame(x, y),
        (AmountValue x, AmountValue y) => Check(a.Bound, x, b.Bound, y),
        (DurationValue x, DurationValue y) => Check(a.Bound, x, b.Bound, y),
        _ => true,
    };

    private static StatedValue ChangeOf(AmountValue factor, Bound bound) => factor.Low < 1
        ? new(new ChangeValue(new(AmountKind.Share, 1 - factor.High, 1 - factor.Low), Direction.Down), BoundArithmetic.Negate(bound))
        : new(new ChangeValue(new(AmountKind.Share, factor.Low - 1, factor.High - 1), Direction.Up), bound);

    private static bool Check(Bound firstBound, AmountValue first, Bound secondBound, AmountValue second)
    {
        // A share is the same whether it is printed as a percentage or as a fraction.
        var factor = first.Kind == AmountKind.Share ? 1 : UnitConversion.Factor(second.Unit, first.Unit);
        return first.Kind != second.Kind
            || factor is not { } same
            || Interval.Meant(first.Low, first.High, firstBound, first.Open).Meets(Interval.Meant(second.Low * same, second.High * same, secondBound, second.Open));
    }

    private static bool Check(Bound firstBound, DurationValue first, Bound secondBound, DurationValue second)
    {
        var axis = new[] { first.Low, first.High, second.Low, second.High }.Select(AxisOf).Aggregate((a, b) => a == b ? a : null);
        if (axis is { } one) return Interval.Meant(one(first.Low), one(first.High), firstBound, first.Open).Meets(Interval.Meant(one(second.Low), one(second.High), secondBound, second.Open));

        // Months, days and seconds do not convert: only what is certainly less is another.
        return !IsLess(first.High, firstBound, second.Low, secondBound) && !IsLess(second.High, secondBound, first.Low, firstBound);

        static bool IsLess(Extent a, Bound bound, Extent b, Bound otherBound) => Extent.Compare(a, b) is { } order && BoundArithmetic.IsLess(order, bound, otherBound) == true;
    }

    /// <summary>The only axis on which a length of time has anything.</summary>
    private static Func<Extent, Rational>? AxisOf(Extent extent) =>
        extent is { Days.Sign: 0, Seconds.Sign: 0 } ? Months : extent is { Months.Sign: 0, Seconds.Sign: 0 } ? Days : extent is { Months.Sign: 0, Days.Sign: 0 } ? Seconds : null;

    private static readonly Func<Extent, Rational> Months = extent => extent.Months;

    private static readonly Func<Extent, Rational> Days = extent => extent.Days;

    private static readonly Func<Extent, Rational> Seconds = extent => extent.Seconds;
}
