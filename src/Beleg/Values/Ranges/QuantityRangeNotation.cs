namespace Beleg;

/// <summary><c>10..20 °C</c>.</summary>
internal sealed class QuantityRangeNotation : RangeNotation<Quantity>
{
    public override string Sample => "a range of quantities such as '10..20 °C'";

    public override bool TryParse(string text, out Quantity value, out string? expected) => Quantity.TryParse(text, out value, out expected);

    public override int? Compare(Quantity low, Quantity high) => low.Exact.CompareTo(high.Exact);

    public override bool AreAlike(Quantity low, Quantity high) => low.Unit == high.Unit;

    public override string Format(Quantity low, Quantity high, string separator, TextStyle style, IFormatProvider? provider)
        => Quantity.WithUnit(
            ReadableNumber.Format(low.Exact, style) + separator + ReadableNumber.Format(high.Exact, style),
            high.Unit,
            high.Exact,
            style,
            provider);
}
