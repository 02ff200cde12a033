using Beleg.Proving.Anchoring.Readings;

namespace Beleg.Proving.Anchoring.Confusions;

/// <summary>What OCR makes of the Latin script, whatever the language: shapes that look alike.</summary>
internal static class Latin
{
    // What is meant, then everything that is printed for it.
    public static readonly (string Meant, string[] Printed)[] Letters =
    [
        ("I", ["l", "1", "lI", "|"]),
        ("l", ["I", "1", "|"]),
        ("i", ["1", "!"]),
        ("m", ["rn"]),
        ("rn", ["m"]),
        ("w", ["vv"]),
        ("d", ["cl"]),
        ("o", ["0"]),
        ("O", ["0"]),
        ("S", ["5"]),
        ("B", ["8"]),
        ("e", ["c"]),
        ("c", ["e"]),
        ("G", ["C"]),
        ("C", ["G"]),
        ("u", ["n"]),
        ("n", ["u"]),
        ("h", ["b"]),
        ("b", ["h"]),
    ];

    public static ConfusionTable Table { get; } = TableOf([]);

    /// <summary>The table of a language: the script's own confusions and those that its letters bring.</summary>
    /// <param name="letters">What is meant, then everything that is printed for it.</param>
    public static ConfusionTable TableOf((string Meant, string[] Printed)[] letters) =>
        new(letters.Concat(Letters).SelectMany(pair => pair.Printed.Select(printed => new Confusion(printed, pair.Meant))));
}
