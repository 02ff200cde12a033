using System.Diagnostics.CodeAnalysis;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Beleg;

/// <summary>A currency by its code in ISO 4217: <c>EUR</c>, <c>USD</c>.</summary>
/// <remarks>Only codes that are active are accepted. The default is <c>XXX</c>, the standard's code for no currency.</remarks>
#if NET
[JsonConverter(typeof(InvariantTextJsonConverter<Currency>))]
#endif
public readonly struct Currency : IEquatable<Currency>, IFormattable
#if NET
    , IParsable<Currency>
#endif
{
    private const string Sample = "a currency of ISO 4217 such as 'EUR'";
    private const string NoCurrency = "XXX";

    private readonly string? _code;

    internal Currency(string code) => _code = string.Equals(code, NoCurrency, StringComparison.Ordinal) ? null : code;

    /// <summary>The code: three capital letters; <c>XXX</c> for the default.</summary>
    public string Code => _code ?? NoCurrency;

    /// <summary>How many digits the minor unit has: 2 for EUR, 0 for JPY, nothing for gold (XAU) and the like.</summary>
    public int? MinorUnitDigits => CurrencyTable.MinorUnitDigits(Code) is int digits and not CurrencyTable.NoMinorUnit ? digits : null;

    /// <summary>Reads a code.</summary>
    /// <param name="text">Three capital letters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no active code; the message says what to write instead.</exception>
    public static Currency Parse(string text)
        => TryParse(text, out var value, out var expected) ? value : throw Notation.Failure(text, expected);

    /// <summary>Reads a code.</summary>
    /// <param name="text">Three capital letters.</param>
    /// <param name="value">The currency, or the default.</param>
    public static bool TryParse(string? text, out Currency value) => TryParse(text, out value, out _);

    /// <summary>Reads a code and says what is wrong with it.</summary>
    /// <param name="text">Three capital letters.</param>
    /// <param name="value">The currency, or the default.</param>
    /// <param name="expected">One line: what was expected and found, and what to write instead.</param>
    public static bool TryParse(string? text, out Currency value, [NotNullWhen(false)] out string? expected)
    {
        var hint = Explain(text ?? "");
        expected = hint is null ? null : Notation.Expected(Sample, text, hint);
        value = hint is null ? new Currency(text!) : default;
        return hint is null;
    }

    /// <summary>Whether both have the same code.</summary>
    /// <param name="other">The other currency.</param>
    public bool Equals(Currency other) => string.Equals(_code, other._code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The code, whatever the format.</summary>
    /// <param name="format"><c>G</c>, <c>S</c>, <c>de</c> or <c>en</c>.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format)
    {
        _ = TextStyles.Of(format);
        return Code;
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Whether both have the same code.</summary>
    public static bool operator ==(Currency left, Currency right) => left.Equals(right);

    /// <summary>Whether the codes differ.</summary>
    public static bool operator !=(Currency left, Currency right) => !left.Equals(right);

    /// <summary>What is wrong with a code, or <see langword="null"/>.</summary>
    internal static string? Explain(string code)
    {
        if (CurrencyTable.MinorUnitDigits(code) is not null) return null;

        return code switch
        {
            "" => "the currency is missing",
            "€" or "Euro" or "Euros" or "euros" => "write EUR",
            "$" or "Dollar" or "dollars" => "write the dollar's code, such as USD",
            "£" => "write GBP",
            _ when CurrencyTable.MinorUnitDigits(code.ToUpperInvariant()) is not null => $"write {code.ToUpperInvariant()}",
            _ => $"{Notation.Quote(code)} is no active code of ISO 4217",
        };
    }

#if NET
    static Currency IParsable<Currency>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Currency>.TryParse(string? s, IFormatProvider? provider, out Currency result) => TryParse(s, out result);
#endif
}
