using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Anchoring;

/// <summary>Proves that each citation of a statement stands in its document, at one place.</summary>
internal static class CitationProof
{
    public static IReadOnlyList<AnchoredCitation> Prove(StatementContext context)
    {
        // That there is none at all was reported when the statement was read.
        var citations = context.Statement.Citations;
        context.Issues.Check(citations.Count == 0 || citations.Any(citation => !citation.Disputes), Rules.NoCitation, context.Statement.Location, context.Statement.LocalId);
        return [.. citations.Select(citation => Prove(context, citation))];
    }

    private static AnchoredCitation Prove(StatementContext context, CitationSeed citation)
    {
        var source = context.Scope.FindSource(citation.Source.Text);
        var isKnown = context.Issues.Check(source.Source is not null, Rules.UnknownSource, citation.Source.Location, citation.Source.Text, source.Suggestion);

        // A missing document is reported once, at its source.
        if (!isKnown || source.Document is null) return new(citation, source.Source, null, null);

        var quotation = new Quotation(citation.Quote.Text)
        {
            Reading = citation.Reading?.Text,
            Prefix = citation.Prefix,
            Suffix = citation.Suffix,
            Occurrence = OccurrenceOf(citation, context.Issues),
            In = citation.In,
        };
        context.Issues.CountCheck();
        switch (Anchor.Find(source.Document, quotation, OptionsFor(context, source.Source!, source.Document)))
        {
            case Anchored anchored:
                return new(citation, source.Source, source.Document, anchored);
            case AnchorFailure failure:
                var location = failure.Problem is AnchorProblem.ReadingDiffers ? citation.Reading!.Location : citation.Quote.Location;
                context.Issues.Report(RuleOf(failure.Problem), location, failure.Message);
                break;
        }

        return new(citation, source.Source, source.Document, null);
    }

    private static AnchorOptions OptionsFor(StatementContext context, SourceSeed source, EvidenceDocument document) => new()
    {
        Within = SourceRegion.Of(source, document),
        AllowShort = AllowsShort(context.Statement),
        Readings = source.IsOcr ? ReadingRules.GermanOcr : ReadingRules.Clean,
    };

    /// <summary>A short quote proves nothing alone; beside a longer one of the same statement it adds its words to it.</summary>
    private static bool AllowsShort(StatementSeed statement) =>
        statement.Citations.Any(citation => citation.Quote.Text.Length >= LongEnough);

    private const int LongEnough = 12;

    private static int? OccurrenceOf(CitationSeed citation, IssueList issues)
    {
        if (citation.Occurrence is not { } text) return null;
        if (Invariant.TryParsePositive(text.Text, out var number)) return number;
        issues.Report(Rules.WrongShape, text.Location, "'occurrence'", "a number from 1", $"'{text.Text}'");
        return null;
    }

    private static Rule RuleOf(AnchorProblem problem) => problem switch
    {
        AnchorProblem.Empty or AnchorProblem.TooShort => Rules.QuoteTooShort,
        AnchorProblem.NotUnique or AnchorProblem.NoSuchOccurrence => Rules.QuoteAmbiguous,
        AnchorProblem.CutsToken => Rules.QuoteCutsToken,
        AnchorProblem.OutOfContext or AnchorProblem.OutOfSection or AnchorProblem.UnknownSection => Rules.QuoteElsewhere,
        AnchorProblem.ScatteredParts => Rules.QuoteScattered,
        AnchorProblem.ReadingDiffers or AnchorProblem.IntendedText => Rules.ReadingDiffers,
        AnchorProblem.TooRepetitive => Rules.DocumentTooRepetitive,
        _ => Rules.QuoteNotFound,
    };
}

/// <summary>A citation with the place that was found for it, if any.</summary>
internal sealed record AnchoredCitation(CitationSeed Seed, SourceSeed? Source, EvidenceDocument? Document, Anchored? Anchored)
{
    /// <summary>The words in which the source dates itself, where they had to supply what the quote's date leaves out.</summary>
    public string DatedBy { get; init; } = "";

    /// <summary>What names and units are sought in: the reading, else the quote.</summary>
    public string ReadingOrQuote => Seed.Reading?.Text ?? Seed.Quote.Text;

    public ProvenCitation ToProven(SubjectNearness nearness) => new(
        Seed.Source.Text,
        Source is null ? Seed.Source.Text : SourceProof.RecordOf(Source).ToSource().ShortCitation,
        Seed.Quote.Text,
        Seed.Reading?.Text ?? "",
        Anchored?.Start ?? 0,
        Anchored?.Length ?? 0,
        (Anchored?.Place.Position.Line ?? 0) + 1,
        (Anchored?.Place.Position.Column ?? 0) + 1,
        Anchored?.Place.Section ?? "",
        Anchored?.Prefix ?? "",
        Anchored?.Suffix ?? "",
        Seed.Subject?.Text ?? "",
        nearness,
        Seed.Because,
        DatedBy,
        Seed.Disputes);
}
