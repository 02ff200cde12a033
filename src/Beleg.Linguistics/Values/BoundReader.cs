namespace Beleg.Linguistics.Values;

/// <summary>Reads the words that bound a value: those before it, and those after it.</summary>
internal static class BoundReader
{
    /// <summary>The bound that the words before token <paramref name="start"/> set; moves <paramref name="start"/> to their first.</summary>
    public static Bound? Before(Sentence s, ref int start, int floor, bool isRange, bool isDuration)
    {
        var first = s.Language.BoundsBefore.MatchBackward(s, start - 1, floor, out var phrase);
        if (first < 0 || !Governs(phrase, isRange, isDuration)) return null;

        // "$2000 over 3 years": between two values, the word is a preposition.
        if (s.Has(first, Role.Over) && (s[first - 1].Kind == TokenKind.Digits || s.Has(first - 1, Role.Cardinal))) return null;
        start = first;
        return phrase.Bound;
    }

    /// <summary>The bound that follows a value (<em>40+, oder mehr</em>); moves <paramref name="end"/> beyond it.</summary>
    public static Bound? After(Sentence s, ref int end, bool isRange, bool isDuration)
    {
        var next = s.Language.BoundsAfter.MatchForward(s, end, out var phrase);
        if (next < 0 || !Governs(phrase, isRange, isDuration) || (phrase.Scope == BoundScope.Closing && s[next].Kind is TokenKind.Word or TokenKind.Digits)) return null;

        // "40+", but not "+49" nor "4+5".
        if (s.IsSymbol(end, '+') && (!s.IsAttached(end) || (s.IsAttached(next) && s[next].Kind == TokenKind.Digits))) return null;
        end = next;
        return phrase.Bound;
    }

    private static bool Governs(BoundPhrase phrase, bool isRange, bool isDuration) => phrase.Scope switch
    {
        BoundScope.Single => !isRange,
        BoundScope.Duration => isDuration,
        _ => true,
    };
}
