using System.Numerics;

namespace Beleg.Linguistics.Lexicon;

/// <summary>Numbers as the lexicons write them: <c>12</c>, <c>-1</c>, <c>1/2</c>, <c>1.5</c>, <c>1e6</c>; nothing is 0.</summary>
internal static class LexiconNumber
{
    public static bool TryParse(string text, out Rational value)
    {
        value = 0;
        if (text.Length == 0) return true;

        var sign = text.IndexOf('e');
        if (sign > 0)
        {
            if (!TryParts(text, sign, out value, out var exponent)) return false;
            value *= Rational.Pow10((int)exponent.Numerator);
            return true;
        }

        sign = text.IndexOf('/');
        if (sign > 0)
        {
            if (!TryParts(text, sign, out value, out var below) || below <= 0) return false;
            value /= below;
            return true;
        }

        sign = text.IndexOf('.');
        if (sign < 0) return TryInteger(text, out value);
        if (!TryInteger(text.Remove(sign, 1), out value)) return false;
        value *= Rational.Pow10(sign + 1 - text.Length);
        return true;
    }

    private static bool TryParts(string text, int sign, out Rational first, out Rational second)
    {
        second = 0;
        return TryInteger(text.Substring(0, sign), out first) && TryInteger(text.Substring(sign + 1), out second);
    }

    private static bool TryInteger(string digits, out Rational value)
    {
        var number = BigInteger.Zero;
        var first = digits.Length > 1 && digits[0] == '-' ? 1 : 0;
        for (var i = first; i < digits.Length; i++)
        {
            if (digits[i] is < '0' or > '9')
            {
                value = 0;
                return false;
            }

            number = (number * 10) + (digits[i] - '0');
        }

        value = first > 0 ? -number : number;
        return digits.Length > 0;
    }
}
