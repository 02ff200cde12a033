namespace Beleg.Linguistics.Values.Bounds;

/// <summary>Reads the words that bound a value: those before it, those after it, and what denies them.</summary>
internal static class BoundReader
{
    /// <summary>
    /// The bound that the words before token <paramref name="start"/> set, if any; moves <paramref name="start"/> to their first.
    /// <see langword="false"/> where the words leave no value: a denied number, bounds that do not go together.
    /// </summary>
    public static bool TryReadBefore(Sentence s, ref int start, int end, int floor, BoundedKind kind, out Bound? bound)
    {
        bound = null;
        var number = start;
        var at = start;
        if (kind is BoundedKind.Number or BoundedKind.Extent && NamedLimit.BoundBefore(s, start, floor, out var ofLimit) is var limit and >= 0) (at, bound) = (limit, ofLimit);
        while (s.Language.BoundsBefore.MatchBackward(s, at - 1, floor, out var phrase) is var first and >= 0)
        {
            if (!Governs(phrase, kind))
            {
                // "within 300 employees": what the word does to them is not read.
                if (phrase.Scope == BoundScope.Extent && !IsIdle(s, first)) return Refuse(s, UnreadableReason.Bounds, number, end, first, at);
                break;
            }

            // "$2000 over 3 years": between two values, the word is a preposition; "verfügt über 300": the verb calls for it.
            if (s.Has(first, Role.Over) && (s[first - 1].Kind == TokenKind.Digits || s.Has(first - 1, Role.Cardinal))) break;
            if (s.Language.Frames.IsPreposition(s, first)) break;

            if (bound is not { } inner) bound = phrase.Bound;
            else if (BoundAlgebra.Combine(phrase.Bound, inner) is { } both) bound = both;
            else return Refuse(s, UnreadableReason.Bounds, number, end, first, at);
            at = first;
        }

        // What nobody may let happen is denied from farther off, and read with the whole value.
        var isUnclear = false;
        var negation = bound is not null && Barring.Is(s, at, floor) ? -1 : Negation.Before(s, at, floor, out isUnclear);
        if (negation >= 0)
        {
            if (isUnclear || bound is null || BoundAlgebra.Negate(bound.Value) is not { } complement) return Refuse(s, UnreadableReason.Denied, number, end, negation, at);
            bound = complement;
            at = negation;
        }

        start = at;
        return true;
    }

    /// <summary>
    /// The bound that follows a value (<em>40+, oder mehr, at most</em>), also behind a comma where nothing goes on (<em>300 Mitarbeiter,
    /// höchstens</em>), and a verb with what denies it; moves <paramref name="end"/> beyond it.
    /// </summary>
    public static Bound? After(Sentence s, ref int end, BoundedKind kind)
    {
        if (Detached(s, ref end, kind) is { } detached) return detached;
        if (MatchAfter(s, end, kind, out var next) is { } bound)
        {
            end = next;
            return bound;
        }

        return null;
    }

    /// <summary>The same behind a noun that no unit declares: <em>300 Leute oder mehr</em>.</summary>
    public static Bound? BehindNoun(Sentence s, Amount amount, ref int end, BoundedKind kind)
    {
        var behind = end + 1;
        if (amount.Unit is not null || s[end].Kind != TokenKind.Word || s.Has(end, Role.Stop) || After(s, ref behind, kind) is not { } bound) return null;
        end = behind;
        return bound;
    }

    /// <summary>Whether the bound that ends before a token takes the preposition before its number with it: <em>auf 300 begrenzt</em>.</summary>
    public static bool TakesOnto(Sentence s, int end, int start) => s.Has(start - 1, Role.Onto) && s.Language.BoundsAfter.MatchBackward(s, end - 1, start, out var phrase) > start && phrase.Scope is BoundScope.Onto;

    private static Bound? Detached(Sentence s, ref int end, BoundedKind kind)
    {
        if (s.SymbolAt(end) is not (',' or '(' or '–' or '—') || MatchAfter(s, end + 1, kind, out var next) is not { } bound || !IsClosed(s, next)) return null;
        end = s.SymbolAt(end) == '(' && s.SymbolAt(next) == ')' ? next + 1 : next;
        return bound;
    }

    private static Bound? MatchAfter(Sentence s, int at, BoundedKind kind, out int next)
    {
        // "wurde nicht überschritten, nicht überschreiten"
        var negation = s.Has(at, Role.Auxiliary) ? at + 1 : at;
        var verb = Negation.At(s, negation) is var afterNegation and > 0 ? afterNegation : at;
        next = s.Language.BoundsAfter.MatchForward(s, verb, out var phrase);
        if (next < 0 || !Governs(phrase, kind) || (verb > at && phrase.Scope != BoundScope.Verb)) return null;
        if (phrase.Scope is BoundScope.Closing or BoundScope.Onto && !IsClosed(s, next)) return null;

        // "40+", but not "+49" nor "4+5".
        if (s.IsSymbol(at, '+') && (!s.IsAttached(at) || (s.IsAttached(next) && s[next].Kind == TokenKind.Digits))) return null;

        // "weniger als 10 und mehr als 250": the words lead to the next number.
        if (s.Has(next, Role.Than) && (s[next + 1].Kind == TokenKind.Digits || s.Has(next + 1, Role.Cardinal) || s.Has(next + 1, Role.Article) || s.Has(next + 1, Role.Scale))) return null;
        return verb > at ? BoundAlgebra.Negate(phrase.Bound) : phrase.Bound;
    }

    private static bool IsClosed(Sentence s, int at) => s[at].Kind is not (TokenKind.Word or TokenKind.Digits or TokenKind.Opaque);

    /// <summary>Prepositions that bound lengths of time have another meaning before everything else: <em>in den nächsten 300 Fällen</em>.</summary>
    private static bool IsIdle(Sentence s, int first) => s.Has(first, Role.Within) || s.Has(first, Role.Over);

    private static bool Refuse(Sentence s, UnreadableReason why, int number, int end, int first, int next)
    {
        s.Refuse(why, number, end, first, next);
        return false;
    }

    private static bool Governs(BoundPhrase phrase, BoundedKind kind) => phrase.Scope switch
    {
        BoundScope.Single => kind is BoundedKind.Number or BoundedKind.Extent,
        BoundScope.Extent => kind is BoundedKind.Extent or BoundedKind.RangeOfExtents,
        _ => true,
    };
}
