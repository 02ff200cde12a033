namespace Beleg.Linguistics.Values.Units;

/// <summary>Symbols of units that are the same in every language. Their letter case counts: mW is no MW.</summary>
internal static class UnitSymbols
{
    /// <summary>Symbols that take a prefix, with the prefixes customary for each.</summary>
    private static readonly (string Symbol, string Prefixes)[] s_prefixed =
    [
        ("m", "k d c m µ n"), ("g", "k m µ n"), ("l", "h d c m µ"), ("L", "h d c m µ"), ("W", "k M G T m µ"), ("Wh", "k M G T P"), ("V", "k M m µ"),
        ("A", "k m µ"), ("Ah", "m k"), ("Hz", "k M G T"), ("B", "k K M G T P E Z"), ("bit", "k K M G T"), ("Bit", "k K M G T"), ("J", "k M G T P"), ("Pa", "k M G h"), ("N", "k M"),
        ("eV", "k M G T"), ("FLOPS", "k M G T P E"), ("Flops", "k M G T P E"), ("FLOP", "k M G T P E"), ("Wp", "k M G"), ("cal", "k"), ("bps", "k M G T"), ("Ohm", "k M"), ("Ω", "k M"), ("mol", "m"),
        ("iB", "K M G T P E"),
    ];

    private const string Plain =
        "t K ha dB lm lx cd Nm PS rpm px dpi Mbit ppm ppb nits mi ft in yd lb lbs oz gal pt qt ac mph kn mmHg Mpc AE ly psi bar mbar kcal hp cwt mpg mpge dz kt Mt Gt kph fps ";

    private static readonly WordTable<UnitSense> s_symbols = Enter();

    /// <summary>The unit whose symbol is this word, exactly: everybody's, or the language's own.</summary>
    public static UnitSense? Find(Language language, ReadOnlySpan<char> word)
    {
        if (Find(word) is { } everybodys) return everybodys;
        var index = language.Symbols.Find(word);
        return index >= 0 && language.Symbols[index] is { Kind: UnitKind.Physical } unit ? unit : null;
    }

    public static UnitSense? Find(ReadOnlySpan<char> word)
    {
        if (word.Length > 6) return null;
        var index = s_symbols.Find(word);
        return index < 0 ? null : s_symbols[index];
    }

    /// <summary>Lengths have areas and volumes.</summary>
    public static bool IsLength(string symbol) => symbol is "m" or "km" or "dm" or "cm" or "mm" or "µm" or "nm" or "mi" or "ft" or "in" or "yd";

    private static WordTable<UnitSense> Enter()
    {
        var table = new WordTable<UnitSense>();
        foreach (var (symbol, prefixes) in s_prefixed)
        {
            // One spelling stands for each unit: litre as l, bytes and bits as they are.
            var canonical = symbol switch
            {
                "L" => "l",
                "Bit" => "bit",
                "Flops" or "FLOP" => "FLOPS",
                "Ω" => "Ohm",
                _ => symbol,
            };
            if (symbol is not "iB") table.Add(symbol, new(UnitKind.Physical, canonical));
            foreach (var prefix in prefixes.Split(' ')) table.Add(prefix + symbol, new(UnitKind.Physical, (prefix is "K" && symbol is not "iB" ? "k" : prefix) + canonical));
        }

        foreach (var symbol in Plain.Split([' '], StringSplitOptions.RemoveEmptyEntries)) table.Add(symbol, new(UnitKind.Physical, symbol is "lbs" ? "lb" : symbol));

        table.Add("h", new(UnitKind.Seconds, "h", 3600));
        table.Add("s", new(UnitKind.Seconds, "s", 1));
        table.Add("ms", new(UnitKind.Seconds, "ms", new(1, 1000)));
        table.Add("min", new(UnitKind.Seconds, "min", 60));
        table.Add("d", new(UnitKind.Days, "d", 1));
        return table;
    }
}
