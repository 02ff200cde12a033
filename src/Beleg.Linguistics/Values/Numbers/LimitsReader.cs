namespace Beleg.Linguistics.Values.Numbers;

/// <summary>Two limits that are told one after the other leave a range: <em>mindestens 20 und höchstens 100 Teile</em>.</summary>
internal static class LimitsReader
{
    /// <summary>Adds the range that the last two readings leave, where nothing but <em>and</em> or a comma parts them.</summary>
    public static void AddRange(Sentence s, List<Reading> readings, int start)
    {
        if (readings.Count < 2) return;
        var (first, second) = (readings[readings.Count - 2], readings[readings.Count - 1]);
        if ((first.Bound, second.Bound) is not ((Bound.AtLeast or Bound.MoreThan, Bound.AtMost or Bound.LessThan) or (Bound.AtMost or Bound.LessThan, Bound.AtLeast or Bound.MoreThan))) return;

        var before = start - 1;
        while (before > 0 && s[before].End > first.End && (s.Has(before, Role.And) || s.Has(before, Role.Contrast) || s.IsSymbol(before, ','))) before--;
        if (s[before].End != first.End || before == start - 1) return;

        var (low, high) = first.Bound is Bound.AtLeast or Bound.MoreThan ? (first.Value, second.Value) : (second.Value, first.Value);
        var open = (IsOpen(first, second, Bound.MoreThan) ? OpenEnds.Low : OpenEnds.None) | (IsOpen(first, second, Bound.LessThan) ? OpenEnds.High : OpenEnds.None);
        if (RangeOf(low, high, open, unitOf: second.Value) is { } range) readings.Add(new(range, Bound.None, first.Start, second.End - first.Start));
    }

    private static bool IsOpen(Reading first, Reading second, Bound bound) => first.Bound == bound || second.Bound == bound;

    private static TextValue? RangeOf(TextValue low, TextValue high, OpenEnds open, TextValue unitOf) => (low, high, unitOf) switch
    {
        (AmountValue from, AmountValue to, AmountValue unit) when !from.IsRange && !to.IsRange && from.Low < to.High && (SameUnit(from, unit) || from.Kind == AmountKind.Number) && (SameUnit(to, unit) || to.Kind == AmountKind.Number) =>
            unit with { Low = from.Low, High = to.High, Open = open },
        (DurationValue from, DurationValue to, _) when from.Low == from.High && to.Low == to.High && Extent.Compare(from.Low, to.Low) < 0 => new DurationValue(from.Low, to.Low) { Open = open },
        _ => null,
    };

    private static bool SameUnit(AmountValue a, AmountValue b) => a.Kind == b.Kind && string.Equals(a.Unit, b.Unit, StringComparison.Ordinal);
}
