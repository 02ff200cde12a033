namespace Beleg.Proving.Anchoring.Folding;

/// <summary>Places in a text. Nearly always there is one, and for that nothing is allocated.</summary>
internal struct PlaceList
{
    private int _first;
    private List<int>? _all;

    public int Count { get; private set; }

    public readonly int this[int index] => _all is null ? _first : _all[index];

    public void Add(int place)
    {
        if (Count == 0) _first = place;
        else (_all ??= [_first]).Add(place);

        Count++;
    }

    public readonly void Sort() => _all?.Sort();
}
