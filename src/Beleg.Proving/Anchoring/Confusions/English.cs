using Beleg.Proving.Anchoring.Readings;

namespace Beleg.Proving.Anchoring.Confusions;

/// <summary>What OCR makes of English: it has no letters of its own, but words that differ by a likeness of shapes alone.</summary>
internal static class English
{
    // Both are words and say different things.
    private static readonly string[] Kept =
    [
        "modern", "modem", "warn", "warns", "warned", "warm", "warms", "warmed", "born", "burn", "burns", "bum", "barn", "bam", "torn", "tom", "turn", "tum", "corn", "com", "darn", "dam", "stern", "stem", "kern",
        "clear", "dear", "clue", "clues", "due", "dues", "clay", "day", "close", "dose", "clean", "dean", "click", "clip", "dip", "clam", "clash", "dash", "clock", "dock", "clocks", "docks",
    ];

    public static ConfusionTable Table { get; } = Latin.TableOf([], Kept);
}
