using System.Numerics;
using Beleg.Linguistics.Values.Units;

namespace Beleg;

/// <summary>Numbers in other units, exact or not made.</summary>
internal static class UnitScale
{
    /// <summary>More decimals come of no unit that there is.</summary>
    private const int MostDecimals = 64;

    public static bool TryConvert(ExactNumber number, Unit from, Unit to, out ExactNumber converted)
    {
        converted = number;
        if (from == to) return true;

        converted = default;
        if (UnitConversion.Factor(from.Symbol, to.Symbol) is not { } factor) return false;

        var (digits, power) = ExactNumber.Parts(number);
        var (numerator, denominator) = Reduced(digits * factor.Numerator, factor.Denominator);
        for (var decimals = 0; !denominator.IsOne; decimals++)
        {
            // A factor of ten at a time: what is left after many is neither a two nor a five.
            if (decimals == MostDecimals) return false;
            (numerator, denominator) = Reduced(numerator * 10, denominator);
            power--;
        }

        return ExactNumber.TryCreate(numerator, power, out converted);
    }

    /// <summary>The sign of the difference; <see langword="null"/> where the units do not convert.</summary>
    public static int? Compare(ExactNumber first, Unit firstUnit, ExactNumber second, Unit secondUnit)
    {
        if (firstUnit == secondUnit) return first.CompareTo(second);
        if (UnitConversion.Factor(firstUnit.Symbol, secondUnit.Symbol) is not { } factor) return null;

        var (digits, power) = ExactNumber.Parts(first);
        var (otherDigits, otherPower) = ExactNumber.Parts(second);
        var least = Math.Min(power, otherPower);
        return (digits * factor.Numerator * BigInteger.Pow(10, power - least)).CompareTo(otherDigits * factor.Denominator * BigInteger.Pow(10, otherPower - least));
    }

    private static (BigInteger Numerator, BigInteger Denominator) Reduced(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return (numerator / divisor, denominator / divisor);
    }
}
