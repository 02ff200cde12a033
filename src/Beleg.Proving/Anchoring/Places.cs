namespace Beleg.Proving.Anchoring;

/// <summary>The places found for a quote: how many, the first of them, and the one that is meant.</summary>
internal struct Places(int? occurrence)
{
    /// <summary>More than these, no message lists.</summary>
    public const int Listed = 4;

    private const int Kept = 64;

    private Hit? _first;
    private Hit? _chosen;
    private List<Hit>? _all;

    public int Count { get; private set; }

    /// <summary>The first of the places: all of them, unless they are very many. For one alone, no list is made before it is asked for.</summary>
    public readonly IReadOnlyList<Hit> First => _all ?? (_first is { } first ? [first] : []);

    public Hit? OutOfContext { get; set; }

    public Hit? OutOfSection { get; set; }

    public Hit? OutOfColumn { get; set; }

    /// <summary>The place that is meant: the only one, or the one counted off.</summary>
    public readonly Hit? Chosen => occurrence is null && Count != 1 ? null : _chosen;

    public void Add(Hit hit)
    {
        Count++;
        if (Count == 1) _first = hit;
        else if (Count <= Kept) (_all ??= [_first!.Value]).Add(hit);
        if (Count == (occurrence ?? 1)) _chosen = hit;
    }
}
