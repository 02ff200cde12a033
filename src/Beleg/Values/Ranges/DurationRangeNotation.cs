namespace Beleg;

/// <summary><c>12..24 months</c>; ends on different axes have a unit each.</summary>
internal sealed class DurationRangeNotation : RangeNotation<Duration>
{
    public override string Sample => "a range of durations such as '3..5 years'";

    public override bool TryParse(string text, out Duration value, out string? expected) => Duration.TryParse(text, out value, out expected);

    public override int? Compare(Duration low, Duration high) => low.Order(high);

    public override bool AreAlike(Duration low, Duration high) => true;

    public override string Format(Duration low, Duration high, string separator, TextStyle style, IFormatProvider? provider)
    {
        if (CommonAxis(low, high) is not { } axis)
            return DurationNotation.Format(low, style) + separator + DurationNotation.Format(high, style);

        var unit = DurationUnit.Longest(axis, low.On(axis), high.On(axis));
        var (first, last) = (low.On(axis) / unit.Size, high.On(axis) / unit.Size);
        return ReadableNumber.Format(first, style) + separator + ReadableNumber.Format(last, style) + " " + unit.Word(last, style);
    }

    /// <summary>The one axis on which both ends lie.</summary>
    private static DurationAxis? CommonAxis(Duration low, Duration high)
    {
        DurationAxis? common = null;
        foreach (var axis in new[] { DurationAxis.Months, DurationAxis.Days, DurationAxis.Seconds })
        {
            if (low.On(axis) == 0 && high.On(axis) == 0) continue;
            if (common is not null) return null;

            common = axis;
        }

        return common ?? DurationAxis.Days;
    }
}
