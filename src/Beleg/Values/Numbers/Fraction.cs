using System.Globalization;
using System.Numerics;

namespace Beleg;

/// <summary>An exact fraction in lowest terms, its denominator positive. The default is 0/1.</summary>
internal readonly struct Fraction : IEquatable<Fraction>
{
    /// <summary>The greatest power of ten in a <see cref="long"/>, and more decimals than any source prints.</summary>
    private const int MostDecimals = 18;

    /// <summary>One less, so that the default is a fraction.</summary>
    private readonly long _denominatorLessOne;

    /// <summary>Takes a fraction that is in lowest terms already.</summary>
    internal Fraction(long numerator, long denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    public long Numerator { get; }

    public long Denominator => _denominatorLessOne + 1;

    /// <summary>Reduces a fraction; <see langword="false"/> where a part does not fit into 64 bits with a sign.</summary>
    public static bool TryReduce(BigInteger numerator, BigInteger denominator, out Fraction value)
    {
        value = default;
        if (denominator.IsZero) return false;

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        if (BigInteger.Abs(numerator) > long.MaxValue || denominator > long.MaxValue) return false;

        value = new Fraction((long)numerator, (long)denominator);
        return true;
    }

    /// <summary>The fraction of two decimals, exact.</summary>
    public static bool TryDivide(decimal part, decimal whole, out Fraction value)
    {
        var (top, topScale) = ExactDecimal.Parts(part);
        var (bottom, bottomScale) = ExactDecimal.Parts(whole);
        return TryReduce(top * BigInteger.Pow(10, bottomScale), bottom * BigInteger.Pow(10, topScale), out value);
    }

    public static bool TryAdd(Fraction first, Fraction second, out Fraction sum)
        => TryReduce(
            ((BigInteger)first.Numerator * second.Denominator) + ((BigInteger)second.Numerator * first.Denominator),
            (BigInteger)first.Denominator * second.Denominator,
            out sum);

    public bool TryMultiply(int factor, out Fraction product)
        => TryReduce((BigInteger)Numerator * factor, Denominator, out product);

    /// <summary>Reads <c>2/3</c>, <c>-1/4</c>.</summary>
    public static bool TryParse(string token, out Fraction value, out string? hint)
    {
        value = default;
        var slash = token.IndexOf('/');
        var isNegative = token[0] == '-';
        var top = token.Substring(isNegative ? 1 : 0, slash - (isNegative ? 1 : 0));
        if (!Numeral.TryParseWhole(top, out var numerator, out hint)
            || !Numeral.TryParseWhole(token.Substring(slash + 1), out var denominator, out hint))
        {
            return false;
        }

        hint = denominator == 0 ? "nothing is divided by 0" : numerator == 0 && isNegative ? "write 0 without a sign" : null;
        return hint is null && TryReduce(isNegative ? -numerator : numerator, denominator, out value);
    }

    /// <summary>The fraction times a power of ten, where that is a finite decimal of no more than 18 decimals.</summary>
    public bool TryScale(int power, out decimal value)
    {
        value = 0;
        var (twos, odd) = Strip(Denominator, 2);
        var (fives, one) = Strip(odd, 5);
        var decimals = Math.Max(twos, fives);
        if (one != 1 || decimals > MostDecimals) return false;

        // Numerator and factor stay below 10^19 and 10^18: what exceeds the 28 digits of a decimal is told by its size.
        var digits = Numerator * (BigInteger.Pow(10, decimals) / Denominator) * BigInteger.Pow(10, Math.Max(0, power - decimals));
        if (BigInteger.Abs(digits) >= BigInteger.Pow(10, 28)) return false;

        value = ToDecimal(digits, Math.Max(0, decimals - power));
        return true;
    }

    /// <summary>The sign of the difference.</summary>
    public static int Compare(Fraction first, Fraction second)
        => ((BigInteger)first.Numerator * second.Denominator).CompareTo((BigInteger)second.Numerator * first.Denominator);

    public Fraction Negate() => new(-Numerator, Denominator);

    public bool Equals(Fraction other) => Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    public override int GetHashCode() => Hash.Combine(Numerator.GetHashCode(), _denominatorLessOne.GetHashCode());

    /// <summary>Numerator, slash, denominator.</summary>
    public override string ToString()
        => Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);

    private static (int Count, long Left) Strip(long value, int factor)
    {
        var count = 0;
        for (; value % factor == 0; value /= factor) count++;
        return (count, value);
    }

    private static decimal ToDecimal(BigInteger digits, int scale)
    {
        var bits = decimal.GetBits((decimal)BigInteger.Abs(digits));
        return new decimal(bits[0], bits[1], bits[2], digits.Sign < 0, (byte)scale);
    }
}
