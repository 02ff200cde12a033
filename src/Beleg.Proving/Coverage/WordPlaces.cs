using Beleg.Proving.Anchoring;
using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Coverage;

/// <summary>All places where words stand that need not be unique, each in its runs.</summary>
internal static class WordPlaces
{
    public static IReadOnlyList<EquatableArray<Segment>> In(EvidenceDocument document, string words, Segment? within, string? section = null)
    {
        var places = new List<EquatableArray<Segment>>();
        if (words.Trim() is not { Length: > 0 } trimmed) return places;

        var scope = section is not null ? Scope.Named(document, section, within) : within is { } part ? Scope.Of(part) : Scope.Whole(document);
        var folded = FoldBuffer.Rent(trimmed);
        try
        {
            var search = new PlaceSearch(document.Folded, folded);
            while (search.MoveNext())
            {
                if (scope.Contains(search.Current.Source)) places.Add([search.Current.Source]);
            }
        }
        finally
        {
            folded.Return();
        }

        // Words with an ellipsis stand at one place only.
        if (places.Count == 0 && Anchor.Find(document, new(words) { Occurrence = 1, In = section }, new() { Within = within, AllowShort = true }) is Anchored elided) places.Add(elided.Segments);
        return places;
    }
}
