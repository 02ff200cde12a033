namespace Beleg.Linguistics.Clauses;

/// <summary>A clause of a sentence: what shares one verb, even where other clauses stand between.</summary>
internal sealed class ReadClause(ClauseForm form, ReadClause? parent)
{
    /// <summary>How many items a clause may have; its phrases and their places are looked up among them.</summary>
    public const int MaxItems = 200;

    public ClauseForm Form { get; set; } = form;

    /// <summary>The clause on which it hangs.</summary>
    public ReadClause? Parent { get; set; } = parent;

    public List<Item> Items { get; } = [];

    /// <summary>Which of its sentence's clauses it is.</summary>
    public int Index { get; set; }

    /// <summary>Whether another clause is what its verb says, asks or means to do.</summary>
    public bool HasContent { get; set; }

    public bool HasValue { get; private set; }

    /// <summary>Whether it has more words than anybody reads: what such a clause says is not read either.</summary>
    public bool IsTooLong => Items.Count > MaxItems;

    /// <summary>Where its finite verbs stand among its items.</summary>
    public List<int> Finite { get; set; } = [];

    public void Add(List<Item> items)
    {
        Items.AddRange(items);
        HasValue |= items.Exists(item => item.Kind == ItemKind.Value);
    }

    /// <summary>Where one of its phrases stands in the text.</summary>
    public Segment PlaceOf(Phrase phrase) => new(Items[phrase.First].Start, Items[phrase.End - 1].End - Items[phrase.First].Start);

    /// <summary>Whether it is another one, or hangs on it.</summary>
    public bool IsWithin(ReadClause other)
    {
        for (var each = (ReadClause?)this; each is not null; each = each.Parent)
        {
            if (ReferenceEquals(each, other)) return true;
        }

        return false;
    }

    public bool Covers(Segment place) => FirstIn(place) is not null;

    /// <summary>Its first word that stands at a place, at least in part.</summary>
    public Item? FirstIn(Segment place)
    {
        foreach (var item in Items)
        {
            if (item.Start < place.End && place.Start < item.End && !item.IsSign) return item;
        }

        return null;
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
