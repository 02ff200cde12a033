namespace Beleg.Benchmarks.Synthetic;

/// <summary>A name for each number: none stands within another as a word of its own.</summary>
internal static class PlaceNames
{
    private static readonly string[] Beginnings =
    [
        "Sand", "Nord", "Oster", "Wester", "Birken", "Buchen", "Eichen", "Linden", "Stein", "Wald", "Ginster", "Roten", "Hohen", "Alten", "Neuen", "Kirch",
        "Mahl", "Brunn", "Salz", "Silber", "Falken", "Adler", "Hirsch", "Wolfs", "Schwan", "Reiher", "Fisch", "Hafer", "Korn", "Rosen", "Kaiser", "Grafen",
    ];

    private static readonly string[] Middles = ["", "er", "els", "ings", "ena", "ola", "uri", "ami", "ebo", "ito"];

    private static readonly string[] Ends =
    [
        "holm", "hafen", "werder", "hagen", "rode", "walde", "berge", "tal", "furt", "bruch", "mund", "ried", "moor", "heide", "acker", "garten",
        "hausen", "heim", "dorf", "stedt", "leben", "bach", "see", "born", "quell", "fels", "stein", "eck", "winkel", "feld", "kamp", "siel",
    ];

    public static string Of(int index) =>
        Beginnings[index % Beginnings.Length]
        + Middles[index / (Beginnings.Length * Ends.Length)]
        + Ends[index / Beginnings.Length % Ends.Length];
}
