using System.Diagnostics.CodeAnalysis;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Beleg;

/// <summary>A length of time on three axes that have no fixed length on one another: months, days and seconds.</summary>
/// <remarks>
/// <para>
/// Invariant text is <c>[bound ]number unit[ number unit …]</c> with <c>years</c>, <c>months</c>, <c>weeks</c>, <c>days</c>,
/// <c>hours</c>, <c>minutes</c>, <c>seconds</c>, from long to short: <c>at most 9 months</c>, <c>1 year 6 months</c>. Text of
/// ISO 8601 (<c>P9M</c>) is read too. Only hours, minutes and seconds may have decimals.
/// </para>
/// <para>
/// A year is 12 months, a week 7 days, an hour 3600 seconds; so <c>24 months</c> equals <c>2 years</c>, but <c>30 days</c> is
/// not a month and <c>24 hours</c> no day. Each axis is written in the longest unit in which it is whole: 18 months, 2 years.
/// No axis is negative. The default is no time at all, <c>0 days</c>.
/// </para>
/// </remarks>
#if NET
[JsonConverter(typeof(InvariantTextJsonConverter<Duration>))]
#endif
public readonly partial struct Duration : IBoundedValue<Duration>, IFormattable
#if NET
    , IParsable<Duration>
#endif
{
    /// <summary>A length of time.</summary>
    /// <param name="months">The months, from 0; 12 make a year.</param>
    /// <param name="days">The days, from 0; 7 make a week.</param>
    /// <param name="seconds">The seconds, from 0, exact; 3600 make an hour.</param>
    /// <param name="bound">How the source limits the duration.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number is negative, or <paramref name="bound"/> is no member of the enumeration.
    /// </exception>
    public Duration(int months = 0, int days = 0, decimal seconds = 0, Bound bound = Bound.None)
    {
        if (months < 0) throw new ArgumentOutOfRangeException(nameof(months));
        if (days < 0) throw new ArgumentOutOfRangeException(nameof(days));
        if (seconds < 0) throw new ArgumentOutOfRangeException(nameof(seconds));

        Months = months;
        Days = days;
        Seconds = seconds;
        Bound = BoundWords.Require(bound);
    }

    internal Duration(Bound bound, int months, int days, decimal seconds)
        => (Months, Days, Seconds, Bound) = (months, days, seconds, bound);

    /// <summary>The months, with 12 for each year.</summary>
    public int Months { get; }

    /// <summary>The days, with 7 for each week.</summary>
    public int Days { get; }

    /// <summary>The seconds, exact, with 3600 for each hour.</summary>
    public decimal Seconds { get; }

    /// <inheritdoc/>
    public Bound Bound { get; }

    /// <inheritdoc/>
    public Duration WithBound(Bound bound) => new(Months, Days, Seconds, bound);

    /// <summary>Reads invariant text, or text of ISO 8601 such as <c>P9M</c>.</summary>
    /// <param name="text">For example <c>at most 9 months</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no duration; the message says what to write instead.</exception>
    public static Duration Parse(string text)
        => TryParse(text, out var value, out var expected) ? value : throw Notation.Failure(text, expected);

    /// <summary>Reads invariant text, or text of ISO 8601 such as <c>P9M</c>.</summary>
    /// <param name="text">For example <c>at most 9 months</c>.</param>
    /// <param name="value">The duration, or the default.</param>
    public static bool TryParse(string? text, out Duration value) => TryParse(text, out value, out _);

    /// <summary>Reads invariant text, or text of ISO 8601 such as <c>P9M</c>, and says what is wrong with it.</summary>
    /// <param name="text">For example <c>at most 9 months</c>.</param>
    /// <param name="value">The duration, or the default.</param>
    /// <param name="expected">One line: what was expected and found, and what to write instead.</param>
    public static bool TryParse(string? text, out Duration value, [NotNullWhen(false)] out string? expected)
    {
        var hint = DurationNotation.Read(text ?? "", out value);
        expected = hint is null ? null : Notation.Expected(DurationNotation.Sample, text, hint);
        return hint is null;
    }

    /// <summary>Adds axis by axis, if the sum has a bound and fits.</summary>
    /// <param name="other">What to add.</param>
    /// <param name="sum">The sum, or the default.</param>
    /// <returns>
    /// <see langword="false"/> where the two bounds say nothing together (nearly 9 months and at least 3), or an axis exceeds
    /// its range.
    /// </returns>
    public bool TryAdd(Duration other, out Duration sum)
    {
        var (months, days) = ((long)Months + other.Months, (long)Days + other.Days);
        var isDefined = BoundArithmetic.TryAdd(Bound, other.Bound, out var bound)
            & ExactDecimal.TryAdd(Seconds, other.Seconds, out var seconds)
            & months <= int.MaxValue
            & days <= int.MaxValue;
        sum = isDefined ? new Duration((int)months, (int)days, seconds, bound) : default;
        return isDefined;
    }

    /// <summary>Whether this is certainly shorter than another duration.</summary>
    /// <param name="other">The other duration.</param>
    /// <returns>
    /// <see langword="null"/> where it cannot be told: one axis is longer and another shorter (1 month and 30 days), or the
    /// bounds leave it open. <em>About</em> limits nothing; <em>nearly</em> counts as at most, <em>just over</em> as at least.
    /// </returns>
    public bool? IsLessThan(Duration other)
        => Order(other) is { } order ? BoundArithmetic.IsLess(order, Bound, other.Bound) : null;

    /// <summary>Whether this is certainly longer than another duration: <see cref="IsLessThan"/> the other way round.</summary>
    /// <param name="other">The other duration.</param>
    public bool? IsGreaterThan(Duration other) => other.IsLessThan(this);

    /// <summary>Whether all axes and the bound are the same.</summary>
    /// <param name="other">The other duration.</param>
    public bool Equals(Duration other) => Months == other.Months && Days == other.Days && Seconds == other.Seconds && Bound == other.Bound;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Duration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(Months, Days, Seconds.GetHashCode(), (int)Bound);

    /// <summary>Invariant text, which <see cref="Parse"/> reads back: <c>at most 9 months</c>.</summary>
    public override string ToString() => DurationNotation.Format(this, TextStyle.Invariant);

    /// <summary>The text of the duration.</summary>
    /// <param name="format">
    /// <c>G</c> or none: invariant text. <c>S</c>: with symbols, <c>≤ 9 months</c>. <c>de</c>: German, <c>höchstens 9
    /// Monate</c>. <c>en</c>: English, <c>at most 9 months</c>.
    /// </param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format) => DurationNotation.Format(this, TextStyles.Of(format));

    /// <summary>Text of ISO 8601-1, without the bound, for which the standard has no sign: <c>P9M</c>, <c>P2Y</c>, <c>PT36H</c>.</summary>
    public string ToIso8601() => DurationNotation.FormatIso(this);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Adds axis by axis; bounds are carried through.</summary>
    /// <exception cref="InvalidOperationException">There is no such sum: see <see cref="TryAdd"/>.</exception>
    public static Duration operator +(Duration left, Duration right)
        => left.TryAdd(right, out var sum) ? sum : throw new InvalidOperationException($"'{left}' and '{right}' have no sum");

    /// <summary>Whether all axes and the bound are the same.</summary>
    public static bool operator ==(Duration left, Duration right) => left.Equals(right);

    /// <summary>Whether an axis or the bound differs.</summary>
    public static bool operator !=(Duration left, Duration right) => !left.Equals(right);

    /// <summary>The sign of the difference, where no two axes disagree about it.</summary>
    internal int? Order(Duration other)
    {
        var (months, days, seconds) = (Months.CompareTo(other.Months), Days.CompareTo(other.Days), Seconds.CompareTo(other.Seconds));
        var least = Math.Min(months, Math.Min(days, seconds));
        var greatest = Math.Max(months, Math.Max(days, seconds));
        return least < 0 && greatest > 0 ? null : least + greatest;
    }

    /// <summary>The amount on an axis.</summary>
    internal decimal On(DurationAxis axis) => axis switch
    {
        DurationAxis.Months => Months,
        DurationAxis.Days => Days,
        _ => Seconds,
    };

#if NET
    static Duration IParsable<Duration>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Duration>.TryParse(string? s, IFormatProvider? provider, out Duration result) => TryParse(s, out result);
#endif
}
