using System.Diagnostics.CodeAnalysis;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Beleg;

/// <summary>By how much something changes, exact: <c>increase of at least 50 %</c>, <c>decrease of 3 percentage points</c>, <c>factor 2</c>.</summary>
/// <remarks>
/// <para>
/// Invariant text is <c>increase of</c> or <c>decrease of</c>, then <c>[bound ]</c> and a percentage, a fraction (<c>1/3</c>)
/// or a number of percentage points; or <c>factor [bound ]number</c>. Percent and percentage points are different things and
/// never equal; neither is an increase of 100 % equal to factor 2, though the two come to the same.
/// </para>
/// <para>
/// The bound limits the size of the change: a <c>decrease of at least 3 %</c> is one of 3 % or more. The default is an
/// increase of 0 %.
/// </para>
/// </remarks>
#if NET
[JsonConverter(typeof(InvariantTextJsonConverter<Change>))]
#endif
public readonly struct Change : IBoundedValue<Change>, IFormattable
#if NET
    , IParsable<Change>
#endif
{
    internal Change(ChangeKind kind, Fraction amount, Bound bound)
    {
        Kind = kind;
        Fraction = amount;
        Bound = bound;
    }

    /// <summary>A change.</summary>
    /// <param name="kind">In what it is measured.</param>
    /// <param name="amount">
    /// The signed amount, without a bound: 1/2 for an increase of 50 %, -3/100 for a decrease of 3 percentage points; for a
    /// factor the factor itself, above 0.
    /// </param>
    /// <param name="bound">How the source limits the size of the change.</param>
    /// <exception cref="ArgumentException">The amount has a bound of its own.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The kind or the bound is no member of its enumeration, a factor is not above 0, or the number of percentage points
    /// exceeds 64 bits.
    /// </exception>
    public Change(ChangeKind kind, Share amount, Bound bound = Bound.None)
    {
        if ((uint)kind > (uint)ChangeKind.Factor) throw new ArgumentOutOfRangeException(nameof(kind));
        if (amount.Bound != Bound.None) throw new ArgumentException("the bound is that of the change", nameof(amount));
        if (kind == ChangeKind.Factor && amount.Numerator <= 0) throw new ArgumentOutOfRangeException(nameof(amount));
        if (kind == ChangeKind.PercentagePoints && !amount.Fraction.TryMultiply(100, out _)) throw new ArgumentOutOfRangeException(nameof(amount));

        Kind = kind;
        Fraction = amount.Fraction;
        Bound = BoundWords.Require(bound);
    }

    /// <summary>In what the change is measured.</summary>
    public ChangeKind Kind { get; }

    /// <summary>The signed amount: 1/2 for an increase of 50 %, -3/100 for a decrease of 3 percentage points, 2 for factor 2.</summary>
    public Share Amount => new(Fraction, Bound.None);

    /// <summary>How the source limits the size of the change.</summary>
    public Bound Bound { get; }

    internal Fraction Fraction { get; }

    /// <inheritdoc/>
    public Change WithBound(Bound bound) => new(Kind, Fraction, BoundWords.Require(bound));

    /// <summary>Reads invariant text.</summary>
    /// <param name="text">For example <c>increase of at least 50 %</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no change; the message says what to write instead.</exception>
    public static Change Parse(string text)
        => TryParse(text, out var value, out var expected) ? value : throw Notation.Failure(text, expected);

    /// <summary>Reads invariant text.</summary>
    /// <param name="text">For example <c>increase of at least 50 %</c>.</param>
    /// <param name="value">The change, or the default.</param>
    public static bool TryParse(string? text, out Change value) => TryParse(text, out value, out _);

    /// <summary>Reads invariant text and says what is wrong with it.</summary>
    /// <param name="text">For example <c>increase of at least 50 %</c>.</param>
    /// <param name="value">The change, or the default.</param>
    /// <param name="expected">One line: what was expected and found, and what to write instead.</param>
    public static bool TryParse(string? text, out Change value, [NotNullWhen(false)] out string? expected)
        => ChangeNotation.TryParse(text, out value, out expected);

    /// <summary>Whether kind, amount and bound are the same.</summary>
    /// <param name="other">The other change.</param>
    public bool Equals(Change other) => Kind == other.Kind && Fraction.Equals(other.Fraction) && Bound == other.Bound;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Change other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine((int)Kind, Fraction.GetHashCode(), (int)Bound);

    /// <summary>Invariant text, which <see cref="Parse"/> reads back: <c>increase of at least 50 %</c>.</summary>
    public override string ToString() => ChangeNotation.Format(this, TextStyle.Invariant);

    /// <summary>The text of the change.</summary>
    /// <param name="format">
    /// <c>G</c> or none: invariant text. <c>S</c>: with symbols, <c>↑ ≥ 50 %</c>, <c>↓ 3 pp</c>, <c>× 2</c>. <c>de</c>: German,
    /// <c>Anstieg um mindestens 50 %</c>. <c>en</c>: English, <c>increase of at least 50%</c>.
    /// </param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format) => ChangeNotation.Format(this, TextStyles.Of(format));

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Whether kind, amount and bound are the same.</summary>
    public static bool operator ==(Change left, Change right) => left.Equals(right);

    /// <summary>Whether kind, amount or bound differ.</summary>
    public static bool operator !=(Change left, Change right) => !left.Equals(right);

#if NET
    static Change IParsable<Change>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Change>.TryParse(string? s, IFormatProvider? provider, out Change result) => TryParse(s, out result);
#endif
}
