namespace Beleg.Linguistics.Names;

/// <summary>The mentions of a text by their places, for those who ask at each of its words. No two of them overlap.</summary>
internal sealed class MentionTable
{
    private readonly IReadOnlyList<Mention> _inOrder;
    private readonly Dictionary<int, Mention> _byStart = [];
    private readonly Dictionary<int, Mention> _byEnd = [];

    public MentionTable(IReadOnlyList<Mention> inOrder)
    {
        _inOrder = inOrder;
        foreach (var mention in inOrder)
        {
            _byStart[mention.Start] = mention;
            _byEnd[mention.End] = mention;
        }
    }

    public Mention? StartingAt(int offset) => _byStart.TryGetValue(offset, out var mention) ? mention : null;

    public Mention? EndingAt(int offset) => _byEnd.TryGetValue(offset, out var mention) ? mention : null;

    /// <summary>Those that stand from one offset to another, in their order.</summary>
    public IEnumerable<Mention> Within(int start, int end)
    {
        int low = 0, high = _inOrder.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_inOrder[middle].Start < start) low = middle + 1;
            else high = middle;
        }

        for (; low < _inOrder.Count && _inOrder[low].End <= end; low++) yield return _inOrder[low];
    }
}
