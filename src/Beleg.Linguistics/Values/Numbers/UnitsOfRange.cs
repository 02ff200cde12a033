namespace Beleg.Linguistics.Values.Numbers;

/// <summary>Brings the lower end of a range into the unit of the upper: <em>500 mA to 2 A, 40°–140 °F, 30 s to 5 min</em>.</summary>
internal static class UnitsOfRange
{
    public static Amount Align(Amount low, Amount high)
    {
        if (low.Unit is not { } from || high.Unit is not { } to || from == to || from.Kind != to.Kind) return low;
        if (from.Kind == UnitKind.Physical && from.Symbol is "°" && to.Symbol is "°C" or "°F") return low with { Unit = to };

        var factor = from.Kind switch
        {
            UnitKind.Physical => UnitConversion.Factor(from.Symbol, to.Symbol),
            UnitKind.Seconds or UnitKind.Days or UnitKind.Months => from.Factor / to.Factor,
            _ => null,
        };
        return factor is { } by ? low with { Low = low.Low * by, High = low.High * by, Unit = to } : low;
    }
}
