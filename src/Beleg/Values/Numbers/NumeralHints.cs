using System.Text;

namespace Beleg;

/// <summary>Why a token is no number in seed notation, and what to write instead.</summary>
internal static class NumeralHints
{
    public static string ForAmbiguous(string token, int point)
    {
        var decimals = token.Substring(point + 1).TrimEnd('0');
        var spelled = decimals.Length switch { 0 => "0", 3 => decimals + "0", _ => decimals };
        var whole = token.Substring(0, point);
        return $"write {whole}{token.Substring(point + 1)} (or {whole}.{spelled} if a decimal is meant)";
    }

    public static string Explain(string token)
    {
        if (token.Length == 0) return "the number is missing";
        if (BoundWords.HintFor(token) is { } bound) return bound;
        if (token.IndexOf("..", StringComparison.Ordinal) >= 0) return "one value is expected here, no range";

        return token[0] switch
        {
            '+' => $"write {Notation.Shorten(token.Substring(1))} without a plus sign",
            '−' or '–' or '‐' or '‑' => $"write -{Notation.Shorten(token.Substring(1))} with a plain hyphen as minus sign",
            '.' => $"write 0{Notation.Shorten(token)}",
            _ => ExplainDigits(token),
        };
    }

    private static string ExplainDigits(string token)
    {
        var sign = token[0] == '-' ? "-" : "";
        var body = token.Substring(sign.Length);
        if (body.Length == 0 || !Notation.IsDigit(body[0])) return $"{Notation.Quote(token)} is no number; a number is written like 10000 or 1.5";

        var end = 0;
        while (end < body.Length && (Notation.IsDigit(body[end]) || IsSeparator(body[end]))) end++;
        while (end < body.Length && char.IsWhiteSpace(body[end - 1])) end--;
        if (end < body.Length) return ExplainTail(sign, body.Substring(0, end), body.Substring(end));

        if (body.EndsWith(".", StringComparison.Ordinal) || body.EndsWith(",", StringComparison.Ordinal))
            return $"write {sign}{body.Substring(0, body.Length - 1)} without the full stop";

        var separators = SeparatorsOf(body);
        return separators switch
        {
            "" or "." => $"write {sign}{TrimZeros(body)} without leading noughts",
            "," => ExplainComma(sign, body),
            _ => $"write {sign}{Ungrouped(body)}: digits are not grouped",
        };
    }

    private static string ExplainComma(string sign, string body)
    {
        var comma = body.IndexOf(',');
        return comma <= 3 && body.Length - comma == 4 && body[0] != '0'
            ? ForAmbiguous(sign + body, sign.Length + comma)
            : $"write {sign}{body.Replace(',', '.')}: the decimal separator is a point";
    }

    private static string ExplainTail(string sign, string digits, string tail) => tail[0] switch
    {
        'e' or 'E' when tail.Length > 1 && (Notation.IsDigit(tail[1]) || tail[1] is '-' or '+') => $"an exponent stands behind the number of a quantity alone, as in {sign}{digits}e{Notation.Shorten(tail.Substring(tail[1] == '+' ? 2 : 1))}",
        '-' or '–' when tail.Length > 1 && Notation.IsDigit(tail[1]) => $"one value is expected here; a range is written {sign}{digits}..{Notation.Shorten(tail.Substring(1))}",
        '/' => "a fraction stands alone, as a share; elsewhere write a decimal",
        '+' when tail.Length == 1 => $"write 'at least {sign}{digits}'",
        _ => $"write {sign}{digits} {Notation.Shorten(tail.TrimStart())} with one plain blank",
    };

    /// <summary>The last separator is a decimal one where it differs from all before it, and the rest group digits.</summary>
    private static string Ungrouped(string body)
    {
        var separators = SeparatorsOf(body);
        var last = separators[separators.Length - 1];
        var hasDecimals = last is '.' or ',' && separators.IndexOf(last) == separators.Length - 1;
        var result = new StringBuilder(body.Length);
        var seen = 0;
        foreach (var character in body)
        {
            if (Notation.IsDigit(character)) result.Append(character);
            else if (++seen == separators.Length && hasDecimals) result.Append('.');
        }

        return TrimZeros(result.ToString());
    }

    private static string SeparatorsOf(string body)
    {
        var separators = new StringBuilder();
        foreach (var character in body)
        {
            if (!Notation.IsDigit(character)) separators.Append(character);
        }

        return separators.ToString();
    }

    private static string TrimZeros(string digits)
    {
        var start = 0;
        while (start + 1 < digits.Length && digits[start] == '0' && Notation.IsDigit(digits[start + 1])) start++;
        return digits.Substring(start);
    }

    /// <summary>Signs that part groups of digits somewhere in the world, among them the no-break blanks.</summary>
    private static bool IsSeparator(char character)
        => character is '.' or ',' or '_' or '\'' or '’' or '\u00A0' or '\u2009' or '\u202F';
}
