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

    /// <summary>The digits, and how many of them are decimals.</summary>
    public static (BigInteger Digits, int Scale) Parts(decimal number)
    {
        var bits = decimal.GetBits(number);
        return (new BigInteger(new decimal(bits[0], bits[1], bits[2], number < 0, 0)), DecimalsOf(number));
    }

    private static int DecimalsOf(decimal number) => (decimal.GetBits(number)[3] >> 16) & 0xFF;
}
