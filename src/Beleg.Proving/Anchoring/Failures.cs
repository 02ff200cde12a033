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

    public static AnchorFailure NoSuchOccurrence(EvidenceDocument document, string quote, Places places, int occurrence) => new(
        AnchorProblem.NoSuchOccurrence,
        Invariant.Text($"the quote {Quote(quote)} stands {places.Count} times in {document.Name}, occurrence {occurrence} does not exist"),
        Settling.Candidates(document, places));

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
        $"the quote {Quote(quotation.Text)} stands at {At(document, hit.Source.Start)}, outside {(quotation.In is { } section ? Quote(section) : "the part of its source")}",
        [CandidateOf(document, hit.Source)]);

    public static AnchorFailure CutsToken(EvidenceDocument document, string quote, Hit hit)
    {
        var whole = TokenEdges.TokenAround(document.Text, hit.Source.Start, hit.Source.End);
        var words = OneLine(whole.In(document.Text));
        return new(
            AnchorProblem.CutsToken,
            $"the quote {Quote(quote)} cuts a word or number at {At(document, hit.Source.Start)}: write {Quote(words)}",
            [CandidateOf(document, whole)])
        {
            Instead = new(words),
        };
    }

    private static AnchorFailure Failure(AnchorProblem problem, string message) => new(problem, message, []);

    private static Candidate CandidateOf(EvidenceDocument document, Segment segment) =>
        new(segment, Places.PlaceOf(document, segment.Start), segment.In(document.Text));

    private static string At(EvidenceDocument document, int offset) => $"{document.Name}({document.Lines.PositionOf(offset)})";

    /// <summary>In the double quote marks of YAML; what follows a line break is lost in build logs, so there is none.</summary>
    private static string Quote(string text) => $"\"{OneLine(text)}\"";

    private static string OneLine(string text) => text.Trim();
}
