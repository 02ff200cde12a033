namespace Beleg.Proving.Anchoring.Folding;

/// <summary>
/// All places, overlapping ones too, where a run of characters stands in another. Looked up where the text is indexed,
/// else as fast as the platform's search, and linear always: when comparing costs more than a few passes over the text
/// (periodic quotes in repetitive texts), it goes on with Knuth, Morris and Pratt's algorithm.
/// </summary>
internal ref struct Occurrences
{
    // What the vectorised search looks for; the rest is compared afterwards.
    private const int ProbeLength = 16;
    private const int DefaultPatience = 4;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<char> _sought;
    private readonly long _allowance;
    private readonly bool _isLookedUp;
    private PlaceList _places;
    private long _compared;
    private int _next;

    // Knuth, Morris and Pratt's state; null before it is needed.
    private int[]? _borders;
    private int _matched;

    /// <param name="text">Where to look.</param>
    /// <param name="sought">What to look for.</param>
    /// <param name="index">The text's index, where it has one.</param>
    /// <param name="patience">How many passes over the text comparing may cost.</param>
    public Occurrences(ReadOnlySpan<char> text, ReadOnlySpan<char> sought, GramIndex? index = null, int patience = DefaultPatience)
    {
        _text = text;
        _sought = sought;
        _allowance = (long)text.Length * patience;
        if (index is null || sought.Length < GramIndex.Shortest) return;

        _isLookedUp = index.TryFind(text, sought, ref _places, _allowance);
        if (_isLookedUp) _places.Sort();
        else _borders = BordersOf(sought);
    }

    public int Current { get; private set; } = -1;

    public bool MoveNext()
    {
        if (_isLookedUp)
        {
            if (_next == _places.Count) return false;

            Current = _places[_next++];
            return true;
        }

        if (_sought.IsEmpty) return false;

        return _borders is null ? MoveNextByProbe() : MoveNextByBorders();
    }

    private bool MoveNextByProbe()
    {
        var probe = _sought.Slice(0, Math.Min(ProbeLength, _sought.Length));
        while (_next <= _text.Length - _sought.Length)
        {
            var found = _text.Slice(_next, _text.Length - _next - (_sought.Length - probe.Length)).IndexOf(probe);
            if (found < 0) break;

            var at = _next + found;
            var matches = _sought.Length == probe.Length || _text.Slice(at, _sought.Length).SequenceEqual(_sought);
            _compared += _sought.Length;
            if (_compared > _allowance) _borders = BordersOf(_sought);

            if (matches)
            {
                Current = at;
                _matched = _borders is null ? 0 : _sought.Length;
                _next = _borders is null ? at + 1 : at + _sought.Length;
                return true;
            }

            _next = at + 1;
            if (_borders is not null) return MoveNextByBorders();
        }

        _next = _text.Length;
        return false;
    }

    private bool MoveNextByBorders()
    {
        var borders = _borders!;
        while (_next < _text.Length)
        {
            while (_matched > 0 && (_matched == _sought.Length || _text[_next] != _sought[_matched])) _matched = borders[_matched - 1];
            if (_text[_next] == _sought[_matched]) _matched++;
            _next++;
            if (_matched == _sought.Length)
            {
                Current = _next - _matched;
                return true;
            }
        }

        return false;
    }

    /// <summary>For each prefix, the length of the longest proper prefix that is also its suffix.</summary>
    private static int[] BordersOf(ReadOnlySpan<char> sought)
    {
        var borders = new int[sought.Length];
        var length = 0;
        for (var i = 1; i < sought.Length; i++)
        {
            while (length > 0 && sought[i] != sought[length]) length = borders[length - 1];
            if (sought[i] == sought[length]) length++;
            borders[i] = length;
        }

        return borders;
    }
}
