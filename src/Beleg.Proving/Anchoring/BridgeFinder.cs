using Beleg.Proving.Anchoring.Folding;

namespace Beleg.Proving.Anchoring;

/// <summary>
/// Says what was bridged between a quote and the run of the document that it was proven to be. It only describes: the
/// search has decided before.
/// </summary>
internal static class BridgeFinder
{
    public static Bridges Between(string document, Segment segment, string quote)
    {
        if (document.AsSpan(segment.Start, segment.Length).SequenceEqual(quote.AsSpan())) return Bridges.None;

        var found = Bridges.None;
        int i = segment.Start, j = 0;
        while (i < segment.End || j < quote.Length)
        {
            if (i < segment.End && j < quote.Length && document[i] == quote[j] && !Characters.IsWhiteSpace(quote[j]))
            {
                i++;
                j++;
                continue;
            }

            found |= Bridge(document, ref i, segment.End, quote, ref j);
        }

        return found;
    }

    private static Bridges Bridge(string document, ref int i, int end, string quote, ref int j)
    {
        var here = i < end ? Characters.ClassOf(document[i]) : CharacterClass.Plain;
        var there = j < quote.Length ? Characters.ClassOf(quote[j]) : CharacterClass.Plain;

        if (here is CharacterClass.Invisible or CharacterClass.SoftHyphen && (j >= quote.Length || document[i] != quote[j]))
        {
            var soft = here is CharacterClass.SoftHyphen;
            i++;
            if (soft) return Bridges.Invisible | SkipLineBreak(document, ref i, end);

            return Bridges.Invisible;
        }

        if (there is CharacterClass.Invisible or CharacterClass.SoftHyphen)
        {
            j++;
            return Bridges.Invisible;
        }

        if (IsWhiteSpace(here) || IsWhiteSpace(there)) return WhiteSpace(document, ref i, end, quote, ref j);

        if (here is CharacterClass.Dash && there is CharacterClass.Dash)
        {
            i++;
            j++;
            return Bridges.Dash;
        }

        if (here is CharacterClass.Dash)
        {
            i++;
            SkipLineBreak(document, ref i, end);
            return Bridges.LineEndHyphen;
        }

        var bridge = (here, there) switch
        {
            (CharacterClass.DoubleQuote or CharacterClass.SingleQuote, _) => Bridges.QuoteMark,
            (CharacterClass.Ligature, _) or (_, CharacterClass.Ligature) => Bridges.Ligature,
            _ => Bridges.Composition,
        };

        if (bridge is Bridges.Ligature) SkipLigature(document, ref i, end, quote, ref j, here);
        else if (bridge is Bridges.Composition) SkipCluster(document, ref i, end, quote, ref j);
        else
        {
            i++;
            j++;
        }

        return bridge;
    }

    private static Bridges WhiteSpace(string document, ref int i, int end, string quote, ref int j)
    {
        int i0 = i, j0 = j, lines = 0;
        for (; i < end && Characters.IsWhiteSpace(document[i]); i++) lines += Characters.ClassOf(document[i]) is CharacterClass.LineEnd ? 1 : 0;
        while (j < quote.Length && Characters.IsWhiteSpace(quote[j])) j++;
        if (i - i0 == j - j0 && string.CompareOrdinal(document, i0, quote, j0, i - i0) == 0) return Bridges.None;

        // White space on one side alone: the line end behind a hyphen.
        if (i == i0 || j == j0) return lines > 0 ? Bridges.LineEndHyphen : Bridges.WhiteSpace;
        if (i0 > 1 && lines > 0 && Characters.IsHyphen(document[i0 - 1]) && !Characters.IsWhiteSpace(document[i0 - 2])) return Bridges.LineEndHyphen;
        return lines switch
        {
            0 => Bridges.WhiteSpace,
            1 => Bridges.LineBreak,
            _ => Bridges.BlankLine,
        };
    }

    private static Bridges SkipLineBreak(string document, ref int i, int end)
    {
        var start = i;
        while (i < end && Characters.IsWhiteSpace(document[i])) i++;
        return i > start ? Bridges.LineEndHyphen : Bridges.None;
    }

    private static void SkipLigature(string document, ref int i, int end, string quote, ref int j, CharacterClass here)
    {
        if (here is CharacterClass.Ligature && j < quote.Length && Characters.ClassOf(quote[j]) is CharacterClass.Ligature)
        {
            i++;
            j++;
        }
        else if (here is CharacterClass.Ligature)
        {
            j = Math.Min(quote.Length, j + Characters.SpellLigature(document[i++]).Length);
        }
        else
        {
            i = Math.Min(end, i + Characters.SpellLigature(quote[j++]).Length);
        }
    }

    private static void SkipCluster(string document, ref int i, int end, string quote, ref int j)
    {
        i++;
        j++;
        while (i < end && Characters.ClassOf(document[i]) is CharacterClass.Mark) i++;
        while (j < quote.Length && Characters.ClassOf(quote[j]) is CharacterClass.Mark) j++;
    }

    private static bool IsWhiteSpace(CharacterClass kind) => kind is CharacterClass.Blank or CharacterClass.Space or CharacterClass.LineEnd;
}
