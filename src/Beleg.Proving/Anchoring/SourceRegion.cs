using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Anchoring;

/// <summary>The run of a document that a source covers: all of it, or from a part's first words to those of the next part.</summary>
internal static class SourceRegion
{
    /// <summary>Nothing where the source is the whole document, or where its first words are not found, which is an issue of its own.</summary>
    public static Segment? Of(SourceSeed source, EvidenceDocument document)
    {
        if (source.Starts is null || Find(source.Starts, document) is not { } start) return null;
        var end = source.Ends is null ? null : Find(source.Ends, document);
        return new(start, (end ?? document.Text.Length) - start);
    }

    private static int? Find(Spanned words, EvidenceDocument document) =>
        Anchor.TryFind(document, new(words.Text))?.Start;
}
