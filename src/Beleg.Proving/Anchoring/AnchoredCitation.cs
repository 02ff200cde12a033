using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Documents;
using Beleg.Proving.Documents.Markup;
using Beleg.Proving.Grounding;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Anchoring;

/// <summary>A citation with the place that was found for it, if any.</summary>
/// <remarks>One is no other, whatever it holds: what its proof found out stays with it.</remarks>
internal sealed class AnchoredCitation(CitationSeed seed, SourceSeed? source, EvidenceDocument? document, Anchored? anchored, AccompanyingWords? words = null)
{
    private QuotedText? _quoted;

    private AccompanyingWords? _words = words;

    public CitationSeed Seed { get; } = seed;

    public SourceSeed? Source { get; } = source;

    public EvidenceDocument? Document { get; } = document;

    public Anchored? Anchored { get; } = anchored;

    /// <summary>The words of the source that accompany quotes; there is a source and a document.</summary>
    public AccompanyingWords Words => _words ??= new(Source!, Document!, () => ReadingRules.Of(Source!));

    /// <summary>The words in which the source dates itself, where they had to supply what the quote's date leaves out.</summary>
    public string DatedBy { get; set; } = "";

    /// <summary>The heading or term that carries the subject, where neither the sentence nor the author names it; else empty.</summary>
    public string CarriedBy { get; set; } = "";

    /// <summary>What was not read of the sentence that the quote stands in, as the document prints it; empty where it was read.</summary>
    public string UnreadWords { get; set; } = "";

    /// <summary>Who vouches for that.</summary>
    public Attestation? Attested { get; set; }

    /// <summary>What the quote says, once it was asked for.</summary>
    public QuoteReadings? Readings { get; set; }

    /// <summary>What the quote shows and leaves out, once it was asked for; there is none where it was not found.</summary>
    public QuotedText Quoted => _quoted ??= QuotedText.Of(Document!, Anchored!, ReadingOrQuote);

    /// <summary>A quote may print the marks of its document, or leave them out.</summary>
    private string ReadingOrQuote => MarkupView.Quoted(Seed.Reading?.Text ?? Seed.Quote.Text, Source?.Markup ?? MarkupKind.None);

    /// <param name="nearness">How near to the quote its document names what the statement is about.</param>
    /// <param name="chain">Who says so, according to the statement.</param>
    public ProvenCitation ToProven(SubjectNearness nearness, IReadOnlyList<Speaker> chain)
    {
        var saidBy = Seed.Disputes ? [] : chain;
        var span = Anchored is null ? default : new Segment(Anchored.Start, Anchored.Length);
        return new(
            Seed.Source.Text,
            LabelOf(saidBy),
            Seed.Quote.Text,
            Seed.Reading?.Text ?? "",
            Anchored?.Bridges ?? Bridges.None,
            span,
            Anchored is null ? span : Document!.CodePoints.Of(span),
            Anchored is null ? [] : RunsOf(Anchored, Document!),
            Anchored?.Place ?? new(default, 0),
            Anchored?.Prefix ?? "",
            Anchored?.Suffix ?? "",
            Seed.Subject?.Text ?? CarriedBy,
            nearness,
            Seed.Because,
            DatedBy,
            Seed.Disputes)
        {
            By = saidBy.Select(speaker => speaker.Id).ToEquatableArray(),
            Attested = Attested,
        };
    }

    private string LabelOf(IReadOnlyList<Speaker> saidBy)
    {
        var links = saidBy.Select(speaker => (speaker.Name, speaker.Names)).ToList();
        return Source is null
            ? AttributionText.UpTo(links, "", Seed.Source.Text)
            : AttributionText.UpTo(links, AttributionText.CitedBy(Source.Author, Source.Publisher), SourceProof.RecordOf(Source).ToSource().ShortCitation);
    }

    private EquatableArray<ProvenRun> RunsOf(Anchored anchored, EvidenceDocument document)
    {
        // Without an elision, and where the document itself wrote the dots, the whole quote is one run.
        var segments = anchored.Segments;
        var parts = segments.Count == 1 ? [ReadingOrQuote.Trim()] : Elision.PartsOf(ReadingOrQuote).Select(part => part.In(ReadingOrQuote)).ToList();
        if (segments.Count == 1 && string.Equals(segments[0].In(document.Printed), Seed.Quote.Text, StringComparison.Ordinal)) return [];

        return segments.Select((segment, i) =>
        {
            var text = segment.In(document.Printed);
            // A reading that repairs the dots away cannot be told apart.
            return new ProvenRun(segment, document.CodePoints.Of(segment), text, parts.Count == segments.Count ? parts[i] : text);
        }).ToEquatableArray();
    }
}
