namespace Beleg.Linguistics.Values.Units;

/// <summary>What the number before it counts.</summary>
/// <param name="Kind">How the unit makes a value of the number.</param>
/// <param name="Symbol">The unit's symbol or the currency's code.</param>
/// <param name="Factor">What the number is multiplied with: 1/100 for cents of a euro, 12 months for a year.</param>
internal sealed record UnitSense(UnitKind Kind, string Symbol, Rational Factor)
{
    public UnitSense(UnitKind kind, string symbol)
        : this(kind, symbol, 1)
    {
    }
}

internal enum UnitKind
{
    Physical,
    Counted,
    Money,
    Share,
    PercentagePoints,
    Factor,
    Months,
    Days,
    Seconds,
}
