namespace Beleg.Linguistics.Values.Units;

/// <summary>
/// A unit that stands before its number, and not beside it: <em>the maximum size, in bytes, is 65527; the size in bytes of the header is
/// 65527; Größe in Byte: 65527; limited in bytes to 65527</em>. Only of what is called a value, a size and the like, or measured; and only of a number that counts nothing else.
/// </summary>
internal static class UnitElsewhere
{
    /// <summary>How many tokens may stand between the unit and its number.</summary>
    private const int Reach = 14;

    /// <summary>How many tokens may tell whose size it is.</summary>
    private const int LongestOwner = 8;

    /// <summary>The unit of the number from a token to before another; <see langword="null"/> where none is said before it.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="start">The first token of the number.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="floor">The first token that belongs to no earlier value.</param>
    /// <param name="apart">Where the unit parts a noun from whose it is: <em>the size in bytes of the header</em>.</param>
    public static UnitSense? Before(Sentence s, int start, int end, int floor, out Segment? apart)
    {
        apart = null;
        if (s[end].Kind is not (TokenKind.End or TokenKind.Symbol) || (s.IsAttached(end) && s.SymbolAt(end) is not ('.' or ',' or ';' or ':' or ')'))) return null;
        for (var i = start - 1; i > floor && start - i <= Reach; i--)
        {
            if (s[i].Kind is TokenKind.Digits or TokenKind.Opaque || s.Has(i, Role.And) || s.Has(i, Role.Or)) return null;
            if (!s.Has(i, Role.UnitLead) || UnitReader.Read(s, i + 1, out var behind) is not { Kind: UnitKind.Physical or UnitKind.Seconds or UnitKind.Days or UnitKind.Money } unit) continue;
            if (!IsMeasured(s, i) || !Leads(s, behind, start)) return null;

            if (EndOfOwner(s, behind) > behind) apart = new(s[i].Start, s[behind - 1].End - s[i].Start);
            return unit;
        }

        return null;
    }

    /// <summary>"the size in bytes, the length of the field (in bytes)", "limited in bytes"</summary>
    private static bool IsMeasured(Sentence s, int lead)
    {
        var at = s.SymbolAt(lead - 1) is ',' or '(' ? lead - 1 : lead;
        return Bounds.Validity.IsOfValues(s, at) || s.Has(lead - 1, Role.Measured);
    }

    /// <summary><em>of the header, des Kopfes</em>: whose size it is, behind the unit. Nothing in it could be measured itself.</summary>
    private static int EndOfOwner(Sentence s, int at)
    {
        if (!s.Has(at, Role.OfChange) && !(s.Language.CapitalisesNouns && (s.Has(at, Role.Definite) || s.Has(at, Role.Article)))) return at;

        for (var i = at; i < at + LongestOwner && s[i].Kind == TokenKind.Word; i++)
        {
            if (s.Has(i, Role.Copula) || s.Has(i, Role.Auxiliary) || s.Has(i, Role.Must)) return i > at + 1 ? i : at;
            if (s.Has(i, Role.And) || s.Has(i, Role.Or) || (s.Has(i, Role.Stop) && !s.Has(i, Role.OfChange) && !s.Has(i, Role.Definite) && !s.Has(i, Role.Article))) return at;
        }

        return at;
    }

    /// <summary>Between the unit and the number nothing is said but that the one is the other.</summary>
    private static bool Leads(Sentence s, int from, int number)
    {
        for (var i = EndOfOwner(s, from); i < number; i++)
        {
            if (s.Language.BoundsBefore.MatchForward(s, i, out _) is var bound and > 0 && bound <= number) i = bound - 1;
            else if (!(s.SymbolAt(i) is ',' or ')' or ':' or '=' || s.Has(i, Role.Copula) || s.Has(i, Role.Auxiliary) || s.Has(i, Role.Onto) || s.Has(i, Role.Must) || s.Has(i, Role.Measured))) return false;
        }

        return from < number;
    }
}
