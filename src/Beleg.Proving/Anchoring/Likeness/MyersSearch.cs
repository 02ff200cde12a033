namespace Beleg.Proving.Anchoring.Likeness;

/// <summary>
/// Where a run of characters comes nearest to another: the bit-parallel algorithm of Myers in Hyyrö's form, any length of
/// pattern in blocks of 64, the ends of the text free. It locates for messages; nothing is anchored by it.
/// </summary>
internal sealed class MyersSearch
{
    private const int BlockSize = 64;

    private readonly int _length;
    private readonly int _blocks;
    private readonly Dictionary<char, int> _symbols = [];
    private readonly int[] _symbolOfLatin = new int[256];
    private readonly ulong[] _matches;

    public MyersSearch(ReadOnlySpan<char> pattern)
    {
        _length = pattern.Length;
        _blocks = (pattern.Length + BlockSize - 1) / BlockSize;
        foreach (var c in pattern)
        {
            if (!_symbols.ContainsKey(c)) _symbols.Add(c, _symbols.Count + 1);
        }

        // Row 0 stays empty: characters that the pattern does not have.
        _matches = new ulong[(_symbols.Count + 1) * _blocks];
        for (var i = 0; i < pattern.Length; i++) _matches[(_symbols[pattern[i]] * _blocks) + (i / BlockSize)] |= 1UL << (i % BlockSize);
        foreach (var symbol in _symbols)
        {
            if (symbol.Key < _symbolOfLatin.Length) _symbolOfLatin[symbol.Key] = symbol.Value;
        }
    }

    /// <summary>For every end in the text at which the distance is at most <paramref name="limit"/>, calls back with both.</summary>
    public void Scan(ReadOnlySpan<char> text, int limit, Func<int, int, int> visit)
    {
        var positive = new ulong[_blocks];
        var negative = new ulong[_blocks];
        for (var b = 0; b < _blocks; b++) positive[b] = ulong.MaxValue;

        var score = _length;
        var last = (_length - 1) % BlockSize;
        for (var i = 0; i < text.Length; i++)
        {
            var matches = _matches.AsSpan(SymbolOf(text[i]) * _blocks, positive.Length);
            var (up, down) = (0UL, 0UL);
            for (var b = 0; b < positive.Length; b++) Advance(ref positive[b], ref negative[b], matches[b], ref up, ref down, b == positive.Length - 1 ? last : BlockSize - 1);

            score += (int)up - (int)down;
            if (score <= limit) limit = visit(i + 1, score);
        }
    }

    /// <summary>
    /// One column of one block; whether the row above its first goes up or down by one comes in, and what its lowest row does
    /// goes out. Without branches: no processor could foresee them.
    /// </summary>
    private static void Advance(ref ulong positive, ref ulong negative, ulong matches, ref ulong up, ref ulong down, int lowest)
    {
        var vertical = matches | negative;
        matches |= down;
        var diagonal = (((matches & positive) + positive) ^ positive) | matches;
        var horizontalPositive = negative | ~(diagonal | positive);
        var horizontalNegative = positive & diagonal;
        var (above, below) = (up, down);
        up = (horizontalPositive >> lowest) & 1;
        down = (horizontalNegative >> lowest) & 1;

        horizontalPositive = (horizontalPositive << 1) | above;
        horizontalNegative = (horizontalNegative << 1) | below;
        positive = horizontalNegative | ~(vertical | horizontalPositive);
        negative = horizontalPositive & vertical;
    }

    private int SymbolOf(char c) => c < 256 ? _symbolOfLatin[c] : _symbols.TryGetValue(c, out var symbol) ? symbol : 0;
}
