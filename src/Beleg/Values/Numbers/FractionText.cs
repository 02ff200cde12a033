namespace Beleg;

/// <summary>How shares and changes write a fraction: as a percentage where that is a finite decimal, else as it is.</summary>
internal static class FractionText
{
    private const string WriteEither = "write a percentage such as '45 %' or a fraction such as '3/4'";

    /// <summary>Reads <c>45 %</c>, <c>5 ‰</c>, <c>3/4</c>.</summary>
    public static bool TryParse(string text, out Fraction value, out string? hint)
    {
        value = default;
        hint = BoundedNumber.ForBlanks(text) ?? BoundWords.HintFor(text);
        if (hint is not null) return false;

        var blank = text.IndexOf(' ');
        if (blank < 0)
        {
            if (text.IndexOf('/') > 0) return Fraction.TryParse(text, out value, out hint) || Fail(ref hint);

            hint = text.Length == 0 ? "the number is missing" : Numeral.TryParse(text, out _, out var reason) ? WriteEither : reason;
            return false;
        }

        var sign = text.Substring(blank + 1);
        var whole = sign switch { "%" => 100, "‰" => 1000, _ => 0 };
        if (whole == 0)
        {
            hint = sign switch
            {
                "percent" or "per cent" or "Prozent" => "write '%' for the word",
                "v. H." or "vH" => "write '%'",
                _ => WriteEither,
            };
            return false;
        }

        if (text.IndexOf('/') >= 0)
        {
            hint = $"write the fraction without '{sign}'";
            return false;
        }

        return Numeral.TryParse(text.Substring(0, blank), out var number, out hint)
            && (Fraction.TryDivide(number, whole, out value) || Fail(ref hint));
    }

    /// <summary>The number of a percentage, where the fraction is a finite one.</summary>
    public static bool TryPercent(Fraction value, TextStyle style, out string number)
    {
        var isFinite = value.TryScale(2, out var percent);
        number = isFinite ? ReadableNumber.Format(percent, style) : "";
        return isFinite;
    }

    /// <summary><c>75 %</c> or <c>2/3</c>; English sets no blank before the sign.</summary>
    public static string Format(Fraction value, TextStyle style)
        => TryPercent(value, style, out var number) ? number + PercentSign(style) : Plain(value, style);

    public static string PercentSign(TextStyle style) => style == TextStyle.English ? "%" : " %";

    /// <summary>The fraction with its slash.</summary>
    public static string Plain(Fraction value, TextStyle style)
        => style == TextStyle.Invariant ? value.ToString() : value.ToString().Replace('-', '\u2212');

    private static bool Fail(ref string? hint)
    {
        hint ??= "numerator and denominator have at most 18 digits each";
        return false;
    }
}
