namespace Beleg.Linguistics.Values.Units;

/// <summary>Reads masses of greenhouse gases, which are told as so much carbon dioxide: another unit than the mass itself.</summary>
internal static class GasEquivalent
{
    /// <summary>What the table writes behind the unit of the mass.</summary>
    private const string Symbol = "CO2e";

    /// <summary>What a mass of greenhouse gases is told in: <em>5 t CO₂e, tonnes of CO2 equivalent</em>.</summary>
    public static UnitSense Extend(Sentence s, UnitSense mass, ref int end)
    {
        var gas = s.Has(end, Role.OutOf) ? end + 1 : end;
        if (s[gas].Length != 2 || !s.Chars(gas).SequenceEqual("CO".AsSpan()) || UnitTable.Instance.RowOf(mass.Symbol + Symbol) is null) return mass;
        var after = EndOf(s, gas + 1);
        if (after < 0) return mass;
        end = after;
        return mass with { Symbol = mass.Symbol + Symbol };
    }

    /// <summary><em>5 tCO2e</em>: mass and gas in one word.</summary>
    public static UnitSense? Read(Sentence s, int at, out int end)
    {
        end = at + 1;
        var word = s.Chars(at);
        if (s[at].Kind != TokenKind.Word || word.Length is < 3 or > 4 || !word.EndsWith("CO".AsSpan(), StringComparison.Ordinal) || UnitSymbols.Find(word.Slice(0, word.Length - 2)) is not { Kind: UnitKind.Physical } mass) return null;
        var after = UnitTable.Instance.RowOf(mass.Symbol + Symbol) is null ? -1 : EndOf(s, at + 1);
        if (after < 0) return null;
        end = after;
        return mass with { Symbol = mass.Symbol + Symbol };
    }

    /// <summary>The token after <em>2e, ₂-eq, 2 equivalent</em>, or -1.</summary>
    private static int EndOf(Sentence s, int at)
    {
        if (!s.IsAttached(at) || !(s.SymbolAt(at) is '₂' or '²' || s.Chars(at).SequenceEqual("2".AsSpan()))) return -1;
        var word = s.SymbolAt(at + 1) is '-' or '‑' && s.IsAttached(at + 1) ? at + 2 : at + 1;
        if (!s.Has(word, Role.Equivalent)) return -1;
        return word + 1;
    }
}
