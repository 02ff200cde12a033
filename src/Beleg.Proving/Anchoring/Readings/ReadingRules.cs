namespace Beleg.Proving.Anchoring.Readings;

/// <summary>What readings of a document may repair.</summary>
/// <param name="Confusions">The confusions of its language, if it went through OCR.</param>
internal sealed record ReadingRules(ConfusionTable Confusions)
{
    public static ReadingRules Clean { get; } = new(ConfusionTable.None);

    public static ReadingRules GermanOcr { get; } = new(Anchoring.Confusions.German.Table);

    /// <summary>Names as they are declared: a reading may restore their letter case.</summary>
    public EquatableArray<string> Names { get; init; } = [];
}
