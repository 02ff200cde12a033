namespace Beleg.Proving.Anchoring;

/// <summary>The places found for a quote: how many, the first of them, and the one that is meant.</summary>
internal struct Places(int? occurrence)
{
    /// <summary>More than these, no message lists.</summary>
    public const int Listed = 4;

    private const int Kept = 64;

    private Hit? _first;
    private Hit? _chosen;
    private Hit? _firstOutside;
    private int _outside;
    private List<Hit>? _all;

    public int Count { get; private set; }

    /// <summary>The first of the places: all of them, unless they are very many. For one alone, no list is made before it is asked for.</summary>
    public readonly IReadOnlyList<Hit> First => _all ?? (_first is { } first ? [first] : []);

    public Hit? OutOfContext { get; set; }

    public Hit? OutOfSection { get; set; }

    public Hit? OutOfColumn { get; set; }

    /// <summary>The place that is meant: the only one, the only one outside a table of contents, or the one counted off.</summary>
    public readonly Hit? Chosen => occurrence is not null || Count == 1 ? _chosen : _outside == 1 ? _firstOutside : null;

    /// <param name="isContents">Whether it stands in a table of contents, which only repeats what stands elsewhere.</param>
    public void Add(Hit hit, bool isContents)
    {
        Count++;
        if (!isContents && ++_outside == 1) _firstOutside = hit;
        if (Count == 1) _first = hit;
        else if (Count <= Kept) (_all ??= [_first!.Value]).Add(hit);
        if (Count == (occurrence ?? 1)) _chosen = hit;
    }
}
