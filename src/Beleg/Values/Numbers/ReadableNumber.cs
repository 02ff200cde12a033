using System.Globalization;
using System.Text;

namespace Beleg;

/// <summary>Numbers for readers: digits in groups of three, by own rules, because a culture may be missing where the code runs.</summary>
internal static class ReadableNumber
{
    private const char NarrowNoBreakSpace = '\u202F';
    private const char Minus = '\u2212';

    /// <summary>The raised digits, and the minus.</summary>
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";

    /// <summary>Writes a number in a style; beyond <see cref="decimal"/> with a power of ten, <c>1.380649 × 10⁻²³</c>.</summary>
    public static string Format(ExactNumber value, TextStyle style)
    {
        if (style == TextStyle.Invariant) return value.ToString();
        if (value.TryToDecimal(out var number)) return Format(number, style);

        var text = new StringBuilder(Format(value.Significand, style)).Append(" × 10");
        foreach (var character in value.Exponent.ToString(CultureInfo.InvariantCulture)) text.Append(Raised[character == '-' ? 10 : character - '0']);
        return text.ToString();
    }

    /// <summary>Writes a number in a style.</summary>
    /// <param name="value">The number.</param>
    /// <param name="style">The style.</param>
    /// <param name="decimals">How many decimals to show at least where there are any.</param>
    public static string Format(decimal value, TextStyle style, int decimals = 0)
    {
        if (style == TextStyle.Invariant) return Numeral.Format(value);

        var (group, point) = style switch
        {
            TextStyle.German => ('.', ','),
            TextStyle.English => (',', '.'),
            _ => (NarrowNoBreakSpace, '.'),
        };

        var plain = Numeral.Plain(value);
        var start = plain[0] == '-' ? 1 : 0;
        var dot = plain.IndexOf('.');
        var end = dot < 0 ? plain.Length : dot;

        var text = new StringBuilder(plain.Length + 8);
        if (start == 1) text.Append(Minus);
        for (var i = start; i < end; i++)
        {
            if (i > start && (end - i) % 3 == 0) text.Append(group);
            text.Append(plain[i]);
        }

        if (dot >= 0)
        {
            text.Append(point).Append(plain, dot + 1, plain.Length - dot - 1);
            text.Append('0', Math.Max(0, decimals - (plain.Length - dot - 1)));
        }

        return text.ToString();
    }
}
