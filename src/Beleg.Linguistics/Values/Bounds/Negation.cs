namespace Beleg.Linguistics.Values.Bounds;

/// <summary>Finds what denies a bound or a number: <em>nicht, never, doesn't</em>, right before it or before the verb that leads to it.</summary>
internal static class Negation
{
    /// <summary>How many words may stand between: <em>does not yet have any more than</em>.</summary>
    private const int MaxBetween = 4;

    /// <summary>The negation before token <paramref name="at"/>; returns its first token, or -1.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">The bound, or the number itself.</param>
    /// <param name="floor">The first token that belongs to no earlier value.</param>
    /// <param name="isUnclear">
    /// Whether it leaves no limit: it denies a duty (<em>need not exceed</em>), or other words than a verb's stand between (<em>not known for</em>).
    /// </param>
    public static int Before(Sentence s, int at, int floor, out bool isUnclear)
    {
        isUnclear = false;
        for (var last = at - 1; last >= floor && at - 1 - last <= MaxBetween; last--)
        {
            var first = s.Language.Negations.MatchBackward(s, last, floor, out var reach);
            if (first >= 0)
            {
                // "no" denies the noun that follows it, "nicht nur" nothing.
                if ((reach == NegationReach.Next && last != at - 1) || (last + 1 < at && s.Has(last + 1, Role.NoDenial))) return -1;
                isUnclear |= IsDuty(s, first, last + 1, floor);
                return first;
            }

            if (s[last].Kind != TokenKind.Word || s.Has(last, Role.And) || s.Has(last, Role.Or) || s.Has(last, Role.ClauseStart)) return -1;
            isUnclear |= !MayStandBetween(s, last);
        }

        return -1;
    }

    /// <summary>The negation that begins at a token; returns the token after it, or -1.</summary>
    public static int At(Sentence s, int at)
    {
        var next = s.Language.Negations.MatchForward(s, at, out var reach);
        return next > 0 && reach == NegationReach.Clause && !s.Has(next, Role.NoDenial) ? next : -1;
    }

    /// <summary>Verbs and what goes with them.</summary>
    private static bool MayStandBetween(Sentence s, int at) =>
        !s.Has(at, Role.Cardinal) && !s.Has(at, Role.Scale) && (!s.Has(at, Role.Stop) || s.Has(at, Role.Auxiliary) || s.Has(at, Role.Onto) || s.Has(at, Role.Article));

    private static bool IsDuty(Sentence s, int first, int next, int floor)
    {
        if (s.Language.Duties.MatchForward(s, next, out _) > 0) return true;
        for (var i = first - 1; i >= floor && s[i].Kind == TokenKind.Word && first - i <= 2 * MaxBetween; i--)
        {
            if (s.Has(i, Role.Must)) return true;
        }

        return false;
    }
}

/// <summary>What a negation denies.</summary>
internal enum NegationReach
{
    /// <summary>The clause from there on.</summary>
    Clause,

    /// <summary>Only what follows it: <em>kein, no, without</em>.</summary>
    Next,
}
