using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>Reads what a sentence makes of the words by which a relation is said.</summary>
internal static class RelationNoun
{
    /// <summary>"no members", "former partners": where each word of the property is denied, or makes something else of it.</summary>
    public static void Read(ReadSentence sentence, Claim claim, ClaimQuestion question)
    {
        if (claim.Clause is not { } clause) return;

        var others = Modifiers(clause, question);
        if (others.Count == 0) others = [.. sentence.Clauses.SelectMany(each => Modifiers(each, question))];
        if (others.Count == 0) return;
        if (others.Contains(null))
        {
            if (Verb(clause, claim, question) is { } verb) claim.HangsOn ??= verb.Text;
            return;
        }

        if (others[0]!.Has(ClauseRole.DetNo) || others[0]!.Has(ClauseRole.Neg)) claim.Deny(others[0]!.Text);
        else claim.HangsOn ??= others[0]!.Text;
    }

    /// <summary>"A partner of the park sued A and B": a verb of its own between the names and each noun that the property declares.</summary>
    private static Item? Verb(ReadClause clause, Claim claim, ClaimQuestion question)
    {
        var member = clause.Items.FindIndex(item => item.Mention is not null && item.Start < claim.Target.End && item.End > claim.Target.Start);
        Item? first = null;
        for (var i = 0; member >= 0 && i < clause.Items.Count; i++)
        {
            if (!question.IsDeclared(clause.Items[i])) continue;
            if (clause.Items[i].IsVerb || clause.Finite.Contains(i)) return null;
            var verb = clause.Finite.Find(at => at > Math.Min(i, member) && at < Math.Max(i, member) && !IsLink(clause.Items[at]));
            if (verb <= 0) return null;
            first ??= clause.Items[verb];
        }

        return first;
    }

    /// <summary>Whether a verb only says that one is or has the other.</summary>
    private static bool IsLink(Item verb) =>
        verb.Has(ClauseRole.ModalPossible, ClauseRole.VerbBecomes) || verb.Has(ClauseRole.VerbAmount) || verb.Has(ClauseRole.VerbIs) || verb.Has(ClauseRole.VerbCalls) || verb.Has(ClauseRole.VerbConsiders);

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
