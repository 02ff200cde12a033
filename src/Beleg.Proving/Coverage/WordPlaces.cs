using Beleg.Proving.Anchoring;
using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Coverage;

/// <summary>All places where words stand that are meant wherever they stand.</summary>
internal static class WordPlaces
{
    public static IReadOnlyList<Segment> In(EvidenceDocument document, string words, Segment? within, string? section)
    {
        var places = new List<Segment>();
        if (words.Trim() is not { Length: > 0 } trimmed) return places;

        var scope = section is not null ? Scope.Named(document, section, within) : within is { } part ? Scope.Of(part) : Scope.Whole(document);
        var folded = FoldBuffer.Rent(trimmed);
        try
        {
            var search = new PlaceSearch(document.Folded, folded);
            while (search.MoveNext())
            {
                if (scope.Contains(search.Current.Source)) places.Add(search.Current.Source);
            }
        }
        finally
        {
            folded.Return();
        }

        return places;
    }
}
