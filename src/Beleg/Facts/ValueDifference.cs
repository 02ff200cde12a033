namespace Beleg;

/// <summary>By how much one value exceeds another of its type; negative where it stays below. Exactly one of the three is set.</summary>
/// <remarks>
/// Bounds are carried through: 6 months less at most 9 months are <c>at least -3 month</c>, as the 9 may have been fewer. Between
/// days there are days, between months months. Between years, halves or quarters only the fewest months are certain: from 2025
/// to 2027 <c>at least 13 month</c>; none within one year.
/// </remarks>
public readonly struct ValueDifference : IEquatable<ValueDifference>
{
    private ValueDifference(Quantity? quantity, Money? money, Share? share) => (Quantity, Money, Share) = (quantity, money, share);

    /// <summary>Of quantities, in their unit; of durations and dates, in months, days or seconds (<c>month</c>, <c>day</c>, <c>s</c>).</summary>
    public Quantity? Quantity { get; }

    /// <summary>Of amounts of money, in their currency.</summary>
    public Money? Money { get; }

    /// <summary>Of shares: 0.05 more are five percentage points.</summary>
    public Share? Share { get; }

    /// <summary>Whether two differences are the same, with their units and bounds.</summary>
    public static bool operator ==(ValueDifference left, ValueDifference right) => left.Equals(right);

    /// <summary>Whether two differences are not the same.</summary>
    public static bool operator !=(ValueDifference left, ValueDifference right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(ValueDifference other) => Quantity == other.Quantity && Money == other.Money && Share == other.Share;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ValueDifference other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Hash.Combine(Quantity.GetHashCode(), Money.GetHashCode(), Share.GetHashCode());

    /// <summary>In invariant notation: <c>at least -3 month</c>.</summary>
    public override string ToString() => Quantity?.ToString() ?? Money?.ToString() ?? Share?.ToString() ?? "";

    /// <summary>What a value exceeds another by; <see langword="null"/> where there is no such thing or bounds leave it open.</summary>
    internal static ValueDifference? Between(object from, object to) => (from, to) switch
    {
        (Quantity a, Quantity b) => Of(a, b),
        (Money a, Money b) => b.TryAdd(-a, out var money) ? new(null, money, null) : null,
        (Share a, Share b) => b.TryAdd(-a, out var share) ? new(null, null, share) : null,
        (Duration a, Duration b) => OnOneAxis(a, b) is { } axis ? Of(CountOf(a, axis), CountOf(b, axis)) : null,
        (PartialDate a, PartialDate b) => Of(a, b),
        _ => null,
    };

    private static ValueDifference? Of(Quantity from, Quantity to) => to.TryAdd(-from, out var quantity) ? new(quantity, null, null) : null;

    /// <summary>How far a month is from a day is open.</summary>
    private static ValueDifference? Of(PartialDate from, PartialDate to) => from.Precision != to.Precision ? null : from.Precision switch
    {
        PartialDatePrecision.Day => Count((DayOf(to) - DayOf(from)).Days, "day"),
        PartialDatePrecision.Month => Count(to.Month!.Value - from.Month!.Value + MonthsOfYears(from, to), "month"),
        PartialDatePrecision.Quarter => CertainMonths((3 * (to.Quarter!.Value - from.Quarter!.Value)) + MonthsOfYears(from, to), 3),
        PartialDatePrecision.Half => CertainMonths((6 * (to.Half!.Value - from.Half!.Value)) + MonthsOfYears(from, to), 6),
        _ => CertainMonths(MonthsOfYears(from, to), 12),
    };

    private static int MonthsOfYears(PartialDate from, PartialDate to) => 12 * (to.Year - from.Year);

    /// <summary>
    /// Each date may be any month of its span: what is certain reaches from the last month of the earlier to the first of the
    /// later.
    /// </summary>
    /// <param name="months">From the first month of the one span to that of the other.</param>
    /// <param name="span">The length of each.</param>
    private static ValueDifference? CertainMonths(int months, int span) => months switch
    {
        > 0 => Count(months - span + 1, "month", Bound.AtLeast),
        < 0 => Count(months + span - 1, "month", Bound.AtMost),
        _ => null,
    };

    private static DateTime DayOf(PartialDate date) => new(date.Year, date.Month!.Value, date.Day!.Value, 0, 0, 0, DateTimeKind.Unspecified);

    private static ValueDifference? Count(int number, string unit, Bound bound = Bound.None) => new(new Quantity(number, new Unit(unit), bound), null, null);

    /// <summary>The axis on which both have all they have; none where they would have to be converted.</summary>
    private static DurationAxis? OnOneAxis(Duration first, Duration second)
    {
        DurationAxis? only = null;
        foreach (var axis in new[] { DurationAxis.Months, DurationAxis.Days, DurationAxis.Seconds })
        {
            if (first.On(axis) == 0 && second.On(axis) == 0) continue;
            if (only is not null) return null;
            only = axis;
        }

        return only ?? DurationAxis.Months;
    }

    private static Quantity CountOf(Duration duration, DurationAxis axis) =>
        new(duration.On(axis), new Unit(axis switch { DurationAxis.Months => "month", DurationAxis.Days => "day", _ => "s" }), duration.Bound);
}
