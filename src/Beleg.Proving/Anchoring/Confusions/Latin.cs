using Beleg.Proving.Anchoring.Readings;

namespace Beleg.Proving.Anchoring.Confusions;

/// <summary>What OCR makes of the Latin script, whatever the language: shapes that look alike.</summary>
internal static class Latin
{
    // What is meant, then everything that is printed for it.
    private static readonly (string Meant, string[] Printed)[] Letters =
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

    public static ConfusionTable Table { get; } = new(Own());

    /// <summary>The table of a language: what its lexicon says of its letters, then the script's own confusions.</summary>
    public static ConfusionTable Of(PrintWords language) => new(language.Confusions.Select(pair => new Confusion(pair.Printed, pair.Meant)).Concat(Own()));

    private static IEnumerable<Confusion> Own() => Letters.SelectMany(pair => pair.Printed.Select(printed => new Confusion(printed, pair.Meant)));
}
