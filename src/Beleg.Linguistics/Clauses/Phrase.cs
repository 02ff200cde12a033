namespace Beleg.Linguistics.Clauses;

/// <summary>A noun with what belongs to it, or one other word of a clause. <paramref name="First"/>, <paramref name="End"/> and <paramref name="Head"/> count the clause's items.</summary>
internal sealed record Phrase(PhraseKind Kind, int First, int End, int Head)
{
    /// <summary>The preposition that governs it; -1 where none does.</summary>
    public int Preposition { get; init; } = -1;

    /// <summary>The phrase to whose head it belongs: <em>of, von</em>, a genitive; -1 where it stands free.</summary>
    public int Above { get; set; } = -1;

    /// <summary>The phrase of whoever has it: <em>AMD's</em> cluster; -1 where nobody is named so.</summary>
    public int Owner { get; set; } = -1;

    /// <summary>The phrase to which a conjunction right before it joins it; -1 where none does.</summary>
    public int JoinedTo { get; init; } = -1;

    /// <summary>Whether one of several phrases is another, or hangs on it.</summary>
    public static bool IsWithin(List<Phrase> phrases, int at, int root)
    {
        for (var i = at; i >= 0; i = phrases[i].Above)
        {
            if (i == root) return true;
        }

        return false;
    }

    public bool Contains(int item) => item >= First && item < End;
}

internal enum PhraseKind : byte
{
    Noun,
    Verb,
    Other,
}
