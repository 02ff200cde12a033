using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Beleg;

/// <summary>Numbers in seed notation: <c>-?(0|[1-9][0-9]*)(\.[0-9]+)?</c>, exact, without grouping, exponent or culture.</summary>
/// <remarks>
/// A number of one to three digits with three decimals (<c>10.000</c>) is refused: half of the world reads ten thousand.
/// Such a decimal is written with a further nought (<c>1.2340</c>); <c>0.125</c> and <c>1234.567</c> cannot be misread.
/// </remarks>
internal static class Numeral
{
    public static bool TryParse(string token, out decimal value, [NotNullWhen(false)] out string? hint)
    {
        value = 0;
        hint = null;
        if (!IsWellFormed(token))
        {
            hint = NumeralHints.Explain(token);
            return false;
        }

        var point = token.IndexOf('.');
        if (IsAmbiguous(token, point))
        {
            hint = NumeralHints.ForAmbiguous(token, point);
            return false;
        }

        var plain = WithoutTrailingNoughts(token);
        if (plain is "-0")
        {
            hint = "write 0 without a sign";
            return false;
        }

        // Decimal rounds what it cannot hold; a number that comes back as it was written has been read exactly.
        if (!decimal.TryParse(token, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            || !string.Equals(Plain(value), plain, StringComparison.Ordinal))
        {
            value = 0;
            hint = "a number has at most 28 digits";
            return false;
        }

        return true;
    }

    /// <summary>The one text of a number: no trailing noughts, but one where three decimals would be taken for a group.</summary>
    public static string Format(decimal value)
    {
        var text = Plain(value);
        return IsAmbiguous(text, text.IndexOf('.')) ? text + "0" : text;
    }

    /// <summary>Digits with a decimal point and without trailing noughts.</summary>
    public static string Plain(decimal value)
        => value == 0 ? "0" : WithoutTrailingNoughts(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An integer of digits only, for years, parts of fractions and the like: no sign, no leading nought.</summary>
    public static bool TryParseWhole(string token, out long value, [NotNullWhen(false)] out string? hint)
    {
        value = 0;
        if (!TryParse(token, out var number, out hint)) return false;

        if (number < 0 || token.IndexOf('.') >= 0 || number > long.MaxValue)
        {
            hint = $"{Notation.Quote(token)} is no whole number from 0 to {long.MaxValue.ToString(CultureInfo.InvariantCulture)}";
            return false;
        }

        value = (long)number;
        return true;
    }

    private static bool IsWellFormed(string token)
    {
        var start = token.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var end = SkipDigits(token, start);
        if (end == start || (token[start] == '0' && end > start + 1)) return false;
        if (end == token.Length) return true;
        if (token[end] != '.') return false;

        var last = SkipDigits(token, end + 1);
        return last == token.Length && last > end + 1;
    }

    private static bool IsAmbiguous(string token, int point)
    {
        if (point < 0 || token.Length - point != 4) return false;

        var start = token[0] == '-' ? 1 : 0;
        return point - start <= 3 && token[start] != '0';
    }

    private static string WithoutTrailingNoughts(string text)
        => text.IndexOf('.') < 0 ? text : text.TrimEnd('0').TrimEnd('.');

    private static int SkipDigits(string token, int position)
    {
        while (position < token.Length && Notation.IsDigit(token[position])) position++;
        return position;
    }
}
