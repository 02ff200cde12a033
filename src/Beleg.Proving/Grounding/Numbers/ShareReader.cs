namespace Beleg.Proving.Grounding;

/// <summary>Reads shares and factors that are words of their own (<em>hälftig, doppelt so viele</em>), and <em>zwei von drei</em>.</summary>
internal static class ShareReader
{
    public static bool TryRead(Sentence s, int at, int floor, List<Reading> readings, out int next)
    {
        next = at + 1;
        if (s.Has(at, Role.ShareWord, out var share))
        {
            var start = at;
            if (s.Has(at - 1, Role.Determiner) && at > floor) start--;
            Add(s, readings, new(AmountKind.Share, share), start, floor, at + 1);
            return true;
        }

        if (s.Has(at, Role.Factor, out var factor))
        {
            Add(s, readings, new(AmountKind.Factor, factor), at, floor, at + 1);
            return true;
        }

        next = at;
        return false;
    }

    private static void Add(Sentence s, List<Reading> readings, AmountValue value, int start, int floor, int end)
    {
        var bound = BoundReader.Before(s, ref start, floor, isRange: false, isDuration: false) ?? Bound.None;
        readings.Add(new(value, bound, s[start].Start, s[end - 1].End - s[start].Start));
    }
}
