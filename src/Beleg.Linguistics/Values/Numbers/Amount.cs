namespace Beleg.Linguistics.Values.Numbers;

/// <summary>A number or a range with its unit, on the way to becoming a value.</summary>
/// <param name="Number">The number; of a range the upper one.</param>
/// <param name="Low">The lower end, before the unit's factor.</param>
/// <param name="High">The upper end, before the unit's factor.</param>
/// <param name="Unit">What is counted, where it is known.</param>
/// <param name="Start">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="HasPrefix">Whether the unit stands before the number.</param>
internal sealed record Amount(Numeral Number, Rational Low, Rational High, UnitSense? Unit, int Start, int End, bool HasPrefix = false)
{
    /// <summary>What smaller units add: <em>and six months, fünfzig (Cent)</em>.</summary>
    public TextValue? Composite { get; init; }

    /// <summary>Whether two numbers hang together that make no range: a score, a telephone number.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether one end of a range is told to be near only: <em>200 bis etwa 300</em>.</summary>
    public bool IsAbout { get; init; }

    /// <summary>Whether the upper end of a range is no part of it: <em>20 bis unter 30</em>.</summary>
    public bool IsBelow { get; init; }

    public bool IsRange => Low != High;

    /// <summary>The number with the scale and the unit of another: <em>10 bis 15 Millionen Euro</em>.</summary>
    public Amount In(Amount other) => this with
    {
        Low = Low * other.Number.Scale,
        High = High * other.Number.Scale,
        Unit = other.Unit,
    };

    /// <param name="isAmount">Whether a period or a change can still be added.</param>
    public TextValue ToValue(out bool isAmount)
    {
        isAmount = false;
        if (Composite is not null) return Composite;
        var (low, high) = Unit is null ? (Low, High) : (Low * Unit.Factor, High * Unit.Factor);
        var open = IsBelow ? OpenEnds.High : OpenEnds.None;
        switch (Unit?.Kind)
        {
            case UnitKind.Months:
                return new DurationValue(Extent.OfMonths(low), Extent.OfMonths(high)) { Open = open };
            case UnitKind.Days:
                return new DurationValue(Extent.OfDays(low), Extent.OfDays(high)) { Open = open };
            case UnitKind.Seconds:
                return new DurationValue(Extent.OfSeconds(low), Extent.OfSeconds(high)) { Open = open };
        }

        isAmount = true;
        return new AmountValue(
            Unit?.Kind switch
            {
                UnitKind.Money => AmountKind.Money,
                UnitKind.Share => AmountKind.Share,
                UnitKind.PercentagePoints => AmountKind.PercentagePoints,
                UnitKind.Factor => AmountKind.Factor,
                UnitKind.Physical or UnitKind.Counted => AmountKind.Quantity,
                _ => Number.Is(NumeralForms.Fraction) && High <= 1 && !IsRange ? AmountKind.Share : AmountKind.Number,
            },
            low,
            high,
            Unit?.Symbol ?? "") { Open = open };
    }
}
