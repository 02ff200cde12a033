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
        Hanging(sentence, clause, first, claim, question);
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

    /// <summary>A name behind <em>of</em> is not what is said, but whose it is: unless the noun before it is a word of the property.</summary>
    private static void Hanging(ReadSentence sentence, ReadClause clause, int first, Claim claim, ClaimQuestion question)
    {
        var phrases = sentence.PhrasesOf(clause);
        var at = phrases.FindIndex(phrase => phrase.Contains(first));
        if (at < 0) return;

        if (phrases[at].Preposition >= 0 && clause.Items[phrases[at].Preposition] is var preposition && preposition.Has(ClauseRole.PrepWithout, ClauseRole.PrepCompare) && !question.IsDeclared(preposition) && !IsExample(phrases, at, clause, question)) claim.HangsOn ??= preposition.Text;

        // Coordinated names hang on what the first of them does.
        for (var above = phrases[at].Above; above >= 0; above = phrases[above].Above)
        {
            var head = clause.Items[phrases[above].Head];
            var isMarked = phrases[above].Preposition >= 0 || (phrases[above].First < phrases[above].Head && clause.Items[phrases[above].First].Has(ClauseRole.Det));
            if (head.Kind is ItemKind.Name || question.IsDeclared(head) || (head.Has(ClauseRole.NounPlace) && isMarked)) return;
            if (head.Has(ClauseRole.NounPlace, ClauseRole.NounLabel) || (head.Kind is not (ItemKind.Date or ItemKind.Value) && (!sentence.Inflection.CapitalisesNouns || phrases[at].Preposition >= 0) && (head.Senses.Length == 0 || head.Has(ClauseRole.AdjPlain, ClauseRole.AdjNarrow)))) claim.HangsOn ??= head.Text;
        }
    }

    /// <summary>"Partner wie A und B": examples of what a word of the property names.</summary>
    private static bool IsExample(List<Phrase> phrases, int at, ReadClause clause, ClaimQuestion question) =>
        at > 0 && phrases[at - 1] is { Kind: PhraseKind.Noun } before && before.End == phrases[at].First && clause.Items[phrases[at].Preposition].Has(ClauseRole.PrepCompare) && question.IsDeclared(clause.Items[before.Head]);
}
