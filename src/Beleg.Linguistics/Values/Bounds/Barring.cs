namespace Beleg.Linguistics.Values.Bounds;

/// <summary>
/// What nobody may let happen: <em>MUST NOT allow the window to exceed 100</em>, <em>darf nicht zulassen, dass das Fenster 100 überschreitet</em>. The
/// negation stands before another verb than the bound's, and denies it all the same.
/// </summary>
internal static class Barring
{
    /// <summary>How many tokens may name what is let do so.</summary>
    private const int LongestName = 10;

    /// <summary>Whether the verb that leads to a value, or stands behind it, is one that is not to be let happen.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="start">The first token of the value with its bound.</param>
    /// <param name="floor">The first token that belongs to no earlier value.</param>
    public static bool Is(Sentence s, int start, int floor)
    {
        for (var i = start - 1; i >= floor && start - i <= LongestName; i--)
        {
            if (s.Has(i, Role.Letting)) return s.Has(s.Has(start - 1, Role.Copula) ? start - 2 : start - 1, Role.Onto) && IsDenied(s, i, floor);
            if (s.Has(i, Role.ClauseStart)) return IsDenied(s, s.IsSymbol(i - 1, ',') ? i - 2 : i - 1, floor);
            if (s[i].Kind is TokenKind.Symbol && !(s.SymbolAt(i) == '-' && s.IsAttached(i)) || (s.Has(i, Role.Copula) && i < start - 1) || s.Has(i, Role.And) || s.Has(i, Role.Or)) return false;
        }

        return false;
    }

    /// <summary>Whether a verb of letting stands at a token, with its negation right before it.</summary>
    private static bool IsDenied(Sentence s, int verb, int floor)
    {
        if (!s.Has(verb, Role.Letting)) return false;
        var negation = s.Language.Negations.MatchBackward(s, verb - 1, floor, out var reach);
        return negation >= 0 && reach == NegationReach.Clause;
    }
}
