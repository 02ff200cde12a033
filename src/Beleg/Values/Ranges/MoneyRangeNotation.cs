namespace Beleg;

/// <summary><c>10..20 EUR</c>.</summary>
internal sealed class MoneyRangeNotation : RangeNotation<Money>
{
    public override string Sample => "a range of money such as '1000000..2000000 EUR'";

    public override bool TryParse(string text, out Money value, out string? expected) => Money.TryParse(text, out value, out expected);

    public override int? Compare(Money low, Money high) => low.Amount.CompareTo(high.Amount);

    public override bool AreAlike(Money low, Money high) => low.Currency == high.Currency;

    public override string Format(Money low, Money high, string separator, TextStyle style, IFormatProvider? provider)
        => Money.Digits(low.Amount, low.Currency, style) + separator + Money.Digits(high.Amount, high.Currency, style) + " " + high.Currency.Code;
}
