namespace Beleg.Linguistics.Values.Bounds;

/// <summary>
/// Values that may not be leave the others: <em>values above 20 are invalid</em> says at most 20, <em>a length other than 4 MUST be treated as an
/// error</em> says 4. Only of what is called a value, a length and the like: <em>more than 20 claims are invalid</em> counts claims.
/// </summary>
internal static class Validity
{
    /// <summary>How many words may stand between the noun and the bound: <em>values of the delay above 20</em>.</summary>
    private const int Reach = 5;

    /// <summary>How many words may say what sort of an error it is.</summary>
    private const int LongestSort = 3;

    /// <summary>The token after the words that forbid the values which end at <paramref name="end"/>, or -1.</summary>
    public static int EndOfDenial(Sentence s, int start, int end)
    {
        if (!IsOfValues(s, start) && !IsOfThings(s, start)) return -1;
        if (EndOfError(s, end) is var direct and > 0) return direct;

        var (at, isDenied) = (end, false);
        for (; s.Has(at, Role.Auxiliary) || s.Has(at, Role.Copula) || s.Has(at, Role.Must); at++)
        {
            if (s.Has(at, Role.Maybe)) return -1;
        }

        if (at == end) return -1;
        if (Negation.At(s, at) is var next and > 0)
        {
            isDenied = true;
            for (at = next; s.Has(at, Role.Auxiliary); at++)
            {
            }
        }

        if (s.Has(at, isDenied ? Role.Valid : Role.Invalid) && s[at + 1].Kind is not (TokenKind.Digits or TokenKind.Opaque)) return at + 1;
        return isDenied ? -1 : EndOfError(s, at) is var error and > 0 ? error : EndOfSort(s, at);
    }

    /// <summary>The token after the words that allow the values which end at <paramref name="end"/>, as <em>up to 20 are valid</em>, or -1.</summary>
    public static int EndOfLeave(Sentence s, int start, int end)
    {
        var at = end;
        while ((s.Has(at, Role.Auxiliary) || s.Has(at, Role.Copula)) && !s.Has(at, Role.Maybe)) at++;
        return at > end && s.Has(at, Role.Valid) && (IsOfValues(s, start) || s.Has(start - 1, Role.OfChange)) && s[at + 1].Kind is TokenKind.End or TokenKind.Symbol ? at + 1 : -1;
    }

    /// <summary>The first token of <em>other than</em> before a value: what is other than it is what may not be; -1 where it stands alone.</summary>
    public static int StartOfOther(Sentence s, int start, int floor)
    {
        if (s.Language.Others.MatchBackward(s, start - 1, floor, out _) is var phrase and >= 0) return phrase;

        // "eine andere Länge als 4"
        return s.Has(start - 1, Role.Than) && s.Has(start - 2, Role.ValueNoun) && s.Has(start - 3, Role.Other) && start - 3 >= floor ? start - 1 : -1;
    }

    /// <summary><em>treated as a connection error, considered invalid; als Fehler zu behandeln, gelten als ungültig</em>: the token behind it, or -1.</summary>
    private static int EndOfError(Sentence s, int at)
    {
        if (s.Language.Regards.MatchForward(s, at, out _) is var behind and > 0) return EndOfSort(s, behind);
        if (!s.Has(at, Role.AsSuch) || EndOfSort(s, at + 1) is not (var sort and > 0)) return -1;

        // The verb stands behind: "als Fehler zu behandeln, als Fehler behandelt werden".
        var verb = s.Has(sort, Role.Stop) && !s.Has(sort, Role.Regarded) ? sort + 1 : sort;
        if (!s.Has(verb, Role.Regarded)) return -1;
        for (verb++; s.Has(verb, Role.Auxiliary); verb++)
        {
        }

        return verb;
    }

    /// <summary><em>(as) an error, a protocol error, invalid</em>: the token behind it, or -1.</summary>
    private static int EndOfSort(Sentence s, int at)
    {
        var first = s.Has(at, Role.Article) ? at + 1 : at;
        for (var i = first; i <= first + LongestSort && s[i].Kind == TokenKind.Word; i++)
        {
            if (s.Has(i, Role.Invalid) || IsError(s, i)) return i + 1;
            if (s.Has(i, Role.Auxiliary) || s.Has(i, Role.And) || s.Has(i, Role.Or) || Negation.At(s, i) > 0) return -1;
        }

        return -1;
    }

    /// <summary>Where nouns are compounds, one ends in what it is: <em>Verbindungsfehler</em>.</summary>
    private static bool IsError(Sentence s, int at)
    {
        if (s.Has(at, Role.Error)) return true;
        if (!s.Language.CapitalisesNouns || !s.IsCapitalised(at)) return false;
        for (var i = 3; i < s[at].Length - 3; i++)
        {
            if (Array.Exists(s.Language.Look(s.Chars(at).Slice(i)).Senses, static sense => sense.Role == Role.Error)) return true;
        }

        return false;
    }

    /// <summary>"messages larger than 20 kB": things of which the bound says how large they are, and not how many.</summary>
    private static bool IsOfThings(Sentence s, int start) =>
        s.Has(start, Role.Dimension) && start > 0 && s[start - 1].Kind == TokenKind.Word && !s.Has(start - 1, Role.Stop) && !s.Has(start - 1, Role.Copula) && !s.Has(start - 1, Role.Auxiliary);

    /// <summary>Whether what stands before a token is called a value.</summary>
    public static bool IsOfValues(Sentence s, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= Reach && s[i].Kind == TokenKind.Word && !s.Has(i, Role.Copula); i--)
        {
            if (s.Has(i, Role.ValueNoun)) return true;
        }

        return false;
    }
}
