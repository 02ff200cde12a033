namespace Beleg;

/// <summary>Walks through the lines of a block, from one of them to the empty line at its end, without decoding any.</summary>
internal ref struct DataLines(ReadOnlySpan<byte> text, int offset)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _next = offset;

    /// <summary>Where the current line begins.</summary>
    public int Offset { get; private set; }

    public DataLine Current { get; private set; }

    public readonly DataLines GetEnumerator() => this;

    public bool MoveNext()
    {
        var rest = _text.Slice(_next);
        var end = rest.IndexOf((byte)'\n');
        if (end <= 0) return false;

        Offset = _next;
        _next += end + 1;
        var blank = rest.Slice(0, end).IndexOf((byte)' ');
        Current = new(rest.Slice(0, blank), rest.Slice(blank + 1, end - blank - 1));
        return true;
    }
}

/// <summary>A key and its value, as they are written.</summary>
internal readonly ref struct DataLine(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
{
    public ReadOnlySpan<byte> Key { get; } = key;

    public ReadOnlySpan<byte> Value { get; } = value;
}
