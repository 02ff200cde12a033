using System.Diagnostics.CodeAnalysis;

namespace Beleg.Linguistics.Values.Numbers;

/// <summary>Ratios to one: <em>a contrast of 4.5:1</em>. Whole numbers around a colon are scores and times of day, unless a noun calls them a ratio.</summary>
internal static class RatioReader
{
    /// <summary>How many words may stand between the noun and its ratio.</summary>
    private const int Reach = 5;

    public static bool TryRead(Sentence s, Numeral numeral, [NotNullWhen(true)] out Amount? amount)
    {
        amount = null;
        var colon = numeral.End;
        if (s.SymbolAt(colon) != ':' || !s.IsAttached(colon) || !s.IsAttached(colon + 1) || !numeral.Is(NumeralForms.Digits) || numeral.Is(NumeralForms.Signed)) return false;
        if (s[colon + 1] is not { Kind: TokenKind.Digits, Length: 1 } || NumeralReader.SmallNumber(s, colon + 1) != 1) return false;
        var end = colon + 2;
        if (s.IsAttached(end) && (s[end].Kind != TokenKind.Symbol || (s.SymbolAt(end) is '.' or ',' or ':' or '/' or '-' && s.IsAttached(end + 1) && s[end + 1].Kind is TokenKind.Digits or TokenKind.Word))) return false;
        if (!numeral.Is(NumeralForms.Decimals) && !IsCalledRatio(s, numeral.Start, end)) return false;
        amount = new(numeral with { End = end }, numeral.Value, numeral.Value, null, numeral.Start, end);
        return true;
    }

    private static bool IsCalledRatio(Sentence s, int first, int end)
    {
        if (s.Has(end, Role.RatioNoun)) return true;
        for (var i = first - 1; i >= 0 && first - i <= Reach && s[i].Kind == TokenKind.Word; i--)
        {
            if (s.Has(i, Role.RatioNoun)) return true;
        }

        return false;
    }
}
