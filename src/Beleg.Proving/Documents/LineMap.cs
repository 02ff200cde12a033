namespace Beleg.Proving.Documents;

/// <summary>Where the lines of a text begin. Lines end with LF, CR LF or CR, as in every editor.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        var rest = 0;
        while (true)
        {
            var found = text.AsSpan(rest).IndexOfAny('\n', '\r');
            if (found < 0) return;

            rest += found + 1;
            if (text[rest - 1] == '\r' && rest < text.Length && text[rest] == '\n') rest++;
            _starts.Add(rest);
        }
    }

    public int Count => _starts.Count;

    public int StartOf(int line) => _starts[line];

    /// <summary>A line of the text of which this is the map, without the white space behind.</summary>
    public ReadOnlySpan<char> Text(string text, int line)
    {
        var start = StartOf(line);
        return text.AsSpan(start, (line + 1 < Count ? StartOf(line + 1) : text.Length) - start).TrimEnd();
    }

    public TextPosition PositionOf(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new(line, offset - _starts[line]);
    }
}
