using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>
/// Proves the time of which a statement speaks, and that its other qualifiers can be read. Not checked yet: that
/// <c>valid</c>, <c>per</c>, <c>of</c> and <c>shares</c> follow from the quotes.
/// </summary>
internal static class QualifierProof
{
    public static void Prove(StatementContext context, IReadOnlyList<AnchoredCitation> citations)
    {
        var statement = context.Statement;
        if (statement.AsOf is { } asOf) ProveAsOf(context, asOf, citations);
        if (statement.Valid is { } valid) context.Issues.CheckNotation(Period.TryParse(valid.Text, out _, out var expected), valid.Location, expected);
        foreach (var share in statement.Shares) context.Issues.CheckNotation(Share.TryParse(share.Text, out _, out var expectedShare), share.Location, expectedShare);
    }

    /// <summary>Like any date: it follows from a quote of its own, or from the sentence of a citation.</summary>
    private static void ProveAsOf(StatementContext context, QuotedDate asOf, IReadOnlyList<AnchoredCitation> citations)
    {
        var parses = PartialDate.TryParse(asOf.Value.Text, out var date, out var expected);
        if (!context.Issues.CheckNotation(parses, asOf.Value.Location, expected)) return;

        var places = citations.Where(citation => citation.Anchored is not null && KnownLanguages.Find(citation.Source!.Language) is not null).ToList();
        if (places.Count == 0) return;

        if (asOf.Quote is { } quote)
        {
            var stands = places.Any(citation => citation.SourceSays(quote.Text));
            if (!context.Issues.Check(stands, Rules.QualifierWordsNotFound, quote.Location, quote.Text, places[0].Document!.Name)) return;
        }

        var follows = places.Any(citation =>
            Entailment.Check(NormalForm.Of(date)!, ValueReader.Read(asOf.Quote?.Text ?? citation.Sentence, KnownLanguages.Find(citation.Source!.Language)!, context.Units)).Outcome != Outcome.Contradicts);
        context.Issues.Check(follows, Rules.ValueDoesNotFollow, asOf.Value.Location, asOf.Value.Text, asOf.Quote?.Text ?? places[0].Seed.Quote.Text, "does not say that date: quote the words that do as 'as-of: { value: …, quote: \"…\" }'");
    }
}
