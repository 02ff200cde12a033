using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Grounding;

namespace Beleg.Proving.Seeds;

/// <summary>Proves a source: its document is there, unchanged and readable, and says of itself what the source says.</summary>
internal static class SourceProof
{
    public static SourceRecord Prove(CitableSource citable, IssueList issues)
    {
        var source = citable.Source!;
        var document = citable.Document;
        // A source that names no document is an issue of its own.
        if (source.Document.Length > 0 && issues.Check(document is not null, Rules.MissingDocument, source.DocumentLocation, source.Document, citable.Suggestion))
        {
            // A part shares the document of its source, which is checked there.
            ProveRecord(source, document!, issues);
            if (citable.Subjects is { } subjects) SourceSubjectProof.Prove(source, document!, subjects, issues);
            if (source.Starts is null) ProveDecoded(document!, SeedRoles.DocumentsFolder + document!.Name, issues);
        }

        return RecordOf(source);
    }

    /// <summary>Whether the document is the one that was cited, and says what its record says.</summary>
    public static void ProveRecord(SourceSeed source, EvidenceDocument document, IssueList issues)
    {
        if (source.Starts is null) ProveDigest(source, document, issues);
        else ProveWords(source.Starts, source, document, issues);
        ProvePublished(source, document, issues);
    }

    public static SourceRecord RecordOf(SourceSeed source) => new(
        source.Id,
        source.Title,
        source.Author,
        source.Publisher,
        source.Published is { } published && PartialDate.TryParse(published.Value.Text, out var date) ? date : null,
        source.Language,
        source.Url,
        source.Origin,
        source.Document,
        source.Digest?.Text ?? "",
        source.Original,
        source.IsOcr);

    private static void ProveDigest(SourceSeed source, EvidenceDocument document, IssueList issues)
    {
        var digest = Digest.Of(document);
        if (source.Digest is null) issues.Report(Rules.MissingDigest, source.Location, document.Name, digest);
        else issues.Check(string.Equals(source.Digest.Text, digest, StringComparison.Ordinal), Rules.DigestMismatch, source.Digest.Location, document.Name, source.Digest.Text, digest);
    }

    private static void ProveDecoded(EvidenceDocument document, string shown, IssueList issues)
    {
        var undecoded = document.Text.IndexOf('\uFFFD');
        var found = document.Undecoded?.ToString() ?? "U+FFFD, which stands where a byte could not be decoded";
        issues.Check(undecoded < 0, Rules.UndecodableText, document.LocationOf(Math.Max(undecoded, 0), 1), shown, found);
    }

    private static void ProvePublished(SourceSeed source, EvidenceDocument document, IssueList issues)
    {
        if (source.Published is not { Quote: { } quote } published) return;

        ProveWords(quote, source, document, issues);

        // What is no date was reported when it was read; a language without rules is, where a value is read by them.
        if (!PartialDate.TryParse(published.Value.Text, out var date) || KnownLanguages.Find(source.Language) is not { } language) return;
        var readings = ValueReader.Read(quote.Text, language, UnitLexicon.Empty);
        var follows = Entailment.Check(NormalForm.Of(date)!, readings).Outcome != Outcome.Contradicts;
        issues.Check(follows, Rules.ValueDoesNotFollow, published.Value.Location, published.Value.Text, quote.Text, ValueProof.Describe(readings));
    }

    private static void ProveWords(Spanned words, SourceSeed source, EvidenceDocument document, IssueList issues)
    {
        issues.CountCheck();
        // A part's own first words are sought in the whole document: they say where the part begins.
        var within = ReferenceEquals(words, source.Starts) ? null : SourceRegion.Of(source, document);
        if (Anchor.Find(document, new(words.Text), new() { Within = within }) is AnchorFailure failure) issues.Report(Rules.QuoteNotFound, words.Location, failure.Message);
    }
}
