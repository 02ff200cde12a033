using System.Diagnostics.CodeAnalysis;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Beleg;

/// <summary>An exact number of something, with the bound under which the source states it: <c>at least 10000 GPU</c>.</summary>
/// <remarks>
/// <para>
/// Invariant text is <c>[bound ]number[ unit]</c>, with the bounds <c>exactly</c>, <c>at least</c>, <c>more than</c>,
/// <c>at most</c>, <c>less than</c>, <c>about</c>, <c>nearly</c> and <c>just over</c>. The decimal separator is a point,
/// digits are not grouped, and <c>10.000</c> is refused because it reads as ten or as ten thousand. A number may have an
/// exponent: <c>1.380649e-23 J/K</c>.
/// </para>
/// <para>
/// The bound belongs to the value: <c>10000 GPU</c> does not equal <c>at least 10000 GPU</c>. Trailing noughts do not:
/// <c>5.0</c> equals <c>5</c>. The default is the plain number 0.
/// </para>
/// </remarks>
#if NET
[JsonConverter(typeof(InvariantTextJsonConverter<Quantity>))]
#endif
public readonly partial struct Quantity : IBoundedValue<Quantity>, IFormattable
#if NET
    , IParsable<Quantity>
#endif
{
    private const string Sample = "a quantity such as 'at least 10000 GPU'";

    /// <summary>A number of something.</summary>
    /// <param name="number">The number, exact.</param>
    /// <param name="unit">What is counted or measured; left out for a plain number.</param>
    /// <param name="bound">How the source limits the number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is no member of the enumeration.</exception>
    public Quantity(decimal number, Unit unit = default, Bound bound = Bound.None)
        : this(BoundWords.Require(bound), number, unit)
    {
    }

    /// <summary>A number of something that <see cref="decimal"/> need not hold: Planck's constant, Avogadro's.</summary>
    /// <param name="number">The number, exact.</param>
    /// <param name="unit">What is counted or measured; left out for a plain number.</param>
    /// <param name="bound">How the source limits the number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is no member of the enumeration.</exception>
    public Quantity(ExactNumber number, Unit unit = default, Bound bound = Bound.None)
        : this(BoundWords.Require(bound), number, unit)
    {
    }

    /// <summary>Without a check.</summary>
    internal Quantity(Bound bound, ExactNumber number, Unit unit)
    {
        Exact = number;
        Unit = unit;
        Bound = bound;
    }

    /// <summary>The number, exact, however great or small it is.</summary>
    public ExactNumber Exact { get; }

    /// <summary>The number, exact.</summary>
    /// <exception cref="OverflowException"><see cref="decimal"/> does not hold the number: see <see cref="Exact"/>.</exception>
    public decimal Number => Exact.TryToDecimal(out var number) ? number : throw new OverflowException($"no decimal is exactly {Exact}; use Exact");

    /// <summary>What is counted or measured; <see cref="Unit.None"/> for a plain number.</summary>
    public Unit Unit { get; }

    /// <inheritdoc/>
    public Bound Bound { get; }

    /// <inheritdoc/>
    public Quantity WithBound(Bound bound) => new(bound, Exact, Unit);

    /// <summary>Reads invariant text.</summary>
    /// <param name="text">For example <c>at least 10000 GPU</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no quantity; the message says what to write instead.</exception>
    public static Quantity Parse(string text)
        => TryParse(text, out var value, out var expected) ? value : throw Notation.Failure(text, expected);

    /// <summary>Reads invariant text.</summary>
    /// <param name="text">For example <c>at least 10000 GPU</c>.</param>
    /// <param name="value">The quantity, or the default.</param>
    public static bool TryParse(string? text, out Quantity value) => TryParse(text, out value, out _);

    /// <summary>Reads invariant text and says what is wrong with it.</summary>
    /// <param name="text">For example <c>at least 10000 GPU</c>.</param>
    /// <param name="value">The quantity, or the default.</param>
    /// <param name="expected">One line: what was expected and found, and what to write instead.</param>
    public static bool TryParse(string? text, out Quantity value, [NotNullWhen(false)] out string? expected)
    {
        value = default;
        var unit = Unit.None;
        if (BoundedNumber.TryReadExact(text ?? "", out var bound, out var number, out var counted, out var hint)
            && counted.Length > 0
            && (hint = UnitGrammar.Explain(counted)) is null)
        {
            unit = new Unit(counted);
        }

        expected = hint is null ? null : Notation.Expected(Sample, text, hint);
        if (expected is not null) return false;

        value = new Quantity(bound, number, unit);
        return true;
    }

    /// <summary>Adds a quantity of the same unit, if the sum has a bound and is exact.</summary>
    /// <param name="other">What to add.</param>
    /// <param name="sum">The sum: at least 10 GPU and 3 GPU are at least 13 GPU. The default where there is none.</param>
    /// <returns>
    /// <see langword="false"/> where the units differ, where the two bounds say nothing together (nearly 10 and at least 3),
    /// or where the sum needs more digits than <see cref="decimal"/> has.
    /// </returns>
    public bool TryAdd(Quantity other, out Quantity sum)
    {
        var isDefined = Unit == other.Unit
            & BoundArithmetic.TryAdd(Bound, other.Bound, out var bound)
            & TryAddExactly(Exact, other.Exact, out var number);
        sum = isDefined ? new Quantity(bound, number, Unit) : default;
        return isDefined;
    }

    /// <summary>Whether this is certainly less than another quantity.</summary>
    /// <param name="other">The other quantity.</param>
    /// <returns>
    /// <see langword="null"/> where it cannot be told: the units do not convert, or the bounds leave it open (at least 10 and 12).
    /// <em>About</em> limits nothing; <em>nearly</em> counts as at most, <em>just over</em> as at least.
    /// </returns>
    public bool? IsLessThan(Quantity other)
        => UnitScale.Compare(Exact, Unit, other.Exact, other.Unit) is { } order ? BoundArithmetic.IsLess(order, Bound, other.Bound) : null;

    /// <summary>Whether this is certainly greater than another quantity: <see cref="IsLessThan"/> the other way round.</summary>
    /// <param name="other">The other quantity.</param>
    public bool? IsGreaterThan(Quantity other) => other.IsLessThan(this);

    /// <summary>Whether number, unit and bound are the same.</summary>
    /// <param name="other">The other quantity.</param>
    public bool Equals(Quantity other) => Exact == other.Exact && Bound == other.Bound && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(Exact.GetHashCode(), Unit.GetHashCode(), (int)Bound);

    /// <summary>Invariant text, which <see cref="Parse"/> reads back: <c>at least 10000 GPU</c>.</summary>
    public override string ToString() => Text(TextStyle.Invariant, provider: null);

    /// <summary>The text of the quantity.</summary>
    /// <param name="format">
    /// <c>G</c> or none: invariant text. <c>S</c>: with symbols, <c>≥ 10 000 GPU</c>, grouped by U+202F.
    /// <c>de</c>: German, <c>mindestens 10.000 GPU</c>. <c>en</c>: English, <c>at least 10,000 GPU</c>.
    /// </param>
    /// <param name="forms">How units read, for <c>10.000 GPUs</c>; without a form, a unit shows its symbol.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, UnitForms? forms = null)
        => Text(TextStyles.Of(format), forms);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Text(TextStyles.Of(format), formatProvider);

    /// <summary>Adds quantities of one unit; bounds are carried through.</summary>
    /// <exception cref="InvalidOperationException">There is no such sum: see <see cref="TryAdd"/>.</exception>
    public static Quantity operator +(Quantity left, Quantity right)
        => left.TryAdd(right, out var sum) ? sum : throw new InvalidOperationException($"'{left}' and '{right}' have no sum");

    /// <summary>Subtracts quantities of one unit; the second's bound turns round: 10 less at least 3 is at most 7.</summary>
    /// <exception cref="InvalidOperationException">There is no such difference: see <see cref="TryAdd"/>.</exception>
    public static Quantity operator -(Quantity left, Quantity right)
        => left.TryAdd(-right, out var sum) ? sum : throw new InvalidOperationException($"'{left}' and '{right}' have no difference");

    /// <summary>The negative; its bound turns round: the negative of at least 3 is at most -3.</summary>
    public static Quantity operator -(Quantity value) => new(BoundArithmetic.Negate(value.Bound), new ExactNumber(value.Exact.Exponent, -value.Exact.Significand), value.Unit);

    /// <summary>Whether number, unit and bound are the same.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether number, unit or bound differ.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    internal static string WithUnit(string number, Unit unit, ExactNumber counted, TextStyle style, IFormatProvider? provider)
        => unit.IsNone ? number : number + " " + UnitForms.Text(unit, counted, style, provider);

    internal string Text(TextStyle style, IFormatProvider? provider)
        => BoundWords.Prefix(Bound, style) + WithUnit(ReadableNumber.Format(Exact, style), Unit, Exact, style, provider);

    private static bool TryAddExactly(ExactNumber first, ExactNumber second, out decimal sum)
    {
        sum = 0;
        return first.TryToDecimal(out var a) && second.TryToDecimal(out var b) && ExactDecimal.TryAdd(a, b, out sum);
    }

#if NET
    static Quantity IParsable<Quantity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Quantity>.TryParse(string? s, IFormatProvider? provider, out Quantity result) => TryParse(s, out result);
#endif
}
