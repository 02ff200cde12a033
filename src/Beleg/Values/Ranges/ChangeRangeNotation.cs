namespace Beleg;

/// <summary><c>increase of 10..20 %</c>, <c>factor 2..3</c>; low and high are by size, whichever way the change goes.</summary>
internal sealed class ChangeRangeNotation : RangeNotation<Change>
{
    public override string Sample => "a range of changes such as 'increase of 10..20 %'";

    public override bool TryParse(string text, out Change value, out string? expected) => Change.TryParse(text, out value, out expected);

    public override int? Compare(Change low, Change high)
    {
        var order = Fraction.Compare(low.Fraction, high.Fraction);
        return IsDecrease(low) || IsDecrease(high) ? -order : order;
    }

    public override bool AreAlike(Change low, Change high)
        => low.Kind == high.Kind && (IsDecrease(low) == IsDecrease(high) || low.Fraction.Numerator == 0);

    public override string Start(Change high, Bound bound, TextStyle style) => ChangeNotation.Start(high.WithBound(bound), style);

    public override string Format(Change low, Change high, string separator, TextStyle style, IFormatProvider? provider)
    {
        var (first, last) = (ChangeNotation.Digits(low, style), ChangeNotation.Digits(high, style));
        if (first.IsCounted == last.IsCounted)
            return first.Text + separator + last.Text + (last.IsCounted ? ChangeNotation.End(high, style) : "");

        // One is a finite percentage and the other is not: both as fractions.
        return Size(low) + separator + Size(high);
    }

    private static bool IsDecrease(Change change) => change.Fraction.Numerator < 0;

    private static string Size(Change change)
        => (IsDecrease(change) ? change.Fraction.Negate() : change.Fraction).ToString();
}
