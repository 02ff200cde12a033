using Beleg.Proving.Documents;
using Beleg.Proving.Documents.Structure;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Anchoring;

/// <summary>Where a document, or a part of it, says what all of it is about.</summary>
internal static class SourceTitle
{
    /// <summary>The first heading, the title of its record where that stands on a line by itself, and the words with which a part begins.</summary>
    public static List<Segment> PlacesOf(SourceSeed source, EvidenceDocument document, AccompanyingWords words)
    {
        var (structure, region) = (document.Structure, words.Region ?? new(0, document.Text.Length));
        var places = new List<Segment>();
        foreach (var heading in structure.Headings)
        {
            var span = structure.Blocks[heading].Span;
            if (span.Start < region.Start || span.End > region.End) continue;
            places.Add(span);
            break;
        }

        if (source.Title.Length > 0)
        {
            foreach (var place in words.PlacesOf(source.Title))
            {
                var block = structure.Blocks[structure.BlockAt(place.Start)].Span;
                if (place.Start == block.Start + LineClassifier.LengthOfMark(document.Text.AsSpan(block.Start, block.Length)) && place.End == block.End) places.Add(new(place.Start, place.Length));
            }
        }

        if (source.Starts is { } starts && words.PlacesOf(starts.Text) is { Count: > 0 } begins) places.Add(new(begins[0].Start, begins[0].Length));
        return places;
    }
}
