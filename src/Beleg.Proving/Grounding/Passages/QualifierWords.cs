using Beleg.Proving.Anchoring;
using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>
/// Finds words that accompany a quote (its subject, who says so, a date). They are no citation: they may be short, and may
/// stand several times; then the place nearest to the quote counts.
/// </summary>
internal static class QualifierWords
{
    /// <summary>More places than this are not looked at: words so common prove nothing.</summary>
    private const int MostPlaces = 32;

    /// <summary>All places of the words in the source of a citation.</summary>
    public static IReadOnlyList<Anchored> Places(AnchoredCitation citation, Spanned words, string? reading = null)
    {
        var (source, document) = (citation.Source!, citation.Document!);
        var options = new AnchorOptions
        {
            Within = SourceRegion.Of(source, document),
            AllowShort = true,
            Readings = source.IsOcr ? ReadingRules.Ocr(source.Language) : ReadingRules.Clean,
        };
        var places = new List<Anchored>();
        for (var i = 1; i <= MostPlaces; i++)
        {
            if (Anchor.Find(document, new(words.Text) { Occurrence = i, Reading = reading }, options) is not Anchored place) break;
            // Words that leave some out could leave out "not".
            if (place.Segments.Count == 1) places.Add(place);
        }

        return places;
    }

    /// <summary>Whether the words stand in the quote's own section, and where.</summary>
    public static bool StandsNear(CitedPassage passage, Spanned words, out Anchored? place)
    {
        var anchored = passage.Citation.Anchored!;
        var structure = passage.Citation.Document!.Structure;
        var section = SectionOf(anchored.Start);
        place = Places(passage.Citation, words)
            .Where(each => SectionOf(each.Start) == section)
            .OrderBy(each => Math.Abs(each.Start - anchored.Start))
            .FirstOrDefault();
        return place is not null;

        int SectionOf(int offset) => structure.BlockAt(offset) is >= 0 and var block ? structure.Blocks[block].Section : -1;
    }
}
