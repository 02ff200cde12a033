namespace Beleg;

/// <summary><c>22..30 %</c>, <c>1/3..1/2</c>.</summary>
internal sealed class ShareRangeNotation : RangeNotation<Share>
{
    public override string Sample => "a range of shares such as '22..30 %' or '1/3..1/2'";

    public override bool TryParse(string text, out Share value, out string? expected) => Share.TryParse(text, out value, out expected);

    public override int? Compare(Share low, Share high) => Fraction.Compare(low.Fraction, high.Fraction);

    public override bool AreAlike(Share low, Share high) => true;

    public override string Format(Share low, Share high, string separator, TextStyle style, IFormatProvider? provider)
        => FractionText.TryPercent(low.Fraction, style, out var first) & FractionText.TryPercent(high.Fraction, style, out var last)
            ? first + separator + last + FractionText.PercentSign(style)
            : FractionText.Plain(low.Fraction, style) + separator + FractionText.Plain(high.Fraction, style);
}
