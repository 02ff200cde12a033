using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>Reads what joins the names of a relation: the words by which it is said, and the verb between them.</summary>
internal static class RelationWord
{
    public static void Read(ReadSentence sentence, Claim claim, ClaimQuestion question)
    {
        if (claim.Clause is not { } clause) return;

        Qualified(sentence, clause, claim, question);
        var member = clause.Items.FindIndex(item => item.Mention is not null && item.Start < claim.Target.End && item.End > claim.Target.Start);
        var subject = clause.Items.FindIndex(item => item.Mention is { } mention && question.IsSubject(mention));
        if (member < 0) return;

        claim.HangsOn ??= (Verb(sentence, clause, member, subject, question) ?? Gapped(sentence, clause, member, subject))?.Text;
    }

    /// <summary>"no members", "former partners": where each word of the property is denied, or makes something else of it.</summary>
    private static void Qualified(ReadSentence sentence, ReadClause clause, Claim claim, ClaimQuestion question)
    {
        var others = Modifiers(clause, question);
        if (others.Count == 0) others = [.. sentence.Clauses.SelectMany(each => Modifiers(each, question))];
        if (others.Count == 0 || others.Contains(null)) return;

        if (others[0]!.Has(ClauseRole.DetNo) || others[0]!.Has(ClauseRole.Neg)) claim.Deny(others[0]!.Text);
        else claim.HangsOn ??= others[0]!.Text;
    }

    /// <summary>
    /// "A partner of the park sued A and B": a verb of its own between the names and each noun that the property declares; where it declares
    /// nothing, between the names and the subject: <em>the park moved from A</em>.
    /// </summary>
    private static Item? Verb(ReadSentence sentence, ReadClause clause, int member, int subject, ClaimQuestion question)
    {
        if (question is { Words.Count: 0, Patterns.Count: 0 }) return subject < 0 ? null : Between(clause, member, subject, verb => IsOwning(sentence, clause, verb));

        Item? first = null;
        for (var i = 0; i < clause.Items.Count; i++)
        {
            if (!question.IsDeclared(clause.Items[i])) continue;
            if (clause.Items[i].IsVerb || clause.Finite.Contains(i) || Between(clause, member, i, static _ => false) is not { } verb) return null;
            first ??= verb;
        }

        return first;
    }

    private static Item? Between(ReadClause clause, int one, int other, Func<Item, bool> isOther)
    {
        var (from, to) = (Math.Min(one, other), Math.Max(one, other));
        foreach (var verb in clause.Finite)
        {
            if (verb > from && verb < to && (!IsLink(clause.Items[verb]) || isOther(clause.Items[verb]))) return clause.Items[verb];
        }

        return null;
    }

    /// <summary>"The park has a branch in A": what somebody has is there, and not its owner; <em>has adopted</em> says no such thing.</summary>
    private static bool IsOwning(ReadSentence sentence, ReadClause clause, Item verb) =>
        verb.Has(ClauseRole.VerbHas) || (verb.Has(ClauseRole.AuxHave) && !sentence.Clauses.Exists(each => (ReferenceEquals(each, clause) || (each.Form is ClauseForm.Participle && ReferenceEquals(each.Parent, clause))) && each.Items.Exists(item => Outlook.IsParticiple(item, sentence.Inflection))));

    /// <summary>"The South Yard is in A, the North Yard in B": behind the names and a comma begins what is said of another.</summary>
    private static Item? Gapped(ReadSentence sentence, ReadClause clause, int member, int subject)
    {
        if (subject < member || !clause.Finite.Exists(verb => verb < member) || clause.Finite.Exists(verb => verb > member && verb < subject)) return null;

        var phrase = sentence.PhrasesOf(clause).Find(each => each.Contains(subject));
        return phrase is { Preposition: < 0, Above: < 0, First: > 0 } && clause.Items[phrase.First - 1] is var before && (before.Is(',') || before.IsConjunction) ? clause.Items[subject] : null;
    }

    /// <summary>Whether a verb only says that one is, has or is at the other.</summary>
    private static bool IsLink(Item verb) =>
        verb.Has(ClauseRole.ModalPossible, ClauseRole.VerbBecomes) || verb.Has(ClauseRole.VerbLocate) || verb.Has(ClauseRole.VerbAmount) || verb.Has(ClauseRole.VerbIs) || verb.Has(ClauseRole.VerbCalls) || verb.Has(ClauseRole.VerbConsiders);

    /// <summary>For each word of the property in a clause, what makes another of it, if anything does.</summary>
    private static List<Item?> Modifiers(ReadClause clause, ClaimQuestion question) =>
        [.. Enumerable.Range(0, clause.Items.Count).Where(i => question.IsDeclared(clause.Items[i])).Select(i => Modifier(clause, i))];

    private static Item? Modifier(ReadClause clause, int at)
    {
        for (var i = at - 1; i >= 0 && !clause.Items[i].IsSign && !clause.Items[i].IsVerb && !clause.Items[i].IsPreposition && clause.Items[i].Kind == ItemKind.Word; i--)
        {
            if (clause.Items[i] is var item && (item.Has(ClauseRole.DetNo) || item.Has(ClauseRole.Neg) || item.Has(ClauseRole.AdjPrivative, ClauseRole.AdjPast) || item.Has(ClauseRole.AdjFalse))) return item;
        }

        return null;
    }
}
