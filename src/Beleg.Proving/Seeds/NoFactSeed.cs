namespace Beleg.Proving.Seeds;

/// <summary>What a document says that is no fact, and why: a section of it, or a quote.</summary>
/// <param name="In">The section; with a quote, where that stands.</param>
/// <param name="IsEverywhere">Whether the quote is meant wherever it stands, as the foot of a page is.</param>
internal sealed record NoFactSeed(Spanned Source, Spanned? Quote, Spanned? In, bool IsEverywhere, Spanned Because)
{
    /// <summary>Where the entry is spoken of.</summary>
    public Spanned Words => Quote ?? In!;
}
