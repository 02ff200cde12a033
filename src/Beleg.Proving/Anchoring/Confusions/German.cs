using Beleg.Proving.Anchoring.Readings;

namespace Beleg.Proving.Anchoring.Confusions;

/// <summary>What OCR makes of German, above all where it knows no umlauts.</summary>
internal static class German
{
    // What is meant, then everything that is printed for it.
    private static readonly (string Meant, string[] Printed)[] Letters =
    [
        ("ü", ["ii", "u", "i", "l", "li", "t", "G", "a", "U", ""]),
        ("Ü", ["U", "Ii", "O"]),
        ("ö", ["6", "d", "é", "oé", "0", "o6", "ö6", "o"]),
        ("Ö", ["6", "O", "0"]),
        ("ä", ["é", "d", "a", "éa", "aé"]),
        ("Ä", ["A"]),
        ("ß", ["B", "BB", "8"]),
    ];

    public static ConfusionTable Table { get; } = Latin.TableOf(Letters);
}
