using System.Diagnostics.CodeAnalysis;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Beleg;

/// <summary>An exact amount of one currency, with the bound under which the source states it: <c>about 500000000 EUR</c>.</summary>
/// <remarks>
/// Invariant text is <c>[bound ]amount code</c>; numbers and bounds as for <see cref="Quantity"/>, the code of ISO 4217.
/// Money per time or per piece is a <see cref="Quantity"/> (<c>22000000 EUR/year</c>). The default is nothing of no
/// currency, <c>0 XXX</c>.
/// </remarks>
#if NET
[JsonConverter(typeof(InvariantTextJsonConverter<Money>))]
#endif
public readonly partial struct Money : IBoundedValue<Money>, IFormattable
#if NET
    , IParsable<Money>
#endif
{
    private const string Sample = "an amount of money such as 'about 500000000 EUR'";

    /// <summary>An amount of money.</summary>
    /// <param name="amount">The amount in the currency's main unit, exact.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="bound">How the source limits the amount.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is no member of the enumeration.</exception>
    public Money(decimal amount, Currency currency, Bound bound = Bound.None)
        : this(BoundWords.Require(bound), amount, currency)
    {
    }

    /// <summary>Without a check.</summary>
    internal Money(Bound bound, decimal amount, Currency currency)
    {
        Amount = amount;
        Currency = currency;
        Bound = bound;
    }

    /// <summary>The amount in the currency's main unit, exact.</summary>
    public decimal Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <inheritdoc/>
    public Bound Bound { get; }

    /// <inheritdoc/>
    public Money WithBound(Bound bound) => new(Amount, Currency, bound);

    /// <summary>Reads invariant text.</summary>
    /// <param name="text">For example <c>about 500000000 EUR</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no money; the message says what to write instead.</exception>
    public static Money Parse(string text)
        => TryParse(text, out var value, out var expected) ? value : throw Notation.Failure(text, expected);

    /// <summary>Reads invariant text.</summary>
    /// <param name="text">For example <c>about 500000000 EUR</c>.</param>
    /// <param name="value">The money, or the default.</param>
    public static bool TryParse(string? text, out Money value) => TryParse(text, out value, out _);

    /// <summary>Reads invariant text and says what is wrong with it.</summary>
    /// <param name="text">For example <c>about 500000000 EUR</c>.</param>
    /// <param name="value">The money, or the default.</param>
    /// <param name="expected">One line: what was expected and found, and what to write instead.</param>
    public static bool TryParse(string? text, out Money value, [NotNullWhen(false)] out string? expected)
    {
        value = default;
        if (BoundedNumber.TryRead(text ?? "", out var bound, out var amount, out var code, out var hint)
            && (hint = Currency.Explain(code)) is null)
        {
            value = new Money(amount, new Currency(code), bound);
            expected = null;
            return true;
        }

        expected = Notation.Expected(Sample, text, ExplainOrder(text ?? "") ?? hint);
        return false;
    }

    /// <summary>Adds money of the same currency, if the sum has a bound and is exact.</summary>
    /// <param name="other">What to add.</param>
    /// <param name="sum">The sum, or the default.</param>
    /// <returns>
    /// <see langword="false"/> where the currencies differ, where the two bounds say nothing together (nearly 10 and at
    /// least 3), or where the sum needs more digits than <see cref="decimal"/> has.
    /// </returns>
    public bool TryAdd(Money other, out Money sum)
    {
        var isDefined = Currency == other.Currency
            & BoundArithmetic.TryAdd(Bound, other.Bound, out var bound)
            & ExactDecimal.TryAdd(Amount, other.Amount, out var amount);
        sum = isDefined ? new Money(amount, Currency, bound) : default;
        return isDefined;
    }

    /// <summary>Whether this is certainly less than another amount.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>
    /// <see langword="null"/> where it cannot be told: the currencies differ, or the bounds leave it open.
    /// <em>About</em> limits nothing; <em>nearly</em> counts as at most, <em>just over</em> as at least.
    /// </returns>
    public bool? IsLessThan(Money other)
        => Currency == other.Currency ? BoundArithmetic.IsLess(Amount.CompareTo(other.Amount), Bound, other.Bound) : null;

    /// <summary>Whether this is certainly greater than another amount: <see cref="IsLessThan"/> the other way round.</summary>
    /// <param name="other">The other amount.</param>
    public bool? IsGreaterThan(Money other) => other.IsLessThan(this);

    /// <summary>Whether amount, currency and bound are the same.</summary>
    /// <param name="other">The other money.</param>
    public bool Equals(Money other) => Amount == other.Amount && Bound == other.Bound && Currency == other.Currency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(Amount.GetHashCode(), Currency.GetHashCode(), (int)Bound);

    /// <summary>Invariant text, which <see cref="Parse"/> reads back: <c>about 500000000 EUR</c>.</summary>
    public override string ToString() => Text(TextStyle.Invariant);

    /// <summary>The text of the money. Readable texts fill up the minor unit: <c>4.50 EUR</c>.</summary>
    /// <param name="format">
    /// <c>G</c> or none: invariant text. <c>S</c>: with symbols, <c>≈ 500 000 000 EUR</c>, grouped by U+202F.
    /// <c>de</c>: German, <c>rund 500.000.000 EUR</c>. <c>en</c>: English, <c>about 500,000,000 EUR</c>.
    /// </param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format) => Text(TextStyles.Of(format));

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Adds money of one currency; bounds are carried through.</summary>
    /// <exception cref="InvalidOperationException">There is no such sum: see <see cref="TryAdd"/>.</exception>
    public static Money operator +(Money left, Money right)
        => left.TryAdd(right, out var sum) ? sum : throw new InvalidOperationException($"'{left}' and '{right}' have no sum");

    /// <summary>Subtracts money of one currency; the second's bound turns round.</summary>
    /// <exception cref="InvalidOperationException">There is no such difference: see <see cref="TryAdd"/>.</exception>
    public static Money operator -(Money left, Money right)
        => left.TryAdd(-right, out var sum) ? sum : throw new InvalidOperationException($"'{left}' and '{right}' have no difference");

    /// <summary>The negative; its bound turns round.</summary>
    public static Money operator -(Money value) => new(-value.Amount, value.Currency, BoundArithmetic.Negate(value.Bound));

    /// <summary>Whether amount, currency and bound are the same.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether amount, currency or bound differ.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    internal static string Digits(decimal amount, Currency currency, TextStyle style)
        => ReadableNumber.Format(amount, style, currency.MinorUnitDigits ?? 0);

    /// <summary>What to write for <c>EUR 500</c>.</summary>
    private static string? ExplainOrder(string text)
        => text.Length > 4 && text[3] == ' ' && Currency.Explain(text.Substring(0, 3)) is null
            ? $"write the code last: '{Notation.Shorten(text.Substring(4))} {text.Substring(0, 3)}'"
            : null;

    private string Text(TextStyle style)
        => BoundWords.Prefix(Bound, style) + Digits(Amount, Currency, style) + " " + Currency.Code;

#if NET
    static Money IParsable<Money>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Money>.TryParse(string? s, IFormatProvider? provider, out Money result) => TryParse(s, out result);
#endif
}
