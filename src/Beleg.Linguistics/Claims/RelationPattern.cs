using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>Words that say which end of a relation is which: <em>{object} owns {subject}</em>.</summary>
internal sealed record RelationPattern(string Text, IReadOnlyList<RelationPart> Parts)
{
    /// <summary>
    /// Whether a clause says it of two names: the parts in their order, and between them nothing but words that change
    /// nothing and dates.
    /// </summary>
    public bool IsSaid(ReadClause clause, Func<Mention, bool> isSubject, Segment target)
    {
        var tokens = Tokens(clause);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Matches(tokens, i, isSubject, target)) return true;
        }

        return false;
    }

    private bool Matches(List<(Item Item, string Lower)> tokens, int at, Func<Mention, bool> isSubject, Segment target)
    {
        for (var part = 0; part < Parts.Count; part++)
        {
            while (part > 0 && at < tokens.Count && !Fits(tokens[at], Parts[part], isSubject, target) && IsFree(tokens, at)) at++;
            if (at >= tokens.Count || !Fits(tokens[at], Parts[part], isSubject, target)) return false;
            if (Parts[part].Kind != RelationPartKind.Genitive || !tokens[at].Item.IsGenitive) at++;
        }

        return true;
    }

    private static bool Fits((Item Item, string Lower) token, RelationPart part, Func<Mention, bool> isSubject, Segment target) => part.Kind switch
    {
        RelationPartKind.Subject => token.Item.Kind == ItemKind.Name && isSubject(token.Item.Mention!),
        RelationPartKind.Object => token.Item.Start < target.End && target.Start < token.Item.End && token.Item.Kind is ItemKind.Name or ItemKind.Value or ItemKind.Date,
        RelationPartKind.Genitive => token.Item.IsGenitive,
        _ => part.IsSaidBy(token.Lower),
    };

    private static bool IsFree(List<(Item Item, string Lower)> tokens, int at)
    {
        var item = tokens[at].Item;
        if (item.Kind == ItemKind.Date || item.Has(ClauseRole.Det, ClauseRole.QuantAll) || item.Has(ClauseRole.AdvFree) || item.Has(ClauseRole.AdjPlain)) return true;
        return item.Has(ClauseRole.Prep) && at + 1 < tokens.Count && tokens[at + 1].Item.Kind == ItemKind.Date;
    }

    private static List<(Item Item, string Lower)> Tokens(ReadClause clause)
    {
        var tokens = new List<(Item, string)>();
        foreach (var item in clause.Items)
        {
            if (item.Kind is not ItemKind.Word) tokens.Add((item, item.Text));
            else foreach (var word in item.Lower.Split(' ')) tokens.Add((item, word));
        }

        return tokens;
    }
}

/// <summary>A place or a word of a pattern.</summary>
internal sealed record RelationPart(RelationPartKind Kind, string Text)
{
    public bool IsSaidBy(string word) => Kind switch
    {
        RelationPartKind.Word => string.Equals(word, Text, StringComparison.OrdinalIgnoreCase),
        RelationPartKind.Stem => word.StartsWith(Text, StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}

internal enum RelationPartKind : byte
{
    Subject,
    Object,
    Genitive,
    Word,

    /// <summary>Any ending may follow.</summary>
    Stem,
}
