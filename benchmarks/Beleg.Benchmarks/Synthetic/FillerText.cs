namespace Beleg.Benchmarks.Synthetic;

/// <summary>Sentences between the facts, which say nothing that a number or a name could be read from.</summary>
internal static class FillerText
{
    private static readonly string[] German =
    [
        "Möwen", "Netze", "Wellen", "Segel", "Boote", "Fischer", "Händler", "Taue", "Fässer", "Karren", "liegen", "warten", "treiben", "ruhen", "ziehen", "stehen",
        "am", "Morgen", "unter", "grauem", "Himmel", "neben", "dem", "alten", "Speicher", "und", "hinter", "der", "Mauer", "im", "Schatten", "des", "Leuchtturms",
    ];

    private static readonly string[] English =
    [
        "gulls", "nets", "waves", "sails", "boats", "fishermen", "merchants", "ropes", "barrels", "carts", "lie", "wait", "drift", "rest", "move", "stand",
        "at", "dawn", "under", "grey", "skies", "beside", "the", "old", "store", "and", "behind", "a", "wall", "in", "shadows", "of", "towers",
    ];

    public static string Sentence(bool isGerman, Random random)
    {
        var words = isGerman ? German : English;
        var sentence = string.Join(' ', Enumerable.Range(0, random.Next(8, 18)).Select(_ => words[random.Next(words.Length)]));
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }
}
