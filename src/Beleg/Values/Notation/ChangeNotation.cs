using System.Diagnostics.CodeAnalysis;

namespace Beleg;

/// <summary>Reads and writes changes.</summary>
internal static class ChangeNotation
{
    private const string Sample = "a change such as 'increase of 50 %', 'decrease of 3 percentage points' or 'factor 2'";
    private const string Increase = "increase of ";
    private const string Decrease = "decrease of ";
    private const string Factor = "factor ";
    private const string Point = " percentage point";
    private const string Points = " percentage points";

    public static bool TryParse(string? text, out Change value, [NotNullWhen(false)] out string? expected)
    {
        var isRead = TryRead(text ?? "", out value, out var hint);
        expected = isRead ? null : Notation.Expected(Sample, text, hint ?? "the number has too many digits");
        return isRead;
    }

    public static string Format(Change change, TextStyle style)
    {
        var amount = Digits(change, style);
        return Start(change, style) + amount.Text + (amount.IsCounted ? End(change, style) : "");
    }

    /// <summary>The words up to the number.</summary>
    public static string Start(Change change, TextStyle style)
    {
        var isDecrease = change.Kind != ChangeKind.Factor && change.Fraction.Numerator < 0;
        var start = (style, change.Kind) switch
        {
            (TextStyle.Symbolic, ChangeKind.Factor) => "× ",
            (TextStyle.Symbolic, _) => isDecrease ? "↓ " : "↑ ",
            (TextStyle.German, ChangeKind.Factor) => "Faktor ",
            (TextStyle.German, _) => isDecrease ? "Rückgang um " : "Anstieg um ",
            (_, ChangeKind.Factor) => Factor,
            _ => isDecrease ? Decrease : Increase,
        };
        return start + BoundWords.Prefix(change.Bound, style);
    }

    /// <summary>The number without its sign; <c>IsCounted</c> where <see cref="End"/> follows it.</summary>
    public static (string Text, bool IsCounted) Digits(Change change, TextStyle style)
    {
        var size = change.Fraction.Numerator < 0 ? change.Fraction.Negate() : change.Fraction;
        switch (change.Kind)
        {
            case ChangeKind.Factor:
                return (size.TryScale(0, out var factor) ? ReadableNumber.Format(factor, style) : size.ToString(), IsCounted: false);

            case ChangeKind.PercentagePoints when !size.TryScale(2, out _) && size.TryMultiply(100, out var points):
                return (points.ToString(), IsCounted: true);

            default:
                return FractionText.TryPercent(size, style, out var number) ? (number, IsCounted: true) : (FractionText.Plain(size, style), IsCounted: false);
        }
    }

    /// <summary>What follows the number: the percent sign, the points.</summary>
    public static string End(Change change, TextStyle style)
    {
        if (change.Kind == ChangeKind.Relative) return FractionText.PercentSign(style);

        var isOne = change.Fraction is { Denominator: 100, Numerator: 1 or -1 };
        return style switch
        {
            TextStyle.Symbolic => " pp",
            TextStyle.German => isOne ? " Prozentpunkt" : " Prozentpunkte",
            _ => isOne ? Point : Points,
        };
    }

    private static bool TryRead(string text, out Change value, out string? hint)
    {
        value = default;
        if (text.StartsWith(Factor, StringComparison.Ordinal)) return TryReadFactor(text.Substring(Factor.Length), out value, out hint);

        var isDecrease = text.StartsWith(Decrease, StringComparison.Ordinal);
        if (!isDecrease && !text.StartsWith(Increase, StringComparison.Ordinal))
        {
            hint = "start with 'increase of', 'decrease of' or 'factor'";
            return false;
        }

        var amount = BoundWords.Split(text.Substring(Increase.Length), out var bound);
        if (amount.StartsWith("-", StringComparison.Ordinal))
        {
            hint = $"write '{(isDecrease ? Increase : Decrease)}{Notation.Shorten(amount.Substring(1))}'";
            return false;
        }

        var kind = ChangeKind.Relative;
        if (EndsWithPoints(ref amount)) kind = ChangeKind.PercentagePoints;
        if (!TryReadAmount(amount, kind, out var size, out hint)) return false;

        value = new Change(kind, isDecrease ? size.Negate() : size, bound);
        return true;
    }

    private static bool TryReadAmount(string amount, ChangeKind kind, out Fraction size, out string? hint)
    {
        if (kind == ChangeKind.Relative) return FractionText.TryParse(amount, out size, out hint);
        if (!TryReadNumber(amount, out var points, out hint)) return Fail(out size);

        return Fraction.TryReduce(points.Numerator, new System.Numerics.BigInteger(points.Denominator) * 100, out size);
    }

    private static bool TryReadFactor(string text, out Change value, out string? hint)
    {
        var number = BoundWords.Split(text, out var bound);
        var isRead = TryReadNumber(number, out var factor, out hint);
        if (isRead && factor.Numerator <= 0)
        {
            hint = "a factor is above 0";
            isRead = false;
        }

        value = isRead ? new Change(ChangeKind.Factor, factor, bound) : default;
        return isRead;
    }

    /// <summary>Reads <c>1.5</c> or <c>3/2</c>.</summary>
    private static bool TryReadNumber(string token, out Fraction value, out string? hint)
    {
        if (token.IndexOf('/') > 0) return Fraction.TryParse(token, out value, out hint);

        value = default;
        return Numeral.TryParse(token, out var number, out hint) && Fraction.TryDivide(number, 1, out value);
    }

    private static bool EndsWithPoints(ref string amount)
    {
        foreach (var end in new[] { Points, Point })
        {
            if (!amount.EndsWith(end, StringComparison.Ordinal)) continue;

            amount = amount.Substring(0, amount.Length - end.Length);
            return true;
        }

        return false;
    }

    private static bool Fail(out Fraction value)
    {
        value = default;
        return false;
    }
}
