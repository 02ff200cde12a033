namespace Beleg.Linguistics.Values.Numbers;

/// <summary>Reads exponents as they hang on a number or a unit: <em>10⁻²³, 10^-23, 2^{14}, 2**32, 2&lt;sup&gt;14&lt;/sup&gt;</em>.</summary>
internal static class ExponentReader
{
    private const int MaxDigits = 3;

    /// <param name="s">The sentence.</param>
    /// <param name="at">The token after what is raised to the power.</param>
    /// <param name="exponent">The exponent.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="isRaised">Whether it is raised type, which also marks footnotes, and no sign of its own.</param>
    public static bool TryRead(Sentence s, int at, out int exponent, out int end, out bool isRaised)
    {
        (exponent, end, isRaised) = (0, at, false);
        if (!s.IsAttached(at)) return false;
        switch (s.SymbolAt(at))
        {
            case '^':
                return s.SymbolAt(at + 1) == '{' && s.IsAttached(at + 1)
                    ? TryReadDigits(s, at + 2, out exponent, out end) && s.SymbolAt(end) == '}' && s.IsAttached(end++)
                    : TryReadDigits(s, at + 1, out exponent, out end);
            case '*':
                return s.SymbolAt(at + 1) == '*' && s.IsAttached(at + 1) && TryReadDigits(s, at + 2, out exponent, out end);
            case '<':
                isRaised = true;
                return IsTag(s, at + 1, at + 2) && TryReadDigits(s, at + 3, out exponent, out end)
                    && s.SymbolAt(end) == '<' && s.SymbolAt(end + 1) == '/' && IsTag(s, end + 2, end + 3) && (end += 4) > 0;
            default:
                isRaised = true;
                return TryReadRaised(s, at, out exponent, out end);
        }
    }

    private static bool IsTag(Sentence s, int name, int close) => s.Chars(name).Equals("sup".AsSpan(), StringComparison.OrdinalIgnoreCase) && s.SymbolAt(close) == '>';

    /// <summary>The value of a raised digit, or -1.</summary>
    public static int DigitOf(char c) => c switch
    {
        '⁰' => 0,
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        >= '⁴' and <= '⁹' => c - '⁰',
        _ => -1,
    };

    private static bool TryReadDigits(Sentence s, int at, out int exponent, out int end)
    {
        var isSigned = s.SymbolAt(at) is '-' or '−' or '+' && s.IsAttached(at);
        var digits = isSigned ? at + 1 : at;
        (exponent, end) = (0, digits + 1);
        if (s[digits].Kind != TokenKind.Digits || !s.IsAttached(digits) || s[digits].Length > MaxDigits) return false;
        exponent = NumeralReader.SmallNumber(s, digits);
        if (isSigned && s.SymbolAt(at) != '+') exponent = -exponent;
        return true;
    }

    private static bool TryReadRaised(Sentence s, int at, out int exponent, out int end)
    {
        (exponent, end) = (0, at);
        var isNegative = s.SymbolAt(at) is '⁻';
        if (isNegative || s.SymbolAt(at) is '⁺') end++;
        var first = end;
        for (; end - first < MaxDigits && s.IsAttached(end) && DigitOf(s.SymbolAt(end)) is var digit and >= 0; end++) exponent = (exponent * 10) + digit;
        if (isNegative) exponent = -exponent;
        return end > first;
    }
}
