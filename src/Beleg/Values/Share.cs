using System.Diagnostics.CodeAnalysis;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Beleg;

/// <summary>An exact part of a whole, with the bound under which the source states it: <c>3/4</c>, <c>at least 45 %</c>.</summary>
/// <remarks>
/// <para>
/// Invariant text is <c>[bound ]share</c>, the share as a percentage (<c>45 %</c>, <c>-5.2 %</c>), per mille (<c>5 ‰</c>), a
/// fraction (<c>3/4</c>) or a decimal not above one (<c>0.75</c>). It is written back as a percentage where that is a finite
/// decimal, else as a fraction in lowest terms (<c>2/3</c>). A bare whole number is refused: <c>1</c> may mean all of it, or
/// one percent.
/// </para>
/// <para>Shares may be negative or exceed the whole. The default is 0 %.</para>
/// </remarks>
#if NET
[JsonConverter(typeof(InvariantTextJsonConverter<Share>))]
#endif
public readonly partial struct Share : IBoundedValue<Share>, IFormattable
#if NET
    , IParsable<Share>
#endif
{
    private const string Sample = "a share such as '45 %', '3/4' or '0.75'";

    internal Share(Fraction fraction, Bound bound)
    {
        Fraction = fraction;
        Bound = bound;
    }

    /// <summary>A part of a whole; the fraction is reduced.</summary>
    /// <param name="numerator">The part.</param>
    /// <param name="denominator">The whole; a negative one turns the sign of the share.</param>
    /// <param name="bound">How the source limits the share.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="denominator"/> is 0, a part is <see cref="long.MinValue"/>, or <paramref name="bound"/> is no member of
    /// the enumeration.
    /// </exception>
    public Share(long numerator, long denominator, Bound bound = Bound.None)
    {
        if (!Fraction.TryReduce(numerator, denominator, out var fraction)) throw new ArgumentOutOfRangeException(nameof(denominator));

        Fraction = fraction;
        Bound = BoundWords.Require(bound);
    }

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public long Numerator => Fraction.Numerator;

    /// <summary>The denominator in lowest terms, from 1 upwards.</summary>
    public long Denominator => Fraction.Denominator;

    /// <inheritdoc/>
    public Bound Bound { get; }

    internal Fraction Fraction { get; }

    /// <inheritdoc/>
    public Share WithBound(Bound bound) => new(Fraction, BoundWords.Require(bound));

    /// <summary>The share of a part in a whole, such as 3 in 4: the ratio of two numbers, exact.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="share">The share, or the default.</param>
    /// <returns><see langword="false"/> where the whole is 0, or a part of the reduced fraction exceeds 64 bits.</returns>
    public static bool TryCreate(decimal part, decimal whole, out Share share)
    {
        var isExact = Fraction.TryDivide(part, whole, out var fraction);
        share = new Share(fraction, Bound.None);
        return isExact;
    }

    /// <summary>Reads invariant text.</summary>
    /// <param name="text">For example <c>at least 45 %</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no share; the message says what to write instead.</exception>
    public static Share Parse(string text)
        => TryParse(text, out var value, out var expected) ? value : throw Notation.Failure(text, expected);

    /// <summary>Reads invariant text.</summary>
    /// <param name="text">For example <c>at least 45 %</c>.</param>
    /// <param name="value">The share, or the default.</param>
    public static bool TryParse(string? text, out Share value) => TryParse(text, out value, out _);

    /// <summary>Reads invariant text and says what is wrong with it.</summary>
    /// <param name="text">For example <c>at least 45 %</c>.</param>
    /// <param name="value">The share, or the default.</param>
    /// <param name="expected">One line: what was expected and found, and what to write instead.</param>
    public static bool TryParse(string? text, out Share value, [NotNullWhen(false)] out string? expected)
    {
        var rest = BoundWords.Split(text ?? "", out var bound);
        if (TryReadDecimal(rest, out var fraction, out var hint) || (hint is null && FractionText.TryParse(rest, out fraction, out hint)))
        {
            value = new Share(fraction, bound);
            expected = null;
            return true;
        }

        value = default;
        expected = Notation.Expected(Sample, text, hint!);
        return false;
    }

    /// <summary>Adds a share of the same whole, if the sum has a bound and fits.</summary>
    /// <param name="other">What to add. That both are of one whole is the caller's to know.</param>
    /// <param name="sum">The sum, or the default.</param>
    /// <returns>
    /// <see langword="false"/> where the two bounds say nothing together (nearly 10 % and at least 3 %), or where a part of the
    /// reduced sum exceeds 64 bits.
    /// </returns>
    public bool TryAdd(Share other, out Share sum)
    {
        var isDefined = BoundArithmetic.TryAdd(Bound, other.Bound, out var bound) & Fraction.TryAdd(Fraction, other.Fraction, out var fraction);
        sum = isDefined ? new Share(fraction, bound) : default;
        return isDefined;
    }

    /// <summary>Whether this is certainly less than another share.</summary>
    /// <param name="other">The other share.</param>
    /// <returns>
    /// <see langword="null"/> where the bounds leave it open. <em>About</em> limits nothing; <em>nearly</em> counts as at
    /// most, <em>just over</em> as at least.
    /// </returns>
    public bool? IsLessThan(Share other) => BoundArithmetic.IsLess(Fraction.Compare(Fraction, other.Fraction), Bound, other.Bound);

    /// <summary>Whether this is certainly greater than another share: <see cref="IsLessThan"/> the other way round.</summary>
    /// <param name="other">The other share.</param>
    public bool? IsGreaterThan(Share other) => other.IsLessThan(this);

    /// <summary>Whether fraction and bound are the same.</summary>
    /// <param name="other">The other share.</param>
    public bool Equals(Share other) => Fraction.Equals(other.Fraction) && Bound == other.Bound;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Share other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(Fraction.GetHashCode(), (int)Bound);

    /// <summary>Invariant text, which <see cref="Parse"/> reads back: <c>at least 45 %</c>, <c>2/3</c>.</summary>
    public override string ToString() => Text(TextStyle.Invariant);

    /// <summary>The text of the share.</summary>
    /// <param name="format">
    /// <c>G</c> or none: invariant text. <c>S</c>: with symbols, <c>≥ 45 %</c>. <c>de</c>: German, <c>mindestens 4,5 %</c>.
    /// <c>en</c>: English, <c>at least 4.5%</c>.
    /// </param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format) => Text(TextStyles.Of(format));

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Adds shares of one whole; bounds are carried through.</summary>
    /// <exception cref="InvalidOperationException">There is no such sum: see <see cref="TryAdd"/>.</exception>
    public static Share operator +(Share left, Share right)
        => left.TryAdd(right, out var sum) ? sum : throw new InvalidOperationException($"'{left}' and '{right}' have no sum");

    /// <summary>Subtracts shares of one whole; the second's bound turns round.</summary>
    /// <exception cref="InvalidOperationException">There is no such difference: see <see cref="TryAdd"/>.</exception>
    public static Share operator -(Share left, Share right)
        => left.TryAdd(-right, out var sum) ? sum : throw new InvalidOperationException($"'{left}' and '{right}' have no difference");

    /// <summary>The negative; its bound turns round.</summary>
    public static Share operator -(Share value) => new(value.Fraction.Negate(), BoundArithmetic.Negate(value.Bound));

    /// <summary>Whether fraction and bound are the same.</summary>
    public static bool operator ==(Share left, Share right) => left.Equals(right);

    /// <summary>Whether fraction or bound differ.</summary>
    public static bool operator !=(Share left, Share right) => !left.Equals(right);

    /// <summary>Reads <c>0.75</c>; without a hint where the text is no decimal at all.</summary>
    private static bool TryReadDecimal(string text, out Fraction value, out string? hint)
    {
        hint = null;
        value = default;
        if (!Numeral.TryParse(text, out var number, out _)) return false;

        if (text.IndexOf('.') < 0 || Math.Abs(number) > 1)
            hint = $"write '{text} %' or a fraction such as '3/4'";
        else if (!Fraction.TryDivide(number, 1, out value))
            hint = "numerator and denominator have at most 18 digits each";

        return hint is null;
    }

    private string Text(TextStyle style) => BoundWords.Prefix(Bound, style) + FractionText.Format(Fraction, style);

#if NET
    static Share IParsable<Share>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Share>.TryParse(string? s, IFormatProvider? provider, out Share result) => TryParse(s, out result);
#endif
}
