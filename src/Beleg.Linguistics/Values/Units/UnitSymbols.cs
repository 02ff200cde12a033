namespace Beleg.Linguistics.Values.Units;

/// <summary>Finds units by their symbols. Letter case counts: mW is no MW.</summary>
internal static class UnitSymbols
{
    /// <summary>No symbol is longer.</summary>
    private const int Longest = 8;

    /// <summary>The unit whose symbol is this word, exactly: everybody's, or the language's own.</summary>
    public static UnitSense? Find(Language language, ReadOnlySpan<char> word)
    {
        if (Find(word) is { } everybodys) return everybodys;
        var index = language.Symbols.Find(word);
        return index >= 0 && language.Symbols[index] is { Kind: UnitKind.Physical } unit ? unit : null;
    }

    public static UnitSense? Find(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) return null;
        if (UnitTable.Instance.Find(word) is { } unit) return unit;

        // The Greek mu and the sign of the ohm are other characters that look the same.
        Span<char> same = stackalloc char[Longest];
        var differs = false;
        for (var i = 0; i < word.Length; i++)
        {
            same[i] = word[i] switch { '\u03BC' => 'µ', '\u2126' => 'Ω', '\u212B' => 'Å', '\u212A' => 'K', var other => other };
            differs |= same[i] != word[i];
        }

        return differs ? UnitTable.Instance.Find(same.Slice(0, word.Length)) : null;
    }

    /// <summary>Lengths have areas and volumes, also without a raised number: <em>m2</em>.</summary>
    public static bool IsLength(string symbol) => symbol is "m" or "km" or "dm" or "cm" or "mm" or "µm" or "nm" or "mi" or "ft" or "in" or "yd";
}
