using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Beleg;

/// <summary>Reads, writes and checks tolerances: <c>5 V ± 10 %</c>, <c>±0.5 °C</c>, <c>5 V +10/-5 %</c>.</summary>
internal static class ToleranceNotation
{
    public const string NoBound = "a tolerance has no bound, nor has what it is made of";

    private const string Sample = "a tolerance such as '5 V ± 10 %' or '±3 %'";

    private const string Sign = "±";

    /// <summary>For keyboards without the sign.</summary>
    private const string TypedSign = "+/-";

    private const string PartsPerMillion = "ppm";

    /// <summary>What no quantity has as its unit stands for shares, so that a tolerance is nominal value, two numbers and one unit.</summary>
    public static Unit Percent { get; } = new("%");

    /// <summary>The number of a percentage.</summary>
    public static ExactNumber PercentOf(Share share, string parameter)
    {
        if (share.Bound != Bound.None) throw new ArgumentException(NoBound, parameter);

        return share.Fraction.TryScale(2, out var percent) ? percent : throw new ArgumentException($"{share} is no finite percentage", parameter);
    }

    public static Share ShareOf(ExactNumber percent)
        => percent.TryToDecimal(out var number) && Fraction.TryDivide(number, 100, out var fraction) ? new Share(fraction, Bound.None) : default;

    /// <summary>So many per cent of a number.</summary>
    public static bool TryAmount(ExactNumber nominal, ExactNumber percent, out ExactNumber amount)
    {
        var (first, second) = (ExactNumber.Parts(nominal), ExactNumber.Parts(percent));
        return ExactNumber.TryCreate(BigInteger.Abs(first.Digits) * second.Digits, first.Power + second.Power - 2, out amount);
    }

    public static bool TryAdd(ExactNumber nominal, ExactNumber deviation, bool isUpper, out ExactNumber sum)
    {
        var (first, second) = (ExactNumber.Parts(nominal), ExactNumber.Parts(deviation));
        var power = Math.Min(first.Power, second.Power);
        var (a, b) = (first.Digits * BigInteger.Pow(10, first.Power - power), second.Digits * BigInteger.Pow(10, second.Power - power));
        return ExactNumber.TryCreate(isUpper ? a + b : a - b, power, out sum);
    }

    /// <summary>What is wrong with the parts of a tolerance, or nothing.</summary>
    public static string? Explain(Tolerance value)
    {
        if (value.UpExact < 0 || value.DownExact < 0) return "how far up and how far down have no sign of their own";
        if (value.IsRelative && !(IsShare(value.UpExact) && IsShare(value.DownExact))) return "numerator and denominator of a share have at most 18 digits each";
        if (value.Nominal is not { } nominal) return null;
        if (nominal.Bound != Bound.None) return NoBound;
        if (!value.IsRelative && value.DeviationUnit != nominal.Unit) return ForUnits(nominal, value.UpExact, value.DeviationUnit);

        return value.Range is null ? "its ends have more digits than a number holds" : null;
    }

    public static bool TryParse(string? text, out Tolerance value, [NotNullWhen(false)] out string? expected)
    {
        value = default;
        var hint = Read(text ?? "", out var read) ?? read.Problem;
        expected = hint is null ? null : Notation.Expected(Sample, text, hint);
        if (hint is null) value = read;
        return hint is null;
    }

    public static string Format(Tolerance value, TextStyle style, IFormatProvider? provider)
    {
        var nominal = value.Nominal is { } meant ? meant.Text(style, provider) : "";
        var (up, down) = (ReadableNumber.Format(value.UpExact, style), ReadableNumber.Format(value.DownExact, style));
        var unit = value.IsRelative ? FractionText.PercentSign(style) : value.DeviationUnit.IsNone ? "" : " " + UnitForms.Text(value.DeviationUnit, value.DownExact, style, provider);
        if (value.IsSymmetric) return (nominal.Length == 0 ? Sign : nominal + " " + Sign + " ") + up + unit;

        return (nominal.Length == 0 ? "" : nominal + " ") + "+" + up + "/" + (style == TextStyle.Invariant ? "-" : "\u2212") + down + unit;
    }

    private static bool IsShare(ExactNumber percent) => percent.TryToDecimal(out var number) && Fraction.TryDivide(number, 100, out _);

    private static string ForUnits(Quantity nominal, ExactNumber deviation, Unit unit)
    {
        var inUnit = new Quantity(Bound.None, deviation, nominal.Unit.IsNone ? unit : nominal.Unit);
        return nominal.Unit.IsNone
            ? $"write '{new Quantity(Bound.None, nominal.Exact, unit)} {Sign} {inUnit}': each number has its unit"
            : unit.IsNone ? $"write '{nominal} {Sign} {inUnit}': each number has its unit" : $"nominal value and deviation do not count the same: {nominal} and {new Quantity(Bound.None, deviation, unit)}";
    }

    private static string? Read(string text, out Tolerance value)
    {
        value = default;
        if (text.Length == 0) return "the tolerance is missing";
        if (BoundedNumber.ForBlanks(text) is { } blanks) return blanks;
        if (text.IndexOf('(') >= 0) return $"write '{Notation.Shorten(text.Replace("(", "").Replace(")", ""))}' without brackets";

        var (sign, length) = FindSign(text);
        if (sign < 0) return ReadTwo(text, out value);

        var hint = ReadNominal(text.Substring(0, sign), out var nominal);
        if (hint is not null) return hint;

        hint = ReadDeviation(text.Substring(sign + length).TrimStart(' '), nominal, out var deviation, out var unit);
        value = new(nominal, deviation, deviation, unit);
        return hint;
    }

    private static (int Start, int Length) FindSign(string text)
    {
        var sign = text.IndexOf(Sign, StringComparison.Ordinal);
        return sign >= 0 ? (sign, Sign.Length) : (text.IndexOf(TypedSign, StringComparison.Ordinal), TypedSign.Length);
    }

    /// <summary><c>5 V +10/-5 %</c></summary>
    private static string? ReadTwo(string text, out Tolerance value)
    {
        value = default;
        var plus = text.IndexOf('+');
        var minus = plus < 0 ? -1 : text.IndexOf("/-", plus, StringComparison.Ordinal);
        if (minus < 0) return plus < 0 && Notation.IsDigit(text[0]) ? $"write '{Sign}{Notation.Shorten(text)}', or what is meant and how far it may be from it" : "write '±' before the deviation, or both deviations as in '+10/-5 %'";

        var hint = ReadNominal(text.Substring(0, plus), out var nominal);
        if (hint is not null) return hint;

        var (first, second) = (text.Substring(plus + 1, minus - plus - 1), text.Substring(minus + 2));
        hint = ReadDeviation(second, nominal, out var down, out var unit);
        if (hint is not null) return hint;

        // The unit stands once, behind both.
        var blank = second.IndexOf(' ');
        hint = ReadDeviation(first.IndexOf(' ') < 0 && blank > 0 ? first + second.Substring(blank) : first, nominal, out var up, out var other);
        if (hint is not null) return hint;
        if (unit != other) return "both deviations count the same";

        value = new(nominal, up, down, unit);
        return null;
    }

    private static string? ReadNominal(string text, out Quantity? nominal)
    {
        nominal = null;
        if (text.Length == 0) return null;
        if (!text.EndsWith(" ", StringComparison.Ordinal)) return "write a blank before the sign";
        if (!Quantity.TryParse(text.Substring(0, text.Length - 1), out var meant, out var expected)) return expected;

        nominal = meant;
        return null;
    }

    private static string? ReadDeviation(string text, Quantity? nominal, out ExactNumber number, out Unit unit)
    {
        unit = Unit.None;
        if (!BoundedNumber.TryReadExact(text, out var bound, out number, out var counted, out var hint)) return hint;
        if (bound != Bound.None) return NoBound;
        if (number < 0) return "the sign stands before both directions";

        var decimals = counted switch { "%" => 0, "‰" => 1, PartsPerMillion when nominal is { } meant && !string.Equals(meant.Unit.Symbol, PartsPerMillion, StringComparison.Ordinal) => 4, _ => -1 };
        if (decimals >= 0)
        {
            unit = Percent;
            var (digits, power) = ExactNumber.Parts(number);
            return ExactNumber.TryCreate(digits, power - decimals, out number) ? null : "a number has at most 28 digits";
        }

        if (counted.Length == 0) return null;

        hint = UnitGrammar.Explain(counted);
        if (hint is null) unit = new(counted);
        return hint;
    }
}
