using System.Numerics;
using System.Runtime.InteropServices;

namespace Beleg.Proving.Anchoring.Folding;

/// <summary>Folds a vector of characters at once: nearly all of a text stands for itself, and a single line end for a blank.</summary>
/// <remarks>
/// It says less than <see cref="Characters.Classes"/>, never anything else: what it copies is plain there, a single blank or
/// a single line feed. What it stops at may still be plain.
/// </remarks>
internal static class PlainBlocks
{
    /// <summary>Copies whole vectors of plain characters, with a blank for a line feed, as long as there are any.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Not 0: whether white space is the first in a row depends on what stands before it.</param>
    /// <param name="target">As long as the rest of the text.</param>
    /// <returns>How many characters.</returns>
    public static int Copy(ReadOnlySpan<char> text, int start, Span<char> target)
    {
        // Locals, not static fields: only these are constants to every compiler.
        Vector<ushort> blank = new(' '), lineFeed = new('\n'), doubleQuote = new('"'), singleQuote = new('\''), dash = new('-'), backtick = new('`');

        // From the blank to the tilde, and from À to ı: behind it come ligatures, before it white space and quote marks.
        Vector<ushort> asciiSize = new('~' - ' '), latinStart = new('\u00C0'), latinSize = new('\u0131' - '\u00C0'), all = new(ushort.MaxValue);

        var source = MemoryMarshal.AsBytes(text);
        var destination = MemoryMarshal.AsBytes(target);
        var count = 0;
        while (start + count <= text.Length - Vector<ushort>.Count)
        {
            var at = (start + count) * sizeof(char);
            var here = MemoryMarshal.Read<Vector<ushort>>(source.Slice(at));
            var before = MemoryMarshal.Read<Vector<ushort>>(source.Slice(at - sizeof(char)));
            var isLineFeed = Vector.Equals(here, lineFeed);
            var isBlank = Vector.Equals(here, blank) | isLineFeed;
            var isSecond = isBlank & (Vector.Equals(before, blank) | Vector.Equals(before, lineFeed));
            var isKnown = isLineFeed | Vector.LessThanOrEqual(here - blank, asciiSize) | Vector.LessThanOrEqual(here - latinStart, latinSize);
            var isApart = isSecond | Vector.Equals(here, doubleQuote) | Vector.Equals(here, singleQuote) | Vector.Equals(here, dash) | Vector.Equals(here, backtick);
            if (!Vector.EqualsAll(Vector.AndNot(isKnown, isApart), all)) break;

            here = Vector.ConditionalSelect(isLineFeed, blank, here);
            MemoryMarshal.Write(destination.Slice(count * sizeof(char)), ref here);
            count += Vector<ushort>.Count;
        }

        return count;
    }
}
