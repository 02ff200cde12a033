using System.Diagnostics.CodeAnalysis;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Beleg;

/// <summary>What a quantity counts or is measured in: <c>GPU</c>, <c>m2</c>, <c>EUR/year</c>, <c>kWh/m2</c>, <c>W/m2/K</c>.</summary>
/// <remarks>
/// <para>
/// A symbol is a word of letters, digits, hyphens and underscores that starts with a letter or <c>°</c>. Factors above the
/// line are joined by <c>*</c>, each factor below it has its own <c>/</c>: <c>W/m2/K</c>. <c>W/m2*K</c> is refused, because
/// readers disagree about it. <c>1/s</c> has nothing above the line.
/// </para>
/// <para>
/// Units are equal when their symbols are, character by character: <c>GPU</c> is not <c>gpu</c>, and nothing is converted unless
/// <see cref="Quantity.To(Unit)"/> is asked. The default is no unit at all, that of a plain number.
/// </para>
/// </remarks>
#if NET
[JsonConverter(typeof(InvariantTextJsonConverter<Unit>))]
#endif
public readonly struct Unit : IEquatable<Unit>, IFormattable
#if NET
    , IParsable<Unit>
#endif
{
    private const string Sample = "a unit such as 'GPU' or 'EUR/year'";

    private readonly string? _symbol;

    internal Unit(string symbol) => _symbol = symbol.Length == 0 ? null : symbol;

    /// <summary>No unit: that of a plain number.</summary>
    public static Unit None => default;

    /// <summary>The unit as it is written in seed files; empty for <see cref="None"/>.</summary>
    public string Symbol => _symbol ?? "";

    /// <summary>Whether this is <see cref="None"/>.</summary>
    public bool IsNone => _symbol is null;

    /// <summary>The factors above the line: <c>kg</c> and <c>m</c> for <c>kg*m/s2</c>. Makes a new array at each call.</summary>
    public string[] GetNumerators()
    {
        var above = Symbol.Split('/')[0];
        return above is "" or "1" ? [] : above.Split('*');
    }

    /// <summary>The factors below the line: <c>m2</c> and <c>K</c> for <c>W/m2/K</c>. Makes a new array at each call.</summary>
    public string[] GetDenominators()
    {
        var parts = Symbol.Split('/');
        var below = new string[parts.Length - 1];
        Array.Copy(parts, 1, below, 0, below.Length);
        return below;
    }

    /// <summary>Reads a symbol.</summary>
    /// <param name="text">The symbol; it may not be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no unit; the message says what to write instead.</exception>
    public static Unit Parse(string text)
        => TryParse(text, out var value, out var expected) ? value : throw Notation.Failure(text, expected);

    /// <summary>Reads a symbol.</summary>
    /// <param name="text">The symbol.</param>
    /// <param name="value">The unit, or <see cref="None"/>.</param>
    public static bool TryParse(string? text, out Unit value) => TryParse(text, out value, out _);

    /// <summary>Reads a symbol and says what is wrong with it.</summary>
    /// <param name="text">The symbol.</param>
    /// <param name="value">The unit, or <see cref="None"/>.</param>
    /// <param name="expected">One line: what was expected and found, and what to write instead.</param>
    public static bool TryParse(string? text, out Unit value, [NotNullWhen(false)] out string? expected)
    {
        var hint = UnitGrammar.Explain(text ?? "");
        expected = hint is null ? null : Notation.Expected(Sample, text, hint);
        value = hint is null ? new Unit(text!) : default;
        return hint is null;
    }

    /// <summary>Whether both have the same symbol, character by character.</summary>
    /// <param name="other">The other unit.</param>
    public bool Equals(Unit other) => string.Equals(_symbol, other._symbol, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Unit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _symbol is null ? 0 : StringComparer.Ordinal.GetHashCode(_symbol);

    /// <summary>The symbol.</summary>
    public override string ToString() => Symbol;

    /// <summary>The symbol, whatever the format: how units read in a language is declared by <see cref="UnitForms"/> and applied by quantities.</summary>
    /// <param name="format"><c>G</c>, <c>S</c>, <c>de</c> or <c>en</c>.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format)
    {
        _ = TextStyles.Of(format);
        return Symbol;
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Whether both have the same symbol.</summary>
    public static bool operator ==(Unit left, Unit right) => left.Equals(right);

    /// <summary>Whether the symbols differ.</summary>
    public static bool operator !=(Unit left, Unit right) => !left.Equals(right);

#if NET
    static Unit IParsable<Unit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Unit>.TryParse(string? s, IFormatProvider? provider, out Unit result) => TryParse(s, out result);
#endif
}
