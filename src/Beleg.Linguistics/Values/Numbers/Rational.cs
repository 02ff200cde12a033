using System.Numerics;

namespace Beleg.Linguistics.Values.Numbers;

/// <summary>An exact number: ⅔ is two thirds, and no value is ever rounded on its way through the proof.</summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    /// <summary>As many digits as a decimal has.</summary>
    private const int MostDigits = 28;

    // Kept minus one, so that default(Rational) is zero and not a division by zero.
    private readonly BigInteger _denominatorMinusOne;

    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new ArgumentOutOfRangeException(nameof(denominator));

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0) divisor = -divisor;
        Numerator = numerator / divisor;
        _denominatorMinusOne = (denominator / divisor) - 1;
    }

    private Rational(BigInteger whole) => Numerator = whole;

    public static Rational Zero => default;

    public static Rational One => 1;

    public BigInteger Numerator { get; }

    /// <summary>Always positive; the fraction is in lowest terms.</summary>
    public BigInteger Denominator => _denominatorMinusOne + 1;

    public bool IsInteger => _denominatorMinusOne.IsZero;

    public int Sign => Numerator.Sign;

    public static implicit operator Rational(int value) => new(value);

    public static implicit operator Rational(long value) => new(value);

    public static implicit operator Rational(BigInteger value) => new(value);

    public static Rational operator +(Rational a, Rational b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public static Rational Pow10(int exponent) => exponent >= 0 ? new(BigInteger.Pow(10, exponent), BigInteger.One) : new(BigInteger.One, BigInteger.Pow(10, -exponent));

    /// <summary>The number that <paramref name="digits"/> writes when its last <paramref name="decimals"/> digits follow the decimal sign.</summary>
    public static Rational FromDigits(BigInteger digits, int decimals) => decimals == 0 ? digits : new Rational(digits, BigInteger.Pow(10, decimals));

    public int CompareTo(Rational other) => BigInteger.Compare(Numerator * other.Denominator, other.Numerator * Denominator);

    public bool Equals(Rational other) => Numerator == other.Numerator && _denominatorMinusOne == other._denominatorMinusOne;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => unchecked((Numerator.GetHashCode() * 31) + _denominatorMinusOne.GetHashCode());

    /// <summary>A decimal where the number has a finite one (<c>2.5</c>), with an exponent where it is longer than a decimal (<c>1.38e-40</c>), else a fraction (<c>2/3</c>).</summary>
    public override string ToString()
    {
        if (IsInteger) return Write(Numerator) is var whole && whole.Length > MostDigits ? Scientific(Numerator, 0) : whole;

        var (rest, twos, fives) = (Denominator, 0, 0);
        for (; rest.IsEven; rest /= 2) twos++;
        for (; (rest % 5).IsZero; rest /= 5) fives++;
        if (!rest.IsOne) return Write(Numerator) + "/" + Write(Denominator);

        var decimals = Math.Max(twos, fives);
        if (decimals > MostDigits) return Scientific(Numerator * BigInteger.Pow(10, decimals) / Denominator, -decimals);

        var digits = Write(BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals) / Denominator).PadLeft(decimals + 1, '0');
        return (Sign < 0 ? "-" : "") + digits.Substring(0, digits.Length - decimals) + "." + digits.Substring(digits.Length - decimals);
    }

    private static string Scientific(BigInteger digits, int exponent)
    {
        var text = Write(BigInteger.Abs(digits));
        var trimmed = text.TrimEnd('0');
        return (digits.Sign < 0 ? "-" : "") + trimmed.Substring(0, 1) + (trimmed.Length > 1 ? "." + trimmed.Substring(1) : "") + Invariant.Text($"e{exponent + text.Length - 1}");
    }

    private static string Write(BigInteger value) => Invariant.Text($"{value}");
}
