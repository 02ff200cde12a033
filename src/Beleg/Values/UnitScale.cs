using System.Numerics;
using Beleg.Linguistics.Values.Units;

namespace Beleg;

/// <summary>Numbers in other units, exact or not made.</summary>
internal static class UnitScale
{
    public static bool TryConvert(decimal number, Unit from, Unit to, out decimal converted)
    {
        converted = number;
        if (from == to) return true;

        converted = 0;
        return UnitConversion.Factor(from.Symbol, to.Symbol) is { } factor && ExactDecimal.TryScale(number, factor.Numerator, factor.Denominator, out converted);
    }

    /// <summary>The sign of the difference; <see langword="null"/> where the units do not convert.</summary>
    public static int? Compare(decimal first, Unit firstUnit, decimal second, Unit secondUnit)
    {
        if (firstUnit == secondUnit) return first.CompareTo(second);
        if (UnitConversion.Factor(firstUnit.Symbol, secondUnit.Symbol) is not { } factor) return null;

        var (digits, scale) = ExactDecimal.Parts(first);
        var (otherDigits, otherScale) = ExactDecimal.Parts(second);
        return (digits * factor.Numerator * BigInteger.Pow(10, otherScale)).CompareTo(otherDigits * factor.Denominator * BigInteger.Pow(10, scale));
    }
}
