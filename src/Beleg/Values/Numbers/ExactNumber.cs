using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Beleg;

/// <summary>A number exactly, however great or small: a significand times a power of ten, <c>1.380649e-23</c>.</summary>
/// <remarks>
/// What <see cref="decimal"/> holds has the exponent 0. Any other number has one digit before the point of its significand. Equal
/// numbers have equal parts, and the text of <see cref="ToString()"/> reads back as the same number. The default is 0.
/// </remarks>
#if NET
[JsonConverter(typeof(InvariantTextJsonConverter<ExactNumber>))]
#endif
public readonly struct ExactNumber : IEquatable<ExactNumber>, IComparable<ExactNumber>, IFormattable
#if NET
    , IParsable<ExactNumber>
#endif
{
    private const string Sample = "a number such as '1.5' or '1.380649e-23'";

    /// <summary>Greater and smaller numbers are no measures of anything.</summary>
    internal const int MostExponent = 999;

    private const int BitsOfDecimal = 96;

    /// <summary>A number by its parts.</summary>
    /// <param name="significand">What the power of ten is multiplied with.</param>
    /// <param name="exponent">The exponent of ten, from -999 to 999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="exponent"/> is none of these.</exception>
    public ExactNumber(decimal significand, int exponent = 0)
    {
        if (exponent is < -MostExponent or > MostExponent) throw new ArgumentOutOfRangeException(nameof(exponent));
        (Significand, Exponent) = Normalise(significand, exponent);
    }

    /// <summary>Without a check, and in the normal form already.</summary>
    internal ExactNumber(int exponent, decimal significand) => (Significand, Exponent) = (significand, exponent);

    /// <summary>What the power of ten is multiplied with: the number itself where <see cref="decimal"/> holds it.</summary>
    public decimal Significand { get; }

    /// <summary>The exponent of ten; 0 where <see cref="decimal"/> holds the number.</summary>
    public int Exponent { get; }

    /// <summary>The number as a decimal, where that holds it exactly.</summary>
    /// <param name="value">The number, or 0.</param>
    public bool TryToDecimal(out decimal value)
    {
        value = Exponent == 0 ? Significand : 0;
        return Exponent == 0;
    }

    /// <summary>The nearest double.</summary>
    public double ToDouble() => double.Parse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Reads a number with a point as decimal sign, with or without an exponent.</summary>
    /// <param name="text">For example <c>1.380649e-23</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no number; the message says what to write instead.</exception>
    public static ExactNumber Parse(string text) => TryRead(text ?? "", out var value, out var hint) ? value : throw Notation.Failure(text, Notation.Expected(Sample, text, hint));

    /// <summary>Reads a number with a point as decimal sign, with or without an exponent.</summary>
    /// <param name="text">For example <c>1.380649e-23</c>.</param>
    /// <param name="value">The number, or the default.</param>
    public static bool TryParse(string? text, out ExactNumber value) => TryRead(text ?? "", out value, out _);

    /// <inheritdoc/>
    public int CompareTo(ExactNumber other)
    {
        if (Exponent == 0 && other.Exponent == 0) return Significand.CompareTo(other.Significand);

        var (a, b) = (Parts(this), Parts(other));
        var least = Math.Min(a.Power, b.Power);
        return (a.Digits * BigInteger.Pow(10, a.Power - least)).CompareTo(b.Digits * BigInteger.Pow(10, b.Power - least));
    }

    /// <summary>Whether both are the same number.</summary>
    /// <param name="other">The other number.</param>
    public bool Equals(ExactNumber other) => Significand == other.Significand && Exponent == other.Exponent;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExactNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(Significand.GetHashCode(), Exponent, 0);

    /// <summary>Invariant text, which <see cref="Parse"/> reads back: <c>1.380649e-23</c>.</summary>
    public override string ToString() => Exponent == 0 ? Numeral.Format(Significand) : Numeral.Plain(Significand) + "e" + Exponent.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text of the number.</summary>
    /// <param name="format"><c>G</c> or none: invariant text. <c>S</c>, <c>de</c>, <c>en</c>: for readers, <c>1.380649 × 10⁻²³</c>.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format) => ReadableNumber.Format(this, TextStyles.Of(format));

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>The number that a decimal holds.</summary>
    public static implicit operator ExactNumber(decimal number) => new(0, number);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(ExactNumber left, ExactNumber right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(ExactNumber left, ExactNumber right) => !left.Equals(right);

    /// <summary>Whether the left number is less.</summary>
    public static bool operator <(ExactNumber left, ExactNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is greater.</summary>
    public static bool operator >(ExactNumber left, ExactNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is less or the same.</summary>
    public static bool operator <=(ExactNumber left, ExactNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is greater or the same.</summary>
    public static bool operator >=(ExactNumber left, ExactNumber right) => left.CompareTo(right) >= 0;

    /// <summary>Digits, and the power of ten that they are multiplied with.</summary>
    internal static (BigInteger Digits, int Power) Parts(ExactNumber number)
    {
        var (digits, decimals) = ExactDecimal.Parts(number.Significand);
        return (digits, number.Exponent - decimals);
    }

    /// <summary>Digits times a power of ten, where a significand holds them all.</summary>
    internal static bool TryCreate(BigInteger digits, int power, out ExactNumber value)
    {
        value = default;
        for (; !digits.IsZero && (digits % 10).IsZero; power++) digits /= 10;
        if (BigInteger.Abs(digits) >> BitsOfDecimal > 0 || Math.Abs(power) > MostExponent) return false;

        value = new((decimal)digits, power);
        return true;
    }

    /// <summary>Reads a number as it stands in seed files, and says what is wrong with it.</summary>
    internal static bool TryRead(string token, out ExactNumber value, [NotNullWhen(false)] out string? hint)
    {
        value = default;
        var sign = token.IndexOf('e');
        if (sign <= 0 || !TryReadExponent(token, sign + 1, out var exponent))
        {
            if (!Numeral.TryParse(token, out var plain, out hint)) return false;
            value = plain;
            return true;
        }

        // With an exponent behind them, three decimals are no group.
        var mantissa = token.Substring(0, sign);
        if (!Numeral.TryParse(mantissa.IndexOf('.') < 0 ? mantissa : mantissa + "0000", out var significand, out hint)) return false;
        if (exponent is < -MostExponent or > MostExponent)
        {
            hint = "an exponent has at most three digits";
            return false;
        }

        value = new(significand, exponent);
        return true;
    }

    private static bool TryReadExponent(string token, int start, out int exponent)
    {
        exponent = 0;
        var isNegative = start < token.Length && token[start] == '-';
        var first = isNegative ? start + 1 : start;
        if (first >= token.Length || (token[first] == '0' && token.Length > first + 1)) return false;
        for (var i = first; i < token.Length; i++)
        {
            if (!Notation.IsDigit(token[i])) return false;
            exponent = Math.Min((exponent * 10) + (token[i] - '0'), MostExponent + 1);
        }

        if (isNegative) exponent = -exponent;
        return true;
    }

    private static (decimal Significand, int Exponent) Normalise(decimal significand, int exponent)
    {
        if (significand == 0 || exponent == 0) return (significand, 0);

        var (digits, decimals) = ExactDecimal.Parts(significand);
        for (; (digits % 10).IsZero; decimals--) digits /= 10;
        exponent -= decimals;
        var size = BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture).Length;
        if (exponent <= 0 ? -exponent <= MostDecimals : size + exponent <= MostDecimals) return (exponent <= 0 ? Decimal(digits, -exponent) : (decimal)(digits * BigInteger.Pow(10, exponent)), 0);
        return (Decimal(digits, size - 1), exponent + size - 1);
    }

    /// <summary>The most decimals that <see cref="decimal"/> has; of digits before the point it holds as many, whichever they are.</summary>
    private const int MostDecimals = 28;

    private static decimal Decimal(BigInteger digits, int decimals)
    {
        var bits = decimal.GetBits((decimal)BigInteger.Abs(digits));
        return new decimal(bits[0], bits[1], bits[2], digits.Sign < 0, (byte)decimals);
    }

#if NET
    static ExactNumber IParsable<ExactNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ExactNumber>.TryParse(string? s, IFormatProvider? provider, out ExactNumber result) => TryParse(s, out result);
#endif
}
