using Beleg.Linguistics.Claims;
using Beleg.Linguistics.Clauses;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Tells whether a value and the subject stand in one noun phrase, so that it is so whatever their sentence says.</summary>
internal static class Apposition
{
    /// <summary>"Nvidia-Chef Huang", "the Imec at the Ipai": what one noun phrase joins is so, whatever its sentence says.</summary>
    public static bool Joins(StatementContext context, CitedPassage cited, Claim claim)
    {
        if (context.Property.IsAmount || claim.Clause is null) return false;

        // "Partner des Nordhofs sind Acme und Reuters": what is says is said by a verb, wherever it stands.
        if (claim.Clause.Finite.Exists(verb => claim.Clause.Items[verb].Has(ClauseRole.AuxBe)) && claim.SaysProperty && context.Property.Type is PropertyType.Entities) return false;

        // "den Terra Park eine Todesfalle": behind a name, an article begins a phrase of its own.
        return (context.Property.Type is PropertyType.Entity or PropertyType.Entities && Gaps(context, cited).Any(gap => IsOneNoun(cited, claim.Clause, gap.From, gap.To))) || IsBeside(context, cited, claim);
    }

    /// <summary>"minister Ida Brandt": right beside the name, so that no plan of the sentence is one of it.</summary>
    public static bool IsTitle(StatementContext context, CitedPassage cited, Claim claim)
    {
        if (context.Property.IsAmount || claim.Clause is null) return false;

        // A name in the name of the subject: the quote must say no more than that.
        return cited.HasValuePlace
            ? context.Property.Type is PropertyType.Text or PropertyType.Entity && IsBeside(context, cited, claim)
            : context.Property.Type is PropertyType.Entity or PropertyType.Entities && !claim.Clause.Finite.Exists(verb => cited.Passage.Quote.Overlaps(new(claim.Clause.Items[verb].Start, 1)));
    }

    private static bool IsBeside(StatementContext context, CitedPassage cited, Claim claim) =>
        Gaps(context, cited).Any(gap => IsOneList(cited, gap.From, gap.To)
            || (cited.Passage.Text.HasNoWord(gap.From, gap.To) && (cited.Passage.Text.Substring(gap.From, Math.Max(gap.To - gap.From, 0)).Trim().Length > 0 || gap.IsBehind || !claim.BeginsWithArticle)));

    /// <summary>What stands between the value and each name of the subject, and whether the name stands behind.</summary>
    private static IEnumerable<(int From, int To, bool IsBehind)> Gaps(StatementContext context, CitedPassage cited)
    {
        var value = cited.Passage.Value;
        foreach (var mention in cited.Mentions)
        {
            // "the South Yard with A and the North Yard with B": a name between two of those that are asked for joins them to nothing.
            if (mention.Start > value.Start && mention.End < value.End && cited.Asked.AsksForNames) continue;
            if (mention.Names(context.Entity.Id.Text)) yield return (Math.Min(mention.End, value.End), Math.Max(mention.Start, value.Start), mention.Start > value.Start);
        }
    }

    /// <summary>"the economists A and B": other names of one list stand between.</summary>
    private static bool IsOneList(CitedPassage cited, int from, int to)
    {
        var sentence = cited.ReadSentence!;
        var between = sentence.Items.FindAll(item => item.Start >= from && item.End <= to);
        return between.Count > 1 && between.TrueForAll(static item => item.Kind is ItemKind.Name or ItemKind.UnknownName || item.Has(ClauseRole.And) || item.Is(','));
    }

    /// <summary>Whether nothing but what belongs to nouns stands between: no verb, and nothing that joins or divides.</summary>
    private static bool IsOneNoun(CitedPassage cited, ReadClause clause, int from, int to)
    {
        var sentence = cited.ReadSentence!;
        // "den Nordhof Acme": an article begins a noun of its own.
        var inflection = KnownLanguages.Find(cited.Source.Language)!.Inflection;
        var first = sentence.Items.Find(item => item.Start >= from && item.End <= to);
        if (first is not null && inflection.CapitalisesNouns && first.Has(ClauseRole.Det) && !inflection.IsGenitive(first.Lower)) return false;
        // "A is in the park", "statt A ist B im Park": where the verb is one of being somewhere, that is what it says.
        if (sentence.Items.Exists(item => item.Start >= from && item.End <= to && item.IsPreposition && !inflection.IsOf(item.Lower)) && clause.Finite.Exists(verb => clause.Items[verb].Has(ClauseRole.AuxBe) || clause.Items[verb].Has(ClauseRole.VerbExist) || clause.Items[verb].Has(ClauseRole.VerbLocate))) return false;

        // "liegt in A, der Nordhof in B"
        return to > from && sentence.Items.Exists(item => item.Start >= from && item.End <= to && !item.Has(ClauseRole.Det) && !item.Is(','))
            && sentence.Items.TrueForAll(item => item.Start < from || item.End > to || !((item is { Kind: ItemKind.Word, Senses.Length: 0, IsCapitalised: false } && !inflection.CapitalisesNouns && !cited.Asked.IsDeclared(item)) || item.IsVerb || item.IsConjunction || item.IsSubordinator || item.Has(ClauseRole.Neg) || item.Has(ClauseRole.DetNo) || item.Has(ClauseRole.AdjPrivative, ClauseRole.AdjPast) || item.Is(';') || item.Is('|')));
    }
}
