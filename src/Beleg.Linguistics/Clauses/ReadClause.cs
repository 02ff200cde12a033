namespace Beleg.Linguistics.Clauses;

/// <summary>A clause of a sentence: what shares one verb, even where other clauses stand between.</summary>
internal sealed class ReadClause(ClauseForm form, ReadClause? parent)
{
    public ClauseForm Form { get; } = form;

    /// <summary>The clause on which it hangs.</summary>
    public ReadClause? Parent { get; set; } = parent;

    public List<Item> Items { get; } = [];

    /// <summary>Where its finite verbs stand among its items.</summary>
    public List<int> Finite { get; set; } = [];

    public bool Covers(Segment place)
    {
        foreach (var item in Items)
        {
            if (item.Start < place.End && place.Start < item.End && !item.IsSign) return true;
        }

        return false;
    }
}

internal enum ClauseForm : byte
{
    Main,

    /// <summary>What a verb of the clause above says: <em>dass, that</em>.</summary>
    Content,

    /// <summary>What is asked: <em>ob, whether</em>.</summary>
    Asked,
    Relative,
    Conditional,

    /// <summary>It is so, whatever the clause above says: <em>weil, while</em>.</summary>
    Transparent,
    Purpose,
    Infinitive,
    Participle,

    /// <summary>In brackets.</summary>
    Inserted,

    /// <summary>Words without a verb behind a comma, beside what their clause already says: <em>davon 300 in Minden</em>.</summary>
    Addition,
}
