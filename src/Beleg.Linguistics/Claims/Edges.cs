using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>Reads what stands at the edges of a text or a name: words that a cut would leave out.</summary>
internal static class Edges
{
    public static void Read(ReadSentence sentence, ReadClause clause, Claim claim, ClaimQuestion question)
    {
        var items = clause.Items;
        var first = items.FindIndex(item => !item.IsSign && item.End > claim.Target.Start && item.Start < claim.Target.End);
        if (first < 0) return;

        claim.BeginsWithArticle = items[first].Has(ClauseRole.Det, ClauseRole.Possessive);
        claim.BeginsWithVerb = clause.Finite.Contains(first);
        Before(items, first, claim, question);
        var last = items.FindLastIndex(item => !item.IsSign && item.Start < claim.Target.End && item.End > claim.Target.Start);
        Behind(sentence, items, sentence.PhrasesOf(clause), last, claim);
    }

    private static void Before(List<Item> items, int first, Claim claim, ClaimQuestion question)
    {
        for (var i = first - 1; i >= 0 && i >= first - 2; i--)
        {
            // "belongs to" may be the relation itself, and no "one of".
            if (question.IsDeclared(items[i]) || question.IsOfPattern(items[i])) return;
            if (items[i].Has(ClauseRole.OneOf) || items[i].Has(ClauseRole.AdjPrivative, ClauseRole.AdjPast) || items[i].Has(ClauseRole.AdvPast, ClauseRole.AdvOld)) claim.CutBy ??= items[i].Text;
            if (!items[i].Has(ClauseRole.Det)) return;
        }
    }

    /// <summary>"the largest park" [in the county]: what follows a superlative says among which.</summary>
    private static void Behind(ReadSentence sentence, List<Item> items, List<Phrase> phrases, int last, Claim claim)
    {
        if (last + 1 >= items.Count || items[last].IsVerb || !phrases.Exists(phrase => phrase.Preposition == last + 1) || sentence.Inflection.IsWith(items[last + 1].Lower)) return;
        for (var i = last; i >= 0 && items[i].End > claim.Target.Start; i--)
        {
            if (sentence.Inflection.IsSuperlative(items[i].Lower)) claim.CutBy ??= items[last + 1].Text;
        }
    }
}
