using System.Diagnostics.CodeAnalysis;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Beleg;

/// <summary>How far something may be from what is meant: <c>5 V ± 10 %</c>, or by itself, of whatever it is said of: <c>±3 %</c>, <c>±0.5 °C</c>.</summary>
/// <remarks>
/// <para>
/// Invariant text is <c>[nominal ]±deviation</c>, with a blank behind the sign where a nominal value stands before it (<c>5 V ± 0.25 V</c>), and
/// each number with its unit. Deviations that differ are written <c>5 V +10/-5 %</c>, <c>+0.5/-0.2 mm</c>. A deviation is an amount in the nominal value's
/// unit, or a share of the nominal value: in per cent, also read in per mille and, of another unit, in <c>ppm</c>. <c>+/-</c> reads as <c>±</c>.
/// </para>
/// <para>
/// Both ends belong to a tolerance: 4.5 V and 5.5 V are within <c>5 V ± 10 %</c>. It is no number, has no <see cref="Bound"/>, and equals no other
/// that allows as much: <c>5 V ± 10 %</c> is not <c>5 V ± 0.5 V</c>, though <see cref="Range"/> is the same. The default is <c>±0</c>.
/// </para>
/// </remarks>
#if NET
[JsonConverter(typeof(InvariantTextJsonConverter<Tolerance>))]
#endif
public readonly struct Tolerance : IEquatable<Tolerance>, IFormattable
#if NET
    , IParsable<Tolerance>
#endif
{
    private readonly bool _hasNominal;
    private readonly Quantity _nominal;
    private readonly ExactNumber _up;
    private readonly ExactNumber _down;

    // What both deviations count; per cent stands for a share of the nominal value.
    private readonly Unit _unit;

    /// <summary>As far up as down, by an amount.</summary>
    /// <param name="nominal">What is meant; <see langword="null"/> where only the deviation is said.</param>
    /// <param name="deviation">How far on either side, not negative.</param>
    /// <exception cref="ArgumentException">
    /// A value has a bound, a deviation is negative or has another unit than the nominal value, or an end has more digits than a number holds.
    /// </exception>
    public Tolerance(Quantity? nominal, Quantity deviation)
        : this(nominal, deviation, deviation)
    {
    }

    /// <summary>By amounts up and down.</summary>
    /// <param name="nominal">What is meant; <see langword="null"/> where only the deviations are said.</param>
    /// <param name="up">How far above, not negative.</param>
    /// <param name="down">How far below, not negative.</param>
    /// <exception cref="ArgumentException">
    /// A value has a bound, a deviation is negative or has another unit than the nominal value, or an end has more digits than a number holds.
    /// </exception>
    public Tolerance(Quantity? nominal, Quantity up, Quantity down)
        : this(nominal, up.Exact, down.Exact, up.Unit)
    {
        if (up.Bound != Bound.None) throw new ArgumentException(ToleranceNotation.NoBound, nameof(up));
        if (down.Bound != Bound.None) throw new ArgumentException(ToleranceNotation.NoBound, nameof(down));
        if (up.Unit != down.Unit) throw new ArgumentException($"the deviations do not count the same: {up} and {down}", nameof(down));
        if (Problem is { } problem) throw new ArgumentException(problem, nameof(up));
    }

    /// <summary>As far up as down, by a share of the nominal value.</summary>
    /// <param name="nominal">What is meant; <see langword="null"/> where only the deviation is said.</param>
    /// <param name="deviation">How far on either side, not negative.</param>
    /// <exception cref="ArgumentException">
    /// A value has a bound, a share is negative or no finite percentage, or an end has more digits than a number holds.
    /// </exception>
    public Tolerance(Quantity? nominal, Share deviation)
        : this(nominal, deviation, deviation)
    {
    }

    /// <summary>By shares of the nominal value up and down.</summary>
    /// <param name="nominal">What is meant; <see langword="null"/> where only the deviations are said.</param>
    /// <param name="up">How far above, not negative.</param>
    /// <param name="down">How far below, not negative.</param>
    /// <exception cref="ArgumentException">
    /// A value has a bound, a share is negative or no finite percentage, or an end has more digits than a number holds.
    /// </exception>
    public Tolerance(Quantity? nominal, Share up, Share down)
        : this(nominal, ToleranceNotation.PercentOf(up, nameof(up)), ToleranceNotation.PercentOf(down, nameof(down)), ToleranceNotation.Percent)
    {
        if (Problem is { } problem) throw new ArgumentException(problem, nameof(up));
    }

    /// <summary>Without a check.</summary>
    internal Tolerance(Quantity? nominal, ExactNumber up, ExactNumber down, Unit unit)
        => (_hasNominal, _nominal, _up, _down, _unit) = (nominal.HasValue, nominal.GetValueOrDefault(), up, down, unit);

    /// <summary>What is meant; <see langword="null"/> where only the deviation is said.</summary>
    public Quantity? Nominal => _hasNominal ? _nominal : null;

    /// <summary>Whether the deviations are shares: of the nominal value, or of what the tolerance is said of.</summary>
    public bool IsRelative => _unit == ToleranceNotation.Percent;

    /// <summary>Whether it goes as far up as down.</summary>
    public bool IsSymmetric => _up == _down;

    /// <summary>How far up, as a share; <see langword="null"/> where an amount is said.</summary>
    public Share? ShareUp => IsRelative ? ToleranceNotation.ShareOf(_up) : null;

    /// <summary>How far down, as a share; <see langword="null"/> where an amount is said.</summary>
    public Share? ShareDown => IsRelative ? ToleranceNotation.ShareOf(_down) : null;

    /// <summary>How far up, as an amount: 0.5 V of <c>5 V ± 10 %</c>; <see langword="null"/> for a share of nothing that is said.</summary>
    public Quantity? Up => Amount(_up);

    /// <summary>How far down, as an amount: 0.5 V of <c>5 V ± 10 %</c>; <see langword="null"/> for a share of nothing that is said.</summary>
    public Quantity? Down => Amount(_down);

    /// <summary>The least that it allows; <see langword="null"/> where no nominal value is said.</summary>
    public Quantity? Lower => End(_down, isUpper: false);

    /// <summary>The most that it allows; <see langword="null"/> where no nominal value is said.</summary>
    public Quantity? Upper => End(_up, isUpper: true);

    /// <summary>From the least to the most that it allows; <see langword="null"/> where no nominal value is said.</summary>
    public ValueRange<Quantity>? Range => Lower is { } lower && Upper is { } upper ? new ValueRange<Quantity>(Bound.None, lower, upper) : null;

    internal ExactNumber UpExact => _up;

    internal ExactNumber DownExact => _down;

    internal Unit DeviationUnit => _unit;

    /// <summary>What is wrong with the parts, or nothing.</summary>
    internal string? Problem => ToleranceNotation.Explain(this);

    /// <summary>Whether a quantity lies within: from <see cref="Lower"/> to <see cref="Upper"/>, both included, in units that convert.</summary>
    /// <param name="value">The quantity.</param>
    /// <returns>
    /// <see langword="null"/> where it cannot be told: no nominal value is said, the units do not convert, or a bound leaves it open.
    /// </returns>
    public bool? Contains(Quantity value)
    {
        if (Lower is not { } lower || Upper is not { } upper) return null;

        var (isBelow, isAbove) = (value.IsLessThan(lower), value.IsGreaterThan(upper));
        if (isBelow == true || isAbove == true) return false;
        return isBelow is null || isAbove is null ? null : true;
    }

    /// <summary>Reads invariant text.</summary>
    /// <param name="text">For example <c>5 V ± 10 %</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no tolerance; the message says what to write instead.</exception>
    public static Tolerance Parse(string text)
        => TryParse(text, out var value, out var expected) ? value : throw Notation.Failure(text, expected);

    /// <summary>Reads invariant text.</summary>
    /// <param name="text">For example <c>5 V ± 10 %</c>.</param>
    /// <param name="value">The tolerance, or the default.</param>
    public static bool TryParse(string? text, out Tolerance value) => TryParse(text, out value, out _);

    /// <summary>Reads invariant text and says what is wrong with it.</summary>
    /// <param name="text">For example <c>5 V ± 10 %</c>.</param>
    /// <param name="value">The tolerance, or the default.</param>
    /// <param name="expected">One line: what was expected and found, and what to write instead.</param>
    public static bool TryParse(string? text, out Tolerance value, [NotNullWhen(false)] out string? expected)
        => ToleranceNotation.TryParse(text, out value, out expected);

    /// <summary>Whether nominal value and deviations are the same.</summary>
    /// <param name="other">The other tolerance.</param>
    public bool Equals(Tolerance other)
        => _hasNominal == other._hasNominal && _nominal.Equals(other._nominal) && _up == other._up && _down == other._down && _unit == other._unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Tolerance other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(Hash.Combine(_hasNominal ? 1 : 0, _nominal.GetHashCode(), _unit.GetHashCode()), _up.GetHashCode(), _down.GetHashCode());

    /// <summary>Invariant text, which <see cref="Parse"/> reads back: <c>5 V ± 10 %</c>.</summary>
    public override string ToString() => ToleranceNotation.Format(this, TextStyle.Invariant, provider: null);

    /// <summary>The text of the tolerance.</summary>
    /// <param name="format">
    /// <c>G</c> or none: invariant text. <c>S</c>: with digits grouped, <c>10 000 Ω ± 5 %</c>. <c>de</c>: German, <c>3,3 V ± 5 %</c>.
    /// <c>en</c>: English, <c>3.3 V ± 5%</c>.
    /// </param>
    /// <param name="forms">How units read; without a form, a unit shows its symbol.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, UnitForms? forms = null) => ToleranceNotation.Format(this, TextStyles.Of(format), forms);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToleranceNotation.Format(this, TextStyles.Of(format), formatProvider);

    /// <summary>Whether nominal value and deviations are the same.</summary>
    public static bool operator ==(Tolerance left, Tolerance right) => left.Equals(right);

    /// <summary>Whether the nominal value or a deviation differs.</summary>
    public static bool operator !=(Tolerance left, Tolerance right) => !left.Equals(right);

    private Quantity? Amount(ExactNumber deviation)
        => !IsRelative ? new Quantity(Bound.None, deviation, _unit)
            : _hasNominal && ToleranceNotation.TryAmount(_nominal.Exact, deviation, out var amount) ? new Quantity(Bound.None, amount, _nominal.Unit) : null;

    private Quantity? End(ExactNumber deviation, bool isUpper)
        => Amount(deviation) is { } amount && _hasNominal && ToleranceNotation.TryAdd(_nominal.Exact, amount.Exact, isUpper, out var end) ? new Quantity(Bound.None, end, _nominal.Unit) : null;

#if NET
    static Tolerance IParsable<Tolerance>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Tolerance>.TryParse(string? s, IFormatProvider? provider, out Tolerance result) => TryParse(s, out result);
#endif
}
