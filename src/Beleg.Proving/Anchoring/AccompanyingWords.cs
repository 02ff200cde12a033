using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Documents;
using Beleg.Proving.Documents.Markup;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Anchoring;

/// <summary>
/// Finds words of a source that accompany its quotes (a subject, who says so, a date). They are no citation: they may be
/// short, and may stand several times. Many statements of a file give the same words, which are sought once.
/// </summary>
/// <param name="source">The source, or a part of it.</param>
/// <param name="document">Its document.</param>
/// <param name="readings">What readings of it may repair: the same as in a quote.</param>
internal sealed class AccompanyingWords(SourceSeed source, EvidenceDocument document, Func<ReadingRules> readings)
{
    /// <summary>More places than this are not looked at: words so common prove nothing.</summary>
    private const int MostPlaces = 32;

    private readonly Dictionary<string, IReadOnlyList<Anchored>> _places = new(StringComparer.Ordinal);

    /// <summary>The run of the document that the source covers, where that is not all of it.</summary>
    public Segment? Region { get; } = SourceRegion.Of(source, document);

    /// <summary>All places of words in the source, in the order of the text.</summary>
    /// <param name="reading">How the words read where recognition damaged them; where it repairs no such words, they stand nowhere.</param>
    public IReadOnlyList<Anchored> PlacesOf(string words, string? reading = null)
    {
        words = MarkupView.Quoted(words, source.Markup);
        // Words that leave some out could leave out "not".
        if (!_places.TryGetValue(words, out var places)) _places.Add(words, places = [.. Anchor.FindAll(document, new(words), new() { Within = Region, AllowShort = true }, MostPlaces).Where(place => place.Segments.Count == 1)]);
        return places.Count == 0 || reading is null || ReadingCheck.Compare(words, reading, readings()).Repairs is not null ? places : [];
    }
}
