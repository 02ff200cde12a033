using System.Diagnostics.CodeAnalysis;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Beleg;

/// <summary>
/// From a low to a high value, with the unit written once: <c>12..24 months</c>, <c>10..20 °C</c>, <c>22..30 %</c>. Both ends are included, but for those
/// that are marked: <c>20..&lt;30 °C</c>, <c>20&lt;..30 °C</c>.
/// </summary>
/// <typeparam name="T"><see cref="Quantity"/>, <see cref="Money"/>, <see cref="Share"/>, <see cref="Change"/> or <see cref="Duration"/>.</typeparam>
/// <remarks>
/// <para>
/// Invariant text is <c>[bound ]low..high[ unit]</c>, with <c>&lt;</c> between the dots and an end that is excluded; a bound is one of the whole range (<c>about 10..20 GPU</c>), never of an
/// end. Both ends count the same, in one unit, and the low one is not above the high one; ends that have no order, such as
/// 30 days and 1 month, are taken as they stand.
/// </para>
/// <para>Of any other type, reading, writing and checking a range throw <see cref="NotSupportedException"/>.</para>
/// <para>A range of dates is a <see cref="Period"/>. The default runs from the default to the default.</para>
/// </remarks>
#if NET
[JsonConverter(typeof(ValueRangeJsonConverterFactory))]
#endif
public readonly struct ValueRange<T> : IBoundedValue<ValueRange<T>>, IFormattable
#if NET
    , IParsable<ValueRange<T>>
#endif
    where T : struct, IBoundedValue<T>
{
    /// <summary>A range.</summary>
    /// <param name="low">The low end, without a bound.</param>
    /// <param name="high">The high end, without a bound.</param>
    /// <param name="bound">How the source limits the range as a whole.</param>
    /// <exception cref="ArgumentException">
    /// An end has a bound of its own, the ends do not count the same, or the low one is above the high one.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is no member of the enumeration.</exception>
    /// <exception cref="NotSupportedException">There are no ranges of this type.</exception>
    public ValueRange(T low, T high, Bound bound = Bound.None)
    {
        if (low.Bound != Bound.None) throw new ArgumentException("the bound is that of the range", nameof(low));
        if (high.Bound != Bound.None) throw new ArgumentException("the bound is that of the range", nameof(high));
        if (RangeText.Explain(low, high) is { } hint) throw new ArgumentException(hint, nameof(high));

        Low = low;
        High = high;
        Bound = BoundWords.Require(bound);
    }

    internal ValueRange(Bound bound, T low, T high, bool excludesLow = false, bool excludesHigh = false)
        => (Low, High, Bound, ExcludesLow, ExcludesHigh) = (low, high, bound, excludesLow, excludesHigh);

    /// <summary>The low end, without a bound.</summary>
    public T Low { get; }

    /// <summary>The high end, without a bound.</summary>
    public T High { get; }

    /// <summary>Whether the low end is no part of the range: <em>more than 20</em>.</summary>
    public bool ExcludesLow { get; }

    /// <summary>Whether the high end is no part of the range: <em>less than 30</em>.</summary>
    public bool ExcludesHigh { get; }

    /// <summary>How the source limits the range as a whole.</summary>
    public Bound Bound { get; }

    /// <inheritdoc/>
    public ValueRange<T> WithBound(Bound bound) => new(BoundWords.Require(bound), Low, High, ExcludesLow, ExcludesHigh);

    /// <summary>The same range without one of its ends, or both.</summary>
    /// <param name="low">Whether the low end is no part of it.</param>
    /// <param name="high">Whether the high end is no part of it.</param>
    /// <exception cref="InvalidOperationException">Both ends are the same: without them nothing is left.</exception>
    public ValueRange<T> Excluding(bool low, bool high)
        => (low || high) && Low.Equals(High) ? throw new InvalidOperationException(RangeText.NothingLeft) : new(Bound, Low, High, low, high);

    /// <summary>Reads invariant text.</summary>
    /// <param name="text">For example <c>12..24 months</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no range; the message says what to write instead.</exception>
    [SuppressMessage("Design", "CA1000", Justification = "Parse belongs to the type that it makes, as in IParsable")]
    public static ValueRange<T> Parse(string text)
        => TryParse(text, out var value, out var expected) ? value : throw Notation.Failure(text, expected);

    /// <summary>Reads invariant text.</summary>
    /// <param name="text">For example <c>12..24 months</c>.</param>
    /// <param name="value">The range, or the default.</param>
    [SuppressMessage("Design", "CA1000", Justification = "Parse belongs to the type that it makes, as in IParsable")]
    public static bool TryParse(string? text, out ValueRange<T> value) => TryParse(text, out value, out _);

    /// <summary>Reads invariant text and says what is wrong with it.</summary>
    /// <param name="text">For example <c>12..24 months</c>.</param>
    /// <param name="value">The range, or the default.</param>
    /// <param name="expected">One line: what was expected and found, and what to write instead.</param>
    [SuppressMessage("Design", "CA1000", Justification = "Parse belongs to the type that it makes, as in IParsable")]
    public static bool TryParse(string? text, out ValueRange<T> value, [NotNullWhen(false)] out string? expected)
        => RangeText.TryParse(text, out value, out expected);

    /// <summary>Whether both ends and the bound are the same.</summary>
    /// <param name="other">The other range.</param>
    public bool Equals(ValueRange<T> other)
        => Low.Equals(other.Low) && High.Equals(other.High) && Bound == other.Bound && ExcludesLow == other.ExcludesLow && ExcludesHigh == other.ExcludesHigh;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueRange<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(Low.GetHashCode(), High.GetHashCode(), ((int)Bound << 2) | (ExcludesLow ? 2 : 0) | (ExcludesHigh ? 1 : 0));

    /// <summary>Invariant text, which <see cref="Parse"/> reads back: <c>12..24 months</c> is written <c>1..2 years</c>.</summary>
    public override string ToString() => RangeText.Format(this, TextStyle.Invariant, provider: null);

    /// <summary>The text of the range.</summary>
    /// <param name="format">
    /// <c>G</c> or none: invariant text. <c>S</c>: with symbols, <c>10–20 °C</c>. <c>de</c>: German, <c>3 bis 5 Jahre</c>.
    /// <c>en</c>: English, <c>3 to 5 years</c>.
    /// </param>
    /// <param name="forms">How units read, for <c>10.000 GPUs</c>; without a form, a unit shows its symbol.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, UnitForms? forms = null) => RangeText.Format(this, TextStyles.Of(format), forms);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => RangeText.Format(this, TextStyles.Of(format), formatProvider);

    /// <summary>Whether both ends and the bound are the same.</summary>
    public static bool operator ==(ValueRange<T> left, ValueRange<T> right) => left.Equals(right);

    /// <summary>Whether an end or the bound differs.</summary>
    public static bool operator !=(ValueRange<T> left, ValueRange<T> right) => !left.Equals(right);

#if NET
    static ValueRange<T> IParsable<ValueRange<T>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ValueRange<T>>.TryParse(string? s, IFormatProvider? provider, out ValueRange<T> result) => TryParse(s, out result);
#endif
}
