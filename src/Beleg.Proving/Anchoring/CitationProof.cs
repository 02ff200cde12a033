using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Derivations;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Grounding;
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

        var quotation = new Quotation(citation.Quote.Text)
        {
            Reading = citation.Reading?.Text,
            Prefix = citation.Prefix,
            Suffix = citation.Suffix,
            Occurrence = OccurrenceOf(citation, context.Issues),
            In = citation.In,
            Column = citation.Column,
        };
        context.Issues.CountCheck();
        var options = OptionsFor(context, citation, source.Source!, source.Document);
        switch (Anchor.Find(source.Document, quotation, options))
        {
            case Anchored anchored:
                return new(citation, source.Source, source.Document, anchored);
            case AnchorFailure failure:
                var location = failure.Problem is AnchorProblem.ReadingDiffers ? citation.Reading!.Location : citation.Quote.Location;
                context.Issues.Report(RuleOf(failure.Problem), location, Anchor.Elsewhere(failure, quotation, OtherDocuments(context, source.Document), options with { Within = null }).Message);
                break;
        }

        return new(citation, source.Source, source.Document, null);
    }

    /// <summary>
    /// The other documents that the fact file cites. Not all there are: then an edit to any of them would prove every file anew.
    /// </summary>
    private static IEnumerable<EvidenceDocument> OtherDocuments(StatementContext context, EvidenceDocument cited) =>
        context.Scope.Sources.Select(source => source.Document).OfType<EvidenceDocument>().Where(document => !document.Equals(cited)).Distinct();

    private static AnchorOptions OptionsFor(StatementContext context, CitationSeed citation, SourceSeed source, EvidenceDocument document) => new()
    {
        Within = SourceRegion.Of(source, document),
        AllowShort = AllowsShort(context.Statement),
        Readings = ReadingsOf(context, citation, source),
    };

    private static ReadingRules ReadingsOf(StatementContext context, CitationSeed citation, SourceSeed source)
    {
        var rules = source.IsOcr ? ReadingRules.Ocr(source.Language) : ReadingRules.Clean;
        if (source.Confusions.Count > 0) rules = rules with { Confusions = rules.Confusions.With(source.Confusions) };

        // Only a reading, or the message that proposes one, asks for names.
        return source.IsOcr || citation.Reading is not null ? rules with { Names = DeclaredWords(context.Scope) } : rules;
    }

    /// <summary>The words of which the names of entities and units are made, as they are declared.</summary>
    private static EquatableArray<string> DeclaredWords(FactFileScope scope) =>
        scope.Entities.Entities.SelectMany(entity => entity.Names)
            .Concat(scope.Kinds.Units.SelectMany(unit => unit.Forms))
            .SelectMany(name => name.Split(' ', '-'))
            .Where(word => word.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();

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

/// <summary>A citation with the place that was found for it, if any.</summary>
internal sealed record AnchoredCitation(CitationSeed Seed, SourceSeed? Source, EvidenceDocument? Document, Anchored? Anchored)
{
    private QuotedText? _quoted;

    /// <summary>The words in which the source dates itself, where they had to supply what the quote's date leaves out.</summary>
    public string DatedBy { get; init; } = "";

    /// <summary>What the quote says, once it was asked for.</summary>
    public QuoteReadings? Readings { get; set; }

    /// <summary>What the quote shows and leaves out, once it was asked for; there is none where it was not found.</summary>
    public QuotedText Quoted => _quoted ??= QuotedText.Of(Document!, Anchored!, ReadingOrQuote);

    private string ReadingOrQuote => Seed.Reading?.Text ?? Seed.Quote.Text;

    public ProvenCitation ToProven(SubjectNearness nearness)
    {
        var span = Anchored is null ? default : new Segment(Anchored.Start, Anchored.Length);
        return new(
            Seed.Source.Text,
            Source is null ? Seed.Source.Text : SourceProof.RecordOf(Source).ToSource().ShortCitation,
            Seed.Quote.Text,
            Seed.Reading?.Text ?? "",
            Anchored?.Bridges ?? Bridges.None,
            span,
            Anchored is null ? span : Document!.CodePoints.Of(span),
            Anchored is null ? [] : RunsOf(Anchored, Document!),
            Anchored?.Place ?? new(default, 0),
            Anchored?.Prefix ?? "",
            Anchored?.Suffix ?? "",
            Seed.Subject?.Text ?? "",
            nearness,
            Seed.Because,
            DatedBy,
            Seed.Disputes);
    }

    private EquatableArray<ProvenRun> RunsOf(Anchored anchored, EvidenceDocument document)
    {
        // Without an elision, and where the document itself wrote the dots, the whole quote is one run.
        var segments = anchored.Segments;
        var parts = segments.Count == 1 ? [ReadingOrQuote.Trim()] : Elision.PartsOf(ReadingOrQuote).Select(part => part.In(ReadingOrQuote)).ToList();
        if (segments.Count == 1 && string.Equals(segments[0].In(document.Text), Seed.Quote.Text, StringComparison.Ordinal)) return [];

        return segments.Select((segment, i) =>
        {
            var text = segment.In(document.Text);
            // A reading that repairs the dots away cannot be told apart.
            return new ProvenRun(segment, document.CodePoints.Of(segment), text, parts.Count == segments.Count ? parts[i] : text);
        }).ToEquatableArray();
    }
}
