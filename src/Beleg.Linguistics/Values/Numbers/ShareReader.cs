namespace Beleg.Linguistics.Values.Numbers;

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

        if (s.Has(at, Role.Factor, out var factor)
            || (s.Has(at, Role.FactorAdverb, out factor) && UnitReader.IsComparison(s, at + 1))
            || (s.Has(at, Role.Half, out factor) && s.Has(at + 1, Role.AsMuch, out var noun) && noun.Sign == 0))
        {
            Add(s, readings, new(AmountKind.Factor, factor), at, floor, at + 1);
            return true;
        }

        next = at;
        return TryReadOutOf(s, at, floor, readings, ref next);
    }

    /// <summary>
    /// <em>one in five, two out of three, zwei von drei Unternehmen</em>: a share; after <em>von</em> both numbers may
    /// also be counts, and are read as such, too.
    /// </summary>
    private static bool TryReadOutOf(Sentence s, int at, int floor, List<Reading> readings, ref int next)
    {
        if (!CardinalReader.TryRead(s, at, out var part) || NumeralReader.IsPartOfName(s, at) && s[at].Kind == TokenKind.Digits) return false;
        var joint = s.Language.OutOf.MatchForward(s, part.End, out var isShareOnly);
        if (joint < 0 || s[joint].Kind == TokenKind.Digits && s[joint].Length > 3 || !CardinalReader.TryRead(s, joint, out var whole)) return false;
        if (!part.Value.IsInteger || !whole.Value.IsInteger || part.Value.Sign <= 0 || part.Value >= whole.Value || whole.Value > 1000) return false;
        if (s[whole.End].Kind != TokenKind.Word && !isShareOnly || UnitReader.Read(s, whole.End, out _) is not null) return false;

        Add(s, readings, new(AmountKind.Share, part.Value / whole.Value), at, floor, whole.End);
        if (isShareOnly) next = whole.End;
        return isShareOnly;
    }

    private static void Add(Sentence s, List<Reading> readings, AmountValue value, int start, int floor, int end)
    {
        if (!BoundReader.TryReadBefore(s, ref start, end, floor, BoundedKind.Number, out var bound)) return;
        readings.Add(new(value, bound ?? Bound.None, s[start].Start, s[end - 1].End - s[start].Start));
    }
}
