using System.Runtime.InteropServices;

namespace Beleg.Proving.Anchoring.Folding;

/// <summary>
/// Where the runs of eight characters stand that begin at every sixteenth place of a text. Wherever a longer run stands,
/// one of them is among its first: so a few look-ups find all its places, and quotes cost no pass over the text each.
/// </summary>
/// <remarks>Making it costs about as much as looking through the text once.</remarks>
internal sealed class GramIndex
{
    /// <summary>Shorter runs may lie between two samples.</summary>
    public const int Shortest = Gram + Step - 1;

    private const int Gram = 8;
    private const int Step = 16;

    // The last sample of each hash, and for each sample the one before it with the same hash: counted from 1, 0 is none.
    private readonly int[] _heads;
    private readonly int[] _next;
    private readonly int _shift;

    public GramIndex(ReadOnlySpan<char> text)
    {
        var samples = text.Length < Gram ? 0 : ((text.Length - Gram) / Step) + 1;
        var bits = 4;
        while (1 << bits < samples) bits++;
        _shift = 64 - bits;
        _heads = new int[1 << bits];
        _next = new int[samples + 1];
        for (var sample = 1; sample <= samples; sample++)
        {
            var hash = HashAt(text, (sample - 1) * Step);
            _next[sample] = _heads[hash];
            _heads[hash] = sample;
        }
    }

    /// <summary>Adds all places where a run stands, in no order.</summary>
    /// <param name="text">The text that was indexed.</param>
    /// <param name="sought">At least <see cref="Shortest"/> characters.</param>
    /// <param name="places">Where to add them.</param>
    /// <param name="allowance">How many comparisons it may cost.</param>
    /// <returns>Whether that was enough; else some places are missing.</returns>
    public bool TryFind(ReadOnlySpan<char> text, ReadOnlySpan<char> sought, ref PlaceList places, long allowance)
    {
        for (var offset = 0; offset < Step; offset++)
        {
            for (var sample = _heads[HashAt(sought, offset)]; sample > 0; sample = _next[sample])
            {
                if (--allowance < 0) return false;

                var at = ((sample - 1) * Step) - offset;
                if (at < 0 || at > text.Length - sought.Length || text[at] != sought[0] || !text.Slice(at, sought.Length).SequenceEqual(sought)) continue;

                allowance -= sought.Length;
                places.Add(at);
            }
        }

        return true;
    }

    private int HashAt(ReadOnlySpan<char> text, int at)
    {
        var bytes = MemoryMarshal.AsBytes(text.Slice(at, Gram));
        var (first, second) = (MemoryMarshal.Read<ulong>(bytes), MemoryMarshal.Read<ulong>(bytes.Slice(sizeof(ulong))));
        return (int)unchecked((((first * 0x9E3779B97F4A7C15) ^ second) * 0xD6E8FEB86659FD93) >> _shift);
    }
}
