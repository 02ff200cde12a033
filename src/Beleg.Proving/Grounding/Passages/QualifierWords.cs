using Beleg.Proving.Anchoring;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Asks where the words stand that a statement gives beside its quotes.</summary>
internal static class QualifierWords
{
    /// <summary>All places of the words in the source of a citation.</summary>
    public static IReadOnlyList<Anchored> Places(AnchoredCitation citation, Spanned words, string? reading = null) => citation.Words.PlacesOf(words.Text, reading);

    /// <summary>Whether the words stand in the quote's own section.</summary>
    public static bool StandsNear(CitedPassage passage, Spanned words)
    {
        var structure = passage.Citation.Document!.Structure;
        var section = SectionOf(passage.Citation.Anchored!.Start);
        return Places(passage.Citation, words).Any(each => SectionOf(each.Start) == section);

        int SectionOf(int offset) => structure.BlockAt(offset) is >= 0 and var block ? structure.Blocks[block].Section : -1;
    }
}
