using Beleg.Proving.Anchoring.Likeness;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Anchoring;

/// <summary>The messages: one line each, with what was expected, what was found and what to write instead.</summary>
internal static class Failures
{
    public static AnchorFailure Empty() => Failure(AnchorProblem.Empty, "the quote is empty: quote the words of the document that prove the fact");

    public static AnchorFailure TooShort(string quote, int characters) => Failure(
        AnchorProblem.TooShort,
        Invariant.Text($"the quote {Quote(quote)} has {characters} letters and digits, too few to prove anything: quote at least {Anchor.ShortestQuote}, better the whole clause"));

    public static AnchorFailure TooRepetitive(EvidenceDocument document, string quote) => Failure(
        AnchorProblem.TooRepetitive,
        $"{document.Name} repeats {Quote(quote)} too often to search it: quote more");

    public static AnchorFailure NotFound(EvidenceDocument document, string quote) => Failure(
        AnchorProblem.NotFound,
        $"the quote {Quote(quote)} does not stand in {document.Name}");

    public static AnchorFailure Nearest(EvidenceDocument document, string quote, SimilarPassage passage, List<Difference> differences)
    {
        var words = OneLine.Of(document.Text, passage.Words.Start, passage.Words.End);
        return new(
            AnchorProblem.NotFound,
            $"the quote {Quote(quote)} does not stand in {document.Name}; nearest is {At(document, passage.Words.Start)} {Quote(words)}: {Explanations.Of(differences)}",
            [CandidateOf(document, passage.Source)])
        {
            Differences = differences.ToEquatableArray(),
            Instead = new(words),
        };
    }

    public static AnchorFailure NothingSimilar(EvidenceDocument document, string quote) => Failure(
        AnchorProblem.NotFound,
        $"the quote {Quote(quote)} does not stand in {document.Name}, nor anything similar");

    public static AnchorFailure Elsewhere(EvidenceDocument other, string quote, Anchored found) => new(
        AnchorProblem.NotFound,
        $"the quote {Quote(quote)} stands in another document that this file cites, at {At(other, found.Start)}: cite that one",
        []);

    public static AnchorFailure JoinsTwoPlaces(EvidenceDocument document, string quote, Segment first, Segment second)
    {
        var (one, other) = (OneLine.Of(first.In(document.Text)), OneLine.Of(second.In(document.Text)));
        return new(
            AnchorProblem.NotFound,
            $"the quote {Quote(quote)} joins two places of {document.Name}: {Quote(one)} at {At(document, first.Start)} and {Quote(other)} at {At(document, second.Start)}; cite them one by one, or mark what is left out with …",
            [CandidateOf(document, first), CandidateOf(document, second)]);
    }

    /// <summary>The words to write are given in full, ready to paste.</summary>
    public static AnchorFailure IntendedText(EvidenceDocument document, Quotation quotation, List<Segment> places, bool isOcr)
    {
        var reading = OneLine.Of(quotation.Text);
        var verbatim = places.Select(place => OneLine.Of(document.Text, place.Start, place.End)).ToList();
        var listed = string.Join(" or ", places.Select((place, i) => $"{At(document, place.Start)} \"{verbatim[i]}\""));

        // In a clean text, the author's slip is as likely as the document's.
        var advice = isOcr ? $", with reading: \"{reading}\"" : $"; if that is a misprint, add reading: \"{reading}\"";
        return new(
            AnchorProblem.IntendedText,
            $"{document.Name} prints this otherwise: quote what stands at {listed}{advice}",
            places.Select(place => CandidateOf(document, place)).ToEquatableArray())
        {
            Instead = places.Count == 1 ? quotation with { Text = verbatim[0], Reading = isOcr ? reading : null } : null,
        };
    }

    public static AnchorFailure ReadingDiffers(EvidenceDocument document, string reading, Anchored found, string objection) => new(
        AnchorProblem.ReadingDiffers,
        $"the reading {Quote(reading)} is more than a repair of the quote at {At(document, found.Start)}: {objection}",
        [CandidateOf(document, found.Segments[0])]);

    public static AnchorFailure NotUnique(EvidenceDocument document, string quote, Places places)
    {
        var candidates = Settling.Candidates(document, places);
        var listed = string.Join(" and ", candidates.Select(candidate => $"{At(document, candidate.Segment.Start)} ({Advice(candidate)})"));
        var more = places.Count > candidates.Count ? Invariant.Text($" and {places.Count - candidates.Count} more") : "";
        return new(
            AnchorProblem.NotUnique,
            Invariant.Text($"the quote {Quote(quote)} stands {places.Count} times: {listed}{more}; quote more, or write which is meant"),
            candidates);

        static string Advice(Candidate candidate) =>
            candidate.SettlingPrefix is { } prefix ? $"prefix: {Quote(prefix)}"
            : candidate.SettlingSuffix is { } suffix ? $"suffix: {Quote(suffix)}"
            : "occurrence";
    }

    public static AnchorFailure NotUnique(EvidenceDocument document, string quote, ElidedSearch search)
    {
        var ways = Enumerable.Range(1, Math.Min(Places.Listed, search.Ways)).Select(search.Way).ToList();
        var listed = string.Join(" and ", ways.Select(way => string.Join(" … ", way.Select(segment => At(document, segment.Start)))));
        return new(
            AnchorProblem.NotUnique,
            $"the parts of the quote {Quote(quote)} can be placed in several ways: {listed}; quote more of each part",
            ways.Select(way => CandidateOf(document, new(way[0].Start, way[way.Count - 1].End - way[0].Start))).ToEquatableArray());
    }

    public static AnchorFailure ScatteredParts(EvidenceDocument document, ElidedSearch search)
    {
        var places = search.FirstPlaces.ToList();
        return new(
            AnchorProblem.ScatteredParts,
            $"the parts do not follow each other in one paragraph: {string.Join(", ", places.Select(part => $"{Quote(part.Words)} stands at {At(document, part.Place.Start)}"))}; cite them one by one",
            places.Select(part => CandidateOf(document, part.Place)).ToEquatableArray());
    }

    public static AnchorFailure UnknownSection(EvidenceDocument document, string name) => Failure(
        AnchorProblem.UnknownSection,
        $"{document.Name} has no heading {Quote(name)} and no paragraph that begins so; it has {Headings(document)}");

    public static string SeveralSections(EvidenceDocument document, string name, IEnumerable<Segment> headings) =>
        $"{document.Name} has several that {Quote(name)} may be: {string.Join(", ", headings.Take(Places.Listed).Select(heading => Quote(OneLine.Of(heading.In(document.Text)))))}";

    public static AnchorFailure NoSuchOccurrence(EvidenceDocument document, string quote, Places places, int occurrence) => new(
        AnchorProblem.NoSuchOccurrence,
        Invariant.Text($"the quote {Quote(quote)} stands {Times(places.Count)} in {document.Name}, occurrence {occurrence} does not exist"),
        Settling.Candidates(document, places));

    private static string Times(int count) => count == 1 ? "once" : Invariant.Text($"{count} times");

    public static AnchorFailure OutOfContext(EvidenceDocument document, Quotation quotation, Hit hit)
    {
        var candidate = CandidateOf(document, hit.Source);
        var (before, behind) = Context.Around(document.Text, hit.Source.Start, hit.Source.End);
        var expected = string.Join(" and ", Named(quotation));
        return new(
            AnchorProblem.OutOfContext,
            $"the quote {Quote(quotation.Text)} stands at {At(document, hit.Source.Start)}, but not with {expected}: there it stands between {Quote(before)} and {Quote(behind)}",
            [candidate]);

        static IEnumerable<string> Named(Quotation quotation)
        {
            if (quotation.Prefix is { } prefix) yield return $"prefix {Quote(prefix)}";
            if (quotation.Suffix is { } suffix) yield return $"suffix {Quote(suffix)}";
        }
    }

    public static AnchorFailure OutOfSection(EvidenceDocument document, Quotation quotation, Hit hit) => new(
        AnchorProblem.OutOfSection,
        $"the quote {Quote(quotation.Text)} stands at {At(document, hit.Source.Start)}{(quotation.In is null ? "" : Under(document, hit.Source.Start))}, outside {(quotation.In is { } section ? Quote(section) : "the part of its source")}",
        [CandidateOf(document, hit.Source)]);

    /// <summary>The section in which a place stands, as it could be cited.</summary>
    private static string Under(EvidenceDocument document, int offset)
    {
        var place = document.Structure.PlaceOf(offset).ToDocumentPlace();
        return place.Section.Length + place.SectionNumber.Length == 0 ? "" : ", in " + new DocumentPlace(place.Line, place.Column, section: place.Section, sectionNumber: place.SectionNumber).ToString().Split([", "], 2, StringSplitOptions.None)[1];
    }

    public static AnchorFailure OutOfColumn(EvidenceDocument document, Quotation quotation, Segment place)
    {
        var names = TableColumn.NamesAt(document, place)?.Select(Quote).ToList();
        var column = Quote(quotation.Column!);
        var found = names is null ? $"which is no row of a table: leave out column {column}"
            : names.Contains(column, StringComparer.Ordinal) ? $"which holds no cell of column {column}: quote that cell, or a whole row that has it"
            : $"in a table without a column {column}: it has {string.Join(", ", names)}";
        return new(AnchorProblem.OutOfColumn, $"the quote {Quote(quotation.Text)} stands at {At(document, place.Start)}, {found}", [CandidateOf(document, place)]);
    }

    public static AnchorFailure CutsToken(EvidenceDocument document, string quote, Hit hit)
    {
        var whole = TokenEdges.TokenAround(document.Text, hit.Source.Start, hit.Source.End);
        var words = OneLine.Of(document.Text, whole.Start, whole.End);
        return new(
            AnchorProblem.CutsToken,
            $"the quote {Quote(quote)} cuts a word or number at {At(document, hit.Source.Start)}: write {Quote(words)}",
            [CandidateOf(document, whole)])
        {
            Instead = new(words),
        };
    }

    private static string Headings(EvidenceDocument document)
    {
        const int listed = 8;
        var headings = Enumerable.Range(0, document.Structure.Headings.Count).Take(listed).Select(heading => Quote(document.Structure.HeadingText(heading))).ToList();
        return headings.Count == 0 ? "no headings" : string.Join(", ", headings) + (document.Structure.Headings.Count > listed ? " …" : "");
    }

    private static AnchorFailure Failure(AnchorProblem problem, string message) => new(problem, message, []);

    private static Candidate CandidateOf(EvidenceDocument document, Segment segment) =>
        new(segment, document.Structure.PlaceOf(segment.Start), segment.In(document.Text));

    private static string At(EvidenceDocument document, int offset) => $"{document.Name}({document.Lines.PositionOf(offset)})";

    private static string Quote(string text) => $"\"{OneLine.Shortened(text)}\"";
}
