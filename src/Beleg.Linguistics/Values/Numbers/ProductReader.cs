using System.Diagnostics.CodeAnalysis;

namespace Beleg.Linguistics.Values.Numbers;

/// <summary>
/// Sizes that are told as a product: <em>4 × 512 bytes</em> are 2048. Of any other measure nobody knows whether the product is meant:
/// <em>4 × 100 m</em> is a relay, and <em>2 × 3 m</em> a carpet.
/// </summary>
internal static class ProductReader
{
    public static bool TryRead(Sentence s, Numeral count, [NotNullWhen(true)] out Amount? amount)
    {
        amount = null;
        var sign = count.End;
        if (!IsTimes(s, sign) || !IsPlain(count) || !NumeralReader.TryRead(s, sign + 1, out var each, isJoined: true) || !IsPlain(each)) return false;
        if (UnitReader.Read(s, each.End, out var end) is not { Kind: UnitKind.Physical } unit || UnitTable.Instance.RowOf(unit.Symbol) is not { IsData: true }) return false;

        var value = count.Value * each.Value;
        amount = new(each with { Value = value, Start = count.Start, Form = each.Form | NumeralForms.Decimals }, value, value, unit, count.Start, end);
        return true;
    }

    private static bool IsTimes(Sentence s, int at) =>
        s.IsAttached(at) == s.IsAttached(at + 1) && s[at].Before != Gap.Line
        && (s.SymbolAt(at) is '×' or '*' or '·' or '⋅' || (s[at] is { Kind: TokenKind.Word, Length: 1 } && s.Text[s[at].Start] is 'x'));

    private static bool IsPlain(Numeral number) => number.Value.IsInteger && number.Value.Sign > 0 && number.Is(NumeralForms.Digits) && !number.Is(NumeralForms.Signed | NumeralForms.Scaled | NumeralForms.Broken);
}
