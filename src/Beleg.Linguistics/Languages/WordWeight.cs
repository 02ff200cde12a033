namespace Beleg.Linguistics.Languages;

/// <summary>What a single word does to what a sentence says: without it, the sentence says something else.</summary>
internal enum WordWeight : byte
{
    None,

    /// <summary>It bounds a number: <em>fast, über</em>.</summary>
    Bound,

    /// <summary>It says how certain, wanted or far a thing is: <em>könnte, soll</em>.</summary>
    Modal,

    /// <summary>It makes hearsay of it: <em>angeblich</em>.</summary>
    Evidential,
    Negation,
    Number,
}
