namespace Beleg.Proving.Grounding;

/// <summary>A clause of a sentence: words that share one verb, even where others stand between them.</summary>
internal sealed class Clause(ClauseKind kind)
{
    public ClauseKind Kind { get; } = kind;

    /// <summary>Its words and the signs between them, in their order.</summary>
    public List<Word> Words { get; } = [];

    /// <summary>The clause that a clause without a finite verb, or a subordinate one, belongs to.</summary>
    public Clause? Above { get; set; }

    public bool Overlaps(int start, int end)
    {
        for (var i = Words.LastUntil(start) + 1; i < Words.Count && Words[i].Start < end; i++)
        {
            if (Words[i].IsWord) return true;
        }

        return false;
    }
}

internal enum ClauseKind
{
    Main,
    Subordinate,

    /// <summary>Its verb is an infinitive with its mark: it shares the fate of the clause above.</summary>
    Infinitive,

    /// <summary>In brackets.</summary>
    Inserted,
}
