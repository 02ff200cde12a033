using System.Runtime.InteropServices;

namespace Beleg.Proving.Anchoring.Likeness;

/// <summary>
/// Where in a long text it is worth looking for a likeness: around the stretches that have most runs of four characters in
/// common with what is sought. Where either is short, the whole text.
/// </summary>
/// <remarks>
/// Differences at two of five characters, as far as likeness goes, still leave an eighth of these runs whole where they lie
/// at random; only differences at every fourth character leave none, and nothing is damaged so evenly. Unrelated text of the
/// same language shares some of the runs here and there, but not so many in one place.
/// </remarks>
internal static class VotedWindows
{
    private const int LongestWhole = 1 << 16;

    // Shorter patterns have too few runs to vote, and are quickly looked for everywhere.
    private const int ShortestVoted = 65;
    private const int Gram = 4;

    // A stretch is as long as the longest pattern, so that two neighbours hold most of any passage.
    private const int Stretch = 256;
    private const int MostWindows = 64;
    private const int HashBits = 14;

    /// <summary>Windows in the order of the text, none overlapping another.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="pattern">At most as long as a stretch.</param>
    public static List<Segment> Of(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern)
    {
        if (text.Length <= LongestWhole || pattern.Length < ShortestVoted) return [new(0, text.Length)];

        var votes = PairsOf(Count(text, pattern));
        var sorted = (int[])votes.Clone();
        Array.Sort(sorted);

        var enough = Math.Max(1, sorted[Math.Max(0, sorted.Length - MostWindows)]);
        var margin = 2 * pattern.Length;
        List<Segment> windows = [];
        var taken = 0;
        for (var i = 0; i < votes.Length && taken < 2 * MostWindows; i++)
        {
            if (votes[i] < enough) continue;

            taken++;
            var start = Math.Max(0, (i * Stretch) - margin);
            var end = Math.Min(text.Length, ((i + 2) * Stretch) + margin);
            if (windows.Count > 0 && windows[windows.Count - 1].End >= start)
            {
                start = windows[windows.Count - 1].Start;
                windows.RemoveAt(windows.Count - 1);
            }

            windows.Add(new(start, end - start));
        }

        return windows;
    }

    /// <summary>For each stretch, how many of its runs of four characters the pattern has, too.</summary>
    private static int[] Count(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern)
    {
        var isIn = new byte[1 << HashBits];
        for (var i = 0; i <= pattern.Length - Gram; i++) isIn[HashAt(pattern, i)] = 1;

        var votes = new int[(text.Length / Stretch) + 1];
        for (var stretch = 0; stretch < votes.Length; stretch++)
        {
            var end = Math.Min(text.Length - Gram + 1, (stretch + 1) * Stretch);
            var count = 0;
            for (var i = stretch * Stretch; i < end; i++) count += isIn[HashAt(text, i)];
            votes[stretch] = count;
        }

        return votes;
    }

    /// <summary>Each stretch with the next one.</summary>
    private static int[] PairsOf(int[] votes)
    {
        for (var i = 0; i + 1 < votes.Length; i++) votes[i] += votes[i + 1];
        return votes;
    }

    private static int HashAt(ReadOnlySpan<char> text, int at) =>
        (int)unchecked((MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.Slice(at, Gram))) * 0x9E3779B97F4A7C15) >> (64 - HashBits));
}
