using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>Words that say which end of a relation is which: <em>{object} owns {subject}</em>.</summary>
internal sealed record RelationPattern(string Text, IReadOnlyList<RelationPart> Parts)
{
    /// <summary>
    /// Whether a clause says it of two names: the parts in their order, and between them nothing but words that change
    /// nothing and dates. What is said of <em>the founder of Acme</em>, or of half of it, is not said of Acme.
    /// </summary>
    public bool IsSaid(ReadSentence sentence, ReadClause clause, ClaimQuestion question, Segment target)
    {
        var tokens = Tokens(clause);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Match(tokens, i, question.IsSubject, target) is { } said && said.TrueForAll(item => item.Kind != ItemKind.Name || IsWhole(sentence, clause, question, item, said))) return true;
        }

        return false;
    }

    /// <summary>The items that say its parts from a place on; <see langword="null"/> where they do not.</summary>
    private List<Item>? Match(List<(Item Item, string Lower)> tokens, int at, Func<Mention, bool> isSubject, Segment target)
    {
        var said = new List<Item>();
        for (var part = 0; part < Parts.Count; part++)
        {
            while (part > 0 && at < tokens.Count && !Fits(tokens[at], Parts[part], isSubject, target) && IsFree(tokens, at)) at++;
            if (at >= tokens.Count || !Fits(tokens[at], Parts[part], isSubject, target)) return null;
            said.Add(tokens[at].Item);
            if (Parts[part].Kind != RelationPartKind.Genitive || !tokens[at].Item.IsGenitive) at++;
        }

        return said;
    }

    /// <summary>Whether a name belongs to no other noun than those of the pattern, and all of it is meant.</summary>
    private bool IsWhole(ReadSentence sentence, ReadClause clause, ClaimQuestion question, Item name, List<Item> said)
    {
        var (phrases, items) = (sentence.PhrasesOf(clause), clause.Items);
        var at = phrases.FindIndex(phrase => phrase.Contains(items.IndexOf(name)));
        if (at < 0) return true;
        if (phrases[at].Above is >= 0 and var above && items[phrases[above].Head] is { Kind: not (ItemKind.Date or ItemKind.Value) } noun && !said.Contains(noun)) return false;
        // "the land under the park belongs to"
        if (phrases[at].Preposition is >= 0 and var preposition && !said.Contains(items[preposition])) return false;
        if (!sentence.Inflection.CapitalisesNouns && name.IsGenitive && !Parts.Any(static part => part.Kind == RelationPartKind.Genitive)) return false;
        if (phrases.Exists(phrase => phrase.Owner == at && !said.Contains(items[phrase.Head]))) return false;
        // "der halbe Nordhof", "part of the yard", "das andere Acme"
        var first = Math.Max(phrases[at].First - 1, 0);
        return !items.GetRange(first, phrases[at].Head - first).Exists(item => !said.Contains(item) && (IsOther(item) || (sentence.Inflection.CapitalisesNouns && item is { Kind: ItemKind.Word, Senses.Length: 0, IsCapitalised: false } && !question.IsPlain(item))));
    }

    private static bool IsOther(Item item) =>
        item.Kind == ItemKind.Value || item.Has(ClauseRole.QuantSome, ClauseRole.DetNo) || item.Has(ClauseRole.AdjPrivative, ClauseRole.AdjFalse) || item.Has(ClauseRole.PartOf, ClauseRole.OneOf);

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
