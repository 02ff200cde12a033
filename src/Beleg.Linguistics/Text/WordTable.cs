namespace Beleg.Linguistics.Text;

/// <summary>A dictionary of folded words that is asked with a span: most words of a text are in no lexicon, and asking costs no string.</summary>
internal sealed class WordTable<T>
{
    private readonly List<(string Word, T Value)> _entries = [];
    private int[] _buckets = new int[64];

    public int Count => _entries.Count;

    public T this[int index]
    {
        get => _entries[index].Value;
        set => _entries[index] = (_entries[index].Word, value);
    }

    public string WordAt(int index) => _entries[index].Word;

    /// <summary>The index of the word, or -1.</summary>
    public int Find(ReadOnlySpan<char> folded)
    {
        for (var slot = Hash(folded) & (_buckets.Length - 1); _buckets[slot] != 0; slot = (slot + 1) & (_buckets.Length - 1))
        {
            if (_entries[_buckets[slot] - 1].Word.AsSpan().SequenceEqual(folded)) return _buckets[slot] - 1;
        }

        return -1;
    }

    /// <summary>The index of the word, which is added where it is missing.</summary>
    public int Add(string folded, T value)
    {
        var index = Find(folded.AsSpan());
        if (index >= 0) return index;

        _entries.Add((folded, value));
        if (_entries.Count * 2 > _buckets.Length) Grow();
        else Place(_entries.Count - 1);
        return _entries.Count - 1;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 2];
        for (var i = 0; i < _entries.Count; i++) Place(i);
    }

    private void Place(int index)
    {
        var slot = Hash(_entries[index].Word.AsSpan()) & (_buckets.Length - 1);
        while (_buckets[slot] != 0) slot = (slot + 1) & (_buckets.Length - 1);
        _buckets[slot] = index + 1;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = unchecked((hash ^ c) * 16777619u);
        return (int)(hash >> 1);
    }
}
