using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Derivations;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Documents.Markup;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Anchoring;

/// <summary>Proves that each citation of a statement stands in its document, at one place.</summary>
internal static class CitationProof
{
    public static IReadOnlyList<AnchoredCitation> Prove(StatementContext context)
    {
        // That there is none at all was reported when the statement was read, unless the value looked like a derivation.
        var citations = context.Statement.Citations;
        if (context.Statement.MayBeDerived && !DerivationProof.IsPossible(context.Property)) context.Issues.Check(citations.Count > 0, Rules.NoCitation, context.Statement.Location, context.Statement.LocalId);
        context.Issues.Check(citations.Count == 0 || citations.Any(citation => !citation.Disputes), Rules.NoCitation, context.Statement.Location, context.Statement.LocalId);
        return [.. citations.Select(citation => Prove(context, citation))];
    }

    private static AnchoredCitation Prove(StatementContext context, CitationSeed citation)
    {
        var source = context.Scope.FindSource(citation.Source.Text);
        context.Issues.Check(source.Source is not null || source.IsLost, Rules.UnknownSource, citation.Source.Location, citation.Source.Text, source.Suggestion);

        // A missing document is reported once, at its source.
        if (source.Document is null) return new(citation, source.Source, null, null);

        var markup = source.Source!.Markup;
        var quotation = new Quotation(MarkupView.Quoted(citation.Quote.Text, markup))
        {
            Reading = citation.Reading is { } reading ? MarkupView.Quoted(reading.Text, markup) : null,
            Prefix = citation.Prefix is { } prefix ? MarkupView.Quoted(prefix, markup) : null,
            Suffix = citation.Suffix is { } suffix ? MarkupView.Quoted(suffix, markup) : null,
            Occurrence = OccurrenceOf(citation, context.Issues),
            In = citation.In,
            Column = citation.Column,
        };
        context.Issues.CountCheck();
        var words = context.Memory.WordsOf(source);
        var options = new AnchorOptions
        {
            Within = words.Region,
            AllowShort = AllowsShort(context.Statement),
            // Only a reading, or the message that proposes one, asks for names.
            Readings = source.Source.IsOcr || citation.Reading is not null ? context.Memory.ReadingsOf(source.Source) : ReadingRules.Of(source.Source),
        };
        switch (Anchor.Find(source.Document, quotation, options))
        {
            case Anchored anchored:
                return new(citation, source.Source, source.Document, anchored, words);
            case AnchorFailure failure:
                var location = failure.Problem is AnchorProblem.ReadingDiffers ? citation.Reading!.Location : citation.Quote.Location;
                context.Issues.Report(RuleOf(failure.Problem), location, Anchor.Elsewhere(failure, quotation, OtherDocuments(context, source.Document), options with { Within = null }).Message);
                break;
        }

        return new(citation, source.Source, source.Document, null, words);
    }

    /// <summary>
    /// The other documents that the fact file cites. Not all there are: then an edit to any of them would prove every file anew.
    /// </summary>
    private static IEnumerable<EvidenceDocument> OtherDocuments(StatementContext context, EvidenceDocument cited) =>
        context.Surroundings.FileSources.Select(source => source.Document).OfType<EvidenceDocument>().Where(document => !document.Equals(cited)).Distinct();

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

    public static Rule RuleOf(AnchorProblem problem) => problem switch
    {
        AnchorProblem.Empty or AnchorProblem.TooShort => Rules.QuoteTooShort,
        AnchorProblem.NotUnique or AnchorProblem.NoSuchOccurrence => Rules.QuoteAmbiguous,
        AnchorProblem.CutsToken => Rules.QuoteCutsToken,
        AnchorProblem.OutOfContext or AnchorProblem.OutOfSection or AnchorProblem.OutOfColumn or AnchorProblem.UnknownSection => Rules.QuoteElsewhere,
        AnchorProblem.ScatteredParts => Rules.QuoteScattered,
        AnchorProblem.ReadingDiffers or AnchorProblem.IntendedText => Rules.ReadingDiffers,
        AnchorProblem.TooRepetitive => Rules.DocumentTooRepetitive,
        _ => Rules.QuoteNotFound,
    };
}
