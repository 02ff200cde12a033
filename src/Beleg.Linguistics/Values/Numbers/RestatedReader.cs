namespace Beleg.Linguistics.Values.Numbers;

/// <summary>A number that is told twice, the second time in brackets: <em>2^14 (16,384) octets, thirty (30) days</em>. Where the two differ, neither is read.</summary>
internal static class RestatedReader
{
    public static Numeral Extend(Sentence s, Numeral first)
    {
        if (s.SymbolAt(first.End) != '(' || first.Is(NumeralForms.Article | NumeralForms.Broken)) return first;
        var at = s.SymbolAt(first.End + 1) == '=' ? first.End + 2 : first.End + 1;
        if (!NumeralReader.TryReadOnce(s, at, out var second) || s.SymbolAt(second.End) != ')' || second.Is(NumeralForms.Article | NumeralForms.Broken)) return first;

        // "300 (250) members": two numbers in digits are two numbers.
        if (!IsSpelled(first) && !IsSpelled(second) && first.Value != second.Value) return first;
        if (first.Value == second.Value) return first with { End = second.End + 1 };
        s.Refuse(UnreadableReason.Residue, first.Start, first.End, first.End, second.End + 1);
        return first with { End = second.End + 1, Form = first.Form | NumeralForms.Broken };
    }

    /// <summary>Written so that a reader wants it in digits: as a power, or in words.</summary>
    private static bool IsSpelled(Numeral number) => number.Is(NumeralForms.Power) || !number.Is(NumeralForms.Digits);
}
