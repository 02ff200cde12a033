namespace Beleg.Proving.Anchoring;

/// <summary>The places found for a quote: how many, the first of them, and the one that is meant.</summary>
internal sealed class Places(int? occurrence)
{
    /// <summary>More than these, no message lists.</summary>
    public const int Listed = 4;

    private const int Kept = 64;

    private Hit? _only;

    public int Count { get; private set; }

    /// <summary>The first of the places: all of them, unless they are very many.</summary>
    public List<Hit> First { get; } = [];

    public Hit? OutOfContext { get; set; }

    public Hit? OutOfSection { get; set; }

    /// <summary>The place that is meant: the only one, or the one counted off.</summary>
    public Hit? Chosen => occurrence is null && Count != 1 ? null : _only;

    public void Add(Hit hit)
    {
        Count++;
        if (First.Count < Kept) First.Add(hit);
        if (Count == (occurrence ?? 1)) _only = hit;
    }
}
