namespace Beleg.Linguistics.Values.Units;

/// <summary>How units of one dimension convert, exactly: 2 km are 2000 m, a foot is 12 inches.</summary>
internal static class UnitConversion
{
    private static readonly (string Symbol, string Base, long Numerator, long Denominator)[] s_units =
    [
        ("km", "m", 1000, 1), ("m", "m", 1, 1), ("dm", "m", 1, 10), ("cm", "m", 1, 100), ("mm", "m", 1, 1000), ("µm", "m", 1, 1_000_000), ("nm", "m", 1, 1_000_000_000),
        ("in", "m", 254, 10_000), ("ft", "m", 3048, 10_000), ("yd", "m", 9144, 10_000), ("mi", "m", 1_609_344, 1000),
        ("km2", "m2", 1_000_000, 1), ("m2", "m2", 1, 1), ("cm2", "m2", 1, 10_000), ("ha", "m2", 10_000, 1),
        ("m3", "m3", 1, 1), ("l", "m3", 1, 1000), ("hl", "m3", 1, 10), ("cl", "m3", 1, 100_000), ("ml", "m3", 1, 1_000_000), ("cm3", "m3", 1, 1_000_000),
        ("Mt", "g", 1_000_000_000_000, 1), ("kt", "g", 1_000_000_000, 1), ("t", "g", 1_000_000, 1), ("kg", "g", 1000, 1), ("g", "g", 1, 1), ("mg", "g", 1, 1000), ("lb", "g", 45_359_237, 100_000), ("oz", "g", 45_359_237, 1_600_000),
        ("TW", "W", 1_000_000_000_000, 1), ("GW", "W", 1_000_000_000, 1), ("MW", "W", 1_000_000, 1), ("kW", "W", 1000, 1), ("W", "W", 1, 1), ("mW", "W", 1, 1000),
        ("TWh", "Wh", 1_000_000_000_000, 1), ("GWh", "Wh", 1_000_000_000, 1), ("MWh", "Wh", 1_000_000, 1), ("kWh", "Wh", 1000, 1), ("Wh", "Wh", 1, 1),
        ("THz", "Hz", 1_000_000_000_000, 1), ("GHz", "Hz", 1_000_000_000, 1), ("MHz", "Hz", 1_000_000, 1), ("kHz", "Hz", 1000, 1), ("Hz", "Hz", 1, 1),
        ("EB", "B", 1_000_000_000_000_000_000, 1), ("PB", "B", 1_000_000_000_000_000, 1), ("TB", "B", 1_000_000_000_000, 1), ("GB", "B", 1_000_000_000, 1), ("MB", "B", 1_000_000, 1), ("kB", "B", 1000, 1), ("B", "B", 1, 1),
        ("EFLOPS", "FLOPS", 1_000_000_000_000_000_000, 1), ("PFLOPS", "FLOPS", 1_000_000_000_000_000, 1), ("TFLOPS", "FLOPS", 1_000_000_000_000, 1), ("GFLOPS", "FLOPS", 1_000_000_000, 1), ("FLOPS", "FLOPS", 1, 1),
    ];

    private static readonly Dictionary<string, (string Base, Rational Factor)> s_bySymbol =
        s_units.ToDictionary(row => row.Symbol, row => (row.Base, new Rational(row.Numerator, row.Denominator)), StringComparer.Ordinal);

    /// <summary>What a value in one unit is multiplied with to give the value in the other, or <see langword="null"/> where they do not convert.</summary>
    public static Rational? Factor(string from, string to)
    {
        if (string.Equals(from, to, StringComparison.Ordinal)) return 1;
        return s_bySymbol.TryGetValue(from, out var source) && s_bySymbol.TryGetValue(to, out var target) && string.Equals(source.Base, target.Base, StringComparison.Ordinal)
            ? source.Factor / target.Factor
            : (Rational?)null;
    }
}
