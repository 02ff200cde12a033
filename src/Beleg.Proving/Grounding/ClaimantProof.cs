using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Proves who says so, link by link: a name stands in a quote's sentence, or in a quote of its own.</summary>
internal static class ClaimantProof
{
    public static void Prove(StatementContext context, IReadOnlyList<AnchoredCitation> citations)
    {
        foreach (var claimant in context.Statement.By)
        {
            if (context.FindEntity(claimant.Who) is { } entity && entity.Names.Any()) Prove(context, claimant, entity, citations);
        }

        if (context.Statement.PlanOf is { } planner) context.FindEntity(planner);
    }

    private static void Prove(StatementContext context, ClaimantSeed claimant, EntityName entity, IReadOnlyList<AnchoredCitation> citations)
    {
        var places = citations.Where(citation => citation.Anchored is not null).ToList();
        if (places.Count == 0) return;

        if (claimant.Quote is { } quote)
        {
            var stands = places.Any(citation => citation.SourceSays(quote.Text));
            context.Issues.Check(stands, Rules.ClaimantWordsNotFound, quote.Location, quote.Text, places[0].Document!.Name);
        }

        var isNamed = claimant.Quote is { } words
            ? NameFinder.MentionsAny(words.Text, entity.Names, places[0].Source!.IsOcr)
            : places.Any(citation => NameFinder.MentionsAny(citation.ReadingOrQuote, entity.Names, citation.Source!.IsOcr) || NameFinder.MentionsAny(citation.Sentence, entity.Names, citation.Source.IsOcr));
        context.Issues.Check(
            isNamed,
            Rules.ClaimantNotNamed,
            claimant.Who.Location,
            entity.Id,
            string.Join(" or ", entity.Names.Select(name => $"\"{name}\"")),
            claimant.Quote?.Text ?? places[0].Seed.Quote.Text);
    }
}
