namespace Beleg.Linguistics.Claims;

/// <summary>Words of a sentence that say whose words the others are.</summary>
/// <param name="Who">The one who is named; <see langword="null"/> where it is a pronoun or a title (<em>so der Minister</em>).</param>
/// <param name="Phrase">The words themselves: what they say is said by the source.</param>
/// <param name="ScopeStart">Where what is attributed begins.</param>
/// <param name="ScopeEnd">Where it ends.</param>
internal sealed record ReadAttribution(Mention? Who, Segment Phrase, int ScopeStart, int ScopeEnd)
{
    /// <summary>Whether the one named was told it, and did not say it (<em>sagte Krüger der DW</em>).</summary>
    public bool IsHearer { get; init; }

    public bool Covers(Segment value) =>
        value.Start >= ScopeStart && value.Start < ScopeEnd && (value.End <= Phrase.Start || value.Start >= Phrase.End);

    /// <summary>Whether a value takes it in behind words that it attributes (<em>… eine Rolle spielen, wie X erklärte</em>).</summary>
    public bool IsTakenInBy(Segment value) => value.Start >= ScopeStart && value.Start < Phrase.Start && value.End > Phrase.Start;
}
