namespace Beleg.Benchmarks.Synthetic;

/// <summary>A harbour, its facts, and the document that states them.</summary>
/// <param name="Name">The name, in both languages.</param>
/// <param name="IsGerman">The language of the document; the other half is English.</param>
/// <param name="Source">The document's source.</param>
/// <param name="SecondSource">Another document that prints the sentence of the first fact.</param>
/// <param name="Facts">What the document states.</param>
internal sealed record SyntheticEntity(
    string Name,
    bool IsGerman,
    string Source,
    string SecondSource,
    IReadOnlyList<SyntheticFact> Facts)
{
    public string Id => Name.ToLowerInvariant();

    public string Document => $"{Source}.txt";

    public string Language => IsGerman ? "de" : "en";
}
