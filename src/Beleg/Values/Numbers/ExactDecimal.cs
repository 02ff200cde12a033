using System.Numerics;

namespace Beleg;

/// <summary>Sums and products that are exact or not made: <see cref="decimal"/> itself rounds silently beyond 28 digits.</summary>
internal static class ExactDecimal
{
    public static bool TryAdd(decimal first, decimal second, out decimal sum)
    {
        try
        {
            sum = first + second;
        }
        catch (OverflowException)
        {
            sum = 0;
            return false;
        }

        return sum - first == second && sum - second == first;
    }

    /// <summary>Times a whole number from 1: where the product has fewer decimals than the number, it was rounded.</summary>
    public static bool TryMultiply(decimal number, int factor, out decimal product)
    {
        try
        {
            product = number * factor;
        }
        catch (OverflowException)
        {
            product = 0;
            return false;
        }

        return DecimalsOf(product) == DecimalsOf(number);
    }

    /// <summary>Times a fraction, where the product is a finite decimal of no more digits than <see cref="decimal"/> has.</summary>
    public static bool TryScale(decimal number, BigInteger numerator, BigInteger denominator, out decimal product)
    {
        product = 0;
        var (digits, scale) = Parts(number);
        (numerator, denominator) = (digits * numerator, denominator * BigInteger.Pow(10, scale));
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (numerator, denominator) = (numerator / divisor, denominator / divisor);

        var decimals = 0;
        for (; !denominator.IsOne; decimals++)
        {
            // A factor of ten at a time: what is left of it is neither a two nor a five.
            if (decimals == MostDecimals) return false;
            numerator *= 10;
            divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
            (numerator, denominator) = (numerator / divisor, denominator / divisor);
        }

        if (BigInteger.Abs(numerator) >> 96 > 0) return false;

        var bits = decimal.GetBits((decimal)BigInteger.Abs(numerator));
        product = new(bits[0], bits[1], bits[2], numerator.Sign < 0, (byte)decimals);
        return true;
    }

    /// <summary>The digits, and how many of them are decimals.</summary>
    public static (BigInteger Digits, int Scale) Parts(decimal number)
    {
        var bits = decimal.GetBits(number);
        return (new BigInteger(new decimal(bits[0], bits[1], bits[2], number < 0, 0)), DecimalsOf(number));
    }

    private const int MostDecimals = 28;

    private static int DecimalsOf(decimal number) => (decimal.GetBits(number)[3] >> 16) & 0xFF;
}
