namespace Beleg.Linguistics.Values;

/// <summary>
/// Takes from a sentence's values those that the words and signs beside them make unreadable: what was not read (<see cref="Residue"/>), what
/// denies them, takes their place, multiplies them, or leaves open whether they are so.
/// </summary>
internal static class ValueSieve
{
    /// <summary>How many words may stand between what detracts from a value and the value: <em>statt der bisher 200</em>.</summary>
    private const int MaxFillers = 4;

    /// <summary>How many words may stand between what something was and what it became.</summary>
    private const int MaxBetween = 6;

    /// <param name="s">The sentence.</param>
    /// <param name="readings">What was read; the sentence's readings begin at <paramref name="from"/>.</param>
    /// <param name="from">The sentence's first reading.</param>
    public static void Sift(Sentence s, List<Reading> readings, int from)
    {
        if (readings.Count == from) return;

        var isRefused = new bool[readings.Count - from];
        var (token, any) = (0, false);
        for (var i = from; i < readings.Count; i++)
        {
            var reading = readings[i];
            token = FirstToken(s, reading.Start, token);
            any |= isRefused[i - from] = IsRefused(s, readings, from, i, token, s.TokenAt(reading.End, token));
        }

        if (any) RefuseNeighbours(s, readings, from, isRefused);

        if (!any) return;
        var kept = from;
        for (var i = from; i < readings.Count; i++)
        {
            if (!isRefused[i - from]) readings[kept++] = readings[i];
        }

        readings.RemoveRange(kept, readings.Count - kept);
    }

    /// <summary>Of two numbers side by side neither is read: <em>5 feet 11, zwei ein Drittel</em>.</summary>
    private static void RefuseNeighbours(Sentence s, List<Reading> readings, int from, bool[] isRefused)
    {
        for (var i = from; i < readings.Count; i++)
        {
            if (isRefused[i - from] || readings[i].Value is not (DurationValue or AmountValue { Kind: AmountKind.Number or AmountKind.Quantity or AmountKind.Money })) continue;

            var (first, end) = (FirstToken(s, readings[i].Start, 0), s.TokenAt(readings[i].End, 0));
            for (var j = from; j < readings.Count; j++)
            {
                if (!isRefused[j - from] || readings[j].Value is not (DurationValue or AmountValue)) continue;
                var before = first > 0 && readings[j].End == s[first - 1].End;
                if (!before && (end >= s.Count || readings[j].Start != s[end].Start)) continue;
                s.Refuse(UnreadableReason.Residue, first, end, before ? first - 1 : end, before ? first : end + 1);
                isRefused[i - from] = true;
                break;
            }
        }
    }

    private static bool IsRefused(Sentence s, List<Reading> readings, int from, int index, int first, int end)
    {
        var reading = readings[index];
        if (reading.Value is AmountValue or DurationValue or ChangeValue or ToleranceValue
            && Residue.Find(s, reading.Value, first, end, MayStandBeside(s, readings, from, index, first, end)) is var residue and >= 0)
        {
            s.Refuse(UnreadableReason.Residue, first, end, residue, residue + 1);
            return true;
        }

        if (reading.Value is DateValue or PeriodValue && reading.Bound == Bound.None && Negation.Before(s, first, 0, out _) is var negation and >= 0 && IsRightBefore(s, negation, first))
        {
            s.Refuse(UnreadableReason.Denied, first, end, negation, first);
            return true;
        }

        if (Detractor(s, first, end, out var why) is var detractor and >= 0 && (why == UnreadableReason.Replaced || reading.Value is not (DateValue or PeriodValue)))
        {
            s.Refuse(why, first, end, detractor, first);
            return true;
        }

        if (reading.Value is AmountValue or DurationValue && Alternative(s, readings, from, index, first, end) is var word and >= 0)
        {
            s.Refuse(UnreadableReason.Doubtful, first, end, word, word + 1);
            return true;
        }

        if (reading.Bound == Bound.None && reading.Value is AmountValue { Kind: not AmountKind.Ordinal } or DurationValue)
        {
            if (FreeBound(s, readings, from, index, first) is var free and >= 0)
            {
                s.Refuse(UnreadableReason.Bounds, first, end, free, first);
                return true;
            }

            if (IsLeft(s, readings, index, first, end, out why))
            {
                s.Refuse(why, first, end, first - 1, first);
                return true;
            }
        }

        return false;
    }

    /// <summary>A bound that stands before the subject: <em>at most, the park has 300</em>. Between it and the number stands nothing that it could bound; returns its first token, or -1.</summary>
    private static int FreeBound(Sentence s, List<Reading> readings, int from, int index, int first)
    {
        var floor = index > from ? readings[index - 1].End : 0;
        for (var last = first - 1; last >= 0 && s[last].Start >= floor; last--)
        {
            if (s.Language.FreeBounds.MatchBackward(s, last, 0, out _) is var start and >= 0) return start;
            if (s[last].Kind != TokenKind.Word && !(s.IsSymbol(last, ',') && s.Language.FreeBounds.MatchBackward(s, last - 1, 0, out _) == 0)) return -1;
            if (s.Has(last, Role.And) || s.Has(last, Role.Or)) return -1;
        }

        return -1;
    }

    /// <summary><em>rose from 300 to 500</em>: what was left is no value; of <em>from 10 in winter to 20 in summer</em>, nobody knows which is.</summary>
    private static bool IsLeft(Sentence s, List<Reading> readings, int index, int first, int end, out UnreadableReason why)
    {
        why = UnreadableReason.Replaced;
        if (index > 0 && s.Has(first - 1, Role.Onto) && s.TokenAt(readings[index - 1].Start, 0) is var before && s.Has(before - 1, Role.From) && s.TokenAt(readings[index - 1].End, 0) is var stop
            && stop < first - 1 && IsLedTo(s, readings[index], stop, out _) && ChangeReader.DirectionNear(s, before - 1, end) == Direction.Unknown)
        {
            why = UnreadableReason.Bounds;
            return true;
        }

        if (s.Has(first - 1, Role.From) && index + 1 < readings.Count && IsLedTo(s, readings[index + 1], end, out var next))
        {
            if (ChangeReader.DirectionNear(s, first - 1, s.TokenAt(readings[index + 1].End, next)) != Direction.Unknown || (next == end + 1 && !s.Has(end, Role.To))) return true;
            why = UnreadableReason.Bounds;
            return next > end + 1;
        }

        return false;
    }

    /// <summary><em>300 oder 200</em>: one of them is so, and nobody knows which. Returns the word between them, or -1.</summary>
    private static int Alternative(Sentence s, List<Reading> readings, int from, int index, int first, int end)
    {
        if (s.Has(end, Role.Or) && index + 1 < readings.Count && readings[index + 1].Start == s[end + 1].Start && IsAlike(readings[index + 1], readings[index])) return end;
        return s.Has(first - 1, Role.Or) && index > from && readings[index - 1].End == s[first - 2].End && IsAlike(readings[index - 1], readings[index]) ? first - 1 : -1;
    }

    private static bool IsAlike(Reading a, Reading b) => a.Value.GetType() == b.Value.GetType();

    /// <summary>Whether the next value is one to which something leads, with no more than a few words between.</summary>
    private static bool IsLedTo(Sentence s, Reading next, int end, out int first)
    {
        first = s.TokenAt(next.Start, end);
        if (next.Value is not (AmountValue or DurationValue) || !s.Has(first - 1, Role.Onto) || first - end > MaxBetween) return false;
        for (var i = end; i < first; i++)
        {
            if (s[i].Kind != TokenKind.Word) return false;
        }

        return true;
    }

    private static bool IsRightBefore(Sentence s, int negation, int first) => s.Language.Negations.MatchForward(s, negation, out _) == first;

    /// <summary>The first token of the phrase before a value that detracts from it, or -1: <em>statt bisher, maybe, twice the</em>.</summary>
    private static int Detractor(Sentence s, int first, int end, out UnreadableReason why)
    {
        for (var last = first - 1; last >= 0 && first - 1 - last <= MaxFillers; last--)
        {
            var start = s.Language.Detractors.MatchBackward(s, last, 0, out why);
            if (start >= 0) return start;
            if (IsMultiple(s, last, first)) return Found(UnreadableReason.Multiplied, last, out why);
            if (!s.Has(last, Role.Filler)) break;
        }

        // "nach 5 Mio. Euro im Jahr zuvor"
        if (s.Has(first - 1, Role.Earlier) && (s.Language.EarlierTimes.MatchForward(s, end, out _) > 0 || s.Language.EarlierTimes.MatchForward(s, end + 1, out _) > 0)) return Found(UnreadableReason.Replaced, first - 1, out why);
        why = default;
        return -1;

        static int Found(UnreadableReason reason, int at, out UnreadableReason why)
        {
            why = reason;
            return at;
        }
    }

    /// <summary>Parts and multiples of the number behind them: <em>twice the 300, Hälfte der 300, half of its 300</em>.</summary>
    private static bool IsMultiple(Sentence s, int at, int first) =>
        at < first - 1 && (s.Has(at, Role.Factor) || s.Has(at, Role.FactorAdverb) || s.Has(at, Role.Times) || s.Has(at, Role.ShareWord) || s.Has(at, Role.Half) || (s.Has(at, Role.Denominator) && !s.Has(at - 1, Role.Cardinal) && !s.Has(at - 1, Role.Article) && s[at - 1].Kind != TokenKind.Digits));

    /// <summary>Whether the number before a value and the one behind it are none of its own: dates, and numbers that are said one after the other.</summary>
    private static (bool Before, bool After) MayStandBeside(Sentence s, List<Reading> readings, int from, int index, int first, int end)
    {
        var (before, after) = (false, false);
        var isSpoken = IsSpoken(s, readings[index], first) && !EndsInNoun(s, readings, from, index);
        var (start, stop) = (first > 0 ? s[first - 1].End : -1, end < s.Count ? s[end].Start : -1);
        for (var i = from; i < readings.Count; i++)
        {
            var other = readings[i];
            var mayStand = other.Value is DateValue or PeriodValue || (isSpoken && IsSpoken(s, other, FirstToken(s, other.Start, 0)));
            before |= mayStand && other.End == start;
            after |= mayStand && other.Start == stop;
        }

        return (before, after);
    }

    /// <summary>A bare number in words: <em>eins, zwei</em>.</summary>
    private static bool IsSpoken(Sentence s, Reading reading, int first) =>
        reading is { Bound: Bound.None, Value: AmountValue { Kind: AmountKind.Number, Unit: "" } } && s[first].Kind == TokenKind.Word;

    /// <summary>Whether a row of numbers ends in what it counts: <em>zwei drei Leute</em> is a guess, <em>eins zwei drei</em> are three numbers.</summary>
    private static bool EndsInNoun(Sentence s, List<Reading> readings, int from, int index)
    {
        var end = readings[index].End;
        var token = FirstToken(s, readings[index].Start, 0);
        while (true)
        {
            token = s.TokenAt(end, token);
            var next = readings.FindIndex(from, reading => reading.Start == s[token].Start && reading.End > end);
            if (next < 0 || token >= s.Count) return s[token].Kind == TokenKind.Word && !s.Has(token, Role.And);
            end = readings[next].End;
        }
    }

    /// <summary>The token at an offset: the places of readings rise, but for those that are read twice.</summary>
    private static int FirstToken(Sentence s, int offset, int from) => s.TokenAt(offset, from < s.Count && s[from].Start <= offset ? from : 0);
}
