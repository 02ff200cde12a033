namespace Beleg.Proving.Coverage;

/// <summary>
/// Tells which places a run touches, for runs that are asked for in the order of their starts: it goes through the places
/// with them, and not through all places for each.
/// </summary>
internal sealed class PlaceSweep
{
    private readonly List<(Segment Place, int Entry)> _places;
    private readonly List<(Segment Place, int Entry)> _open = [];
    private int _next;

    /// <param name="places">Each with the entry that it belongs to.</param>
    public PlaceSweep(IEnumerable<(Segment Place, int Entry)> places) => _places = [.. places.OrderBy(each => each.Place.Start)];

    /// <param name="run">Begins at the start of the one before, or behind it.</param>
    public IReadOnlyList<(Segment Place, int Entry)> Reach(Segment run)
    {
        _open.RemoveAll(each => each.Place.End <= run.Start);
        for (; _next < _places.Count && _places[_next].Place.Start < run.End; _next++)
        {
            if (_places[_next].Place.End > run.Start) _open.Add(_places[_next]);
        }

        return _open;
    }
}
