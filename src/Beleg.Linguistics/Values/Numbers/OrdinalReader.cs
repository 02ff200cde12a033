namespace Beleg.Linguistics.Values.Numbers;

/// <summary>Reads places in an order: <em>zwanzigste, am 3. Tag, 11th, twenty-first</em>, and the shares made of them: <em>jedes zwanzigste</em>.</summary>
internal static class OrdinalReader
{
    public static bool TryRead(Sentence s, int at, int floor, List<Reading> readings, out int next)
    {
        next = at;
        if (s.Has(at, Role.Each) && TryReadOrdinal(s, at + 1, out var nth, out next) && nth > 1)
        {
            var start = at;
            if (BoundReader.TryReadBefore(s, ref start, next, floor, BoundedKind.Number, out var bound)) readings.Add(new(new AmountValue(AmountKind.Share, Rational.One / nth), bound ?? Bound.None, s[start].Start, s[next - 1].End - s[start].Start));
            return true;
        }

        if (!TryReadOrdinal(s, at, out var ordinal, out next))
        {
            next = at;
            return false;
        }

        if (s.Has(at - 1, Role.Namer) && at > floor) return false;
        Add(s, readings, new(AmountKind.Ordinal, ordinal), at, next);
        return true;
    }

    private static void Add(Sentence s, List<Reading> readings, AmountValue value, int start, int end) =>
        readings.Add(new(value, Bound.None, s[start].Start, s[end - 1].End - s[start].Start));

    private static bool TryReadOrdinal(Sentence s, int at, out Rational value, out int next)
    {
        next = at + 1;
        if (s[at].Kind == TokenKind.Digits) return TryReadDigits(s, at, out value, out next);
        if (s.Has(at, Role.Ordinal, out value)) return !s.Language.IsOtherWord(s, at);

        // "one hundred twenty-first", "einhundert Millionste"
        if (!s.Has(at, Role.Cardinal) && !s.Has(at, Role.Scale) || !NumeralReader.TryRead(s, at, out var head) || !head.Value.IsInteger) return false;
        var last = s.SymbolAt(head.End) == '-' && s.IsAttached(head.End) ? head.End + 1 : head.End;
        if (s.Has(last, Role.And)) last++;
        if (!s.Has(last, Role.Ordinal, out var tail) || !Joins(head.Value, tail, out value)) return false;
        next = last + 1;
        return true;
    }

    private static bool TryReadDigits(Sentence s, int at, out Rational value, out int next)
    {
        (value, next) = (default, at + 2);
        if (s[at].Length > 4 || NumeralReader.IsPartOfName(s, at)) return false;

        var isOrdinal = s.IsAttached(at + 1) && (s.Has(at + 1, Role.OrdinalSuffix)
            || (s.Language.OrdinalsEndWithStop && s.IsSymbol(at + 1, '.') && at + 2 < s.Count && !s.IsAttached(at + 2) && s[at + 2].Kind == TokenKind.Word));
        if (!isOrdinal) return false;
        value = NumeralReader.SmallNumber(s, at);
        return true;
    }

    /// <summary>Whether an ordinal continues a cardinal: it adds a smaller place, or multiplies with a scale.</summary>
    private static bool Joins(Rational head, Rational tail, out Rational value)
    {
        if (tail >= 100 && tail.IsInteger && IsScale(tail) && (head < tail || !(head.Numerator % 1000).IsZero))
        {
            // "one thousand two hundredth": only the last group is multiplied.
            var group = tail == 100 ? head.Numerator % 100 : head.Numerator % 1000;
            if (group.IsZero) group = 1;
            var rest = head - (head.Numerator % (tail == 100 ? 100 : 1000));
            value = rest + ((Rational)group * tail);
            return true;
        }

        value = head + tail;
        var step = tail < 10 ? (head.Numerator % 100 >= 20 && (head.Numerator % 10).IsZero) || (head.Numerator % 100).IsZero : tail < 100 && (head.Numerator % 100).IsZero;
        return step;
    }

    private static bool IsScale(Rational value) => value == 100 || value == 1000 || value == 1_000_000 || value == 1_000_000_000 || value == 1_000_000_000_000;
}
