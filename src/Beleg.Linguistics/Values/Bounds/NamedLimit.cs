namespace Beleg.Linguistics.Values.Bounds;

/// <summary>
/// A bound before a limit that is named with its number: <em>values above the maximum window size of 100</em> are those above 100. The noun
/// says what the number is, and the bound what is said of it.
/// </summary>
internal static class NamedLimit
{
    /// <summary>How many words the name of the limit may have.</summary>
    private const int LongestName = 6;

    /// <summary>The first token of the bound that leads to the number at a token over the name of a limit; -1 where none does.</summary>
    public static int BoundBefore(Sentence s, int number, int floor, out Bound bound)
    {
        bound = default;
        if (!s.Has(number - 1, Role.OfChange) || !IsLimit(s, number - 2)) return -1;

        for (var i = number - 3; i >= floor && number - i <= LongestName + 3; i--)
        {
            if (s.Has(i, Role.Definite))
            {
                if (s.Language.BoundsBefore.MatchBackward(s, i - 1, floor, out var phrase) is not (var first and >= 0) || phrase.Scope == BoundScope.Extent) return -1;

                // "informiert über den Grenzwert von 50": only what is a value is above one.
                if (s.Has(first, Role.Over) && !Validity.IsOfValues(s, first)) return -1;
                bound = phrase.Bound;
                return first;
            }

            // "flow-control": the parts of one word.
            if (s[i].Kind != TokenKind.Word ? s.SymbolAt(i) != '-' || !s.IsAttached(i) : s.Has(i, Role.Copula) || s.Has(i, Role.Auxiliary) || s.Has(i, Role.And) || s.Has(i, Role.ClauseStart)) return -1;
        }

        return -1;
    }

    private static bool IsLimit(Sentence s, int at) => s.Has(at, Role.ValueNoun) || s.Has(at, Role.Limit);
}
