using Beleg.Proving.Anchoring.Readings;

namespace Beleg.Proving.Anchoring.Confusions;

/// <summary>What OCR makes of English: it has no letters of its own.</summary>
internal static class English
{
    public static ConfusionTable Table { get; } = Latin.TableOf([]);
}
