namespace Beleg.Linguistics.Values.Bounds;

/// <summary>
/// Values that may not be leave the others: <em>values above 20 are invalid</em> says at most 20. Only of what is called a value, a length and
/// the like: <em>more than 20 claims are invalid</em> counts claims.
/// </summary>
internal static class Validity
{
    /// <summary>How many words may stand between the noun and the bound: <em>values of the delay above 20</em>.</summary>
    private const int Reach = 5;

    /// <summary>The token after the words that forbid the values which end at <paramref name="end"/>, or -1.</summary>
    public static int EndOfDenial(Sentence s, int start, int end)
    {
        if (!IsOfValues(s, start)) return -1;
        var (at, isDenied) = (end, false);
        while (s.Has(at, Role.Auxiliary) || s.Has(at, Role.Copula) || s.Has(at, Role.Must)) at++;
        if (at == end) return -1;
        if (Negation.At(s, at) is var next and > 0)
        {
            isDenied = true;
            for (at = next; s.Has(at, Role.Auxiliary); at++)
            {
            }
        }

        return s.Has(at, isDenied ? Role.Valid : Role.Invalid) && s[at + 1].Kind is not (TokenKind.Digits or TokenKind.Opaque) ? at + 1 : -1;
    }

    private static bool IsOfValues(Sentence s, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= Reach && s[i].Kind == TokenKind.Word && !s.Has(i, Role.Copula); i--)
        {
            if (s.Has(i, Role.ValueNoun)) return true;
        }

        return false;
    }
}
