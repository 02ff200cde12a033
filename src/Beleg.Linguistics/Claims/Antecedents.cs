using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>Finds what a pronoun takes up: for <em>which</em> the noun before it, for <em>it</em> the subject of the clause before.</summary>
internal static class Antecedents
{
    public static ClaimSubject OfRelative(ReadSentence sentence, ReadClause clause) =>
        // "Founded in 1998, the yard has 300; the yard of Acme, founded in 1998, has 300"
        clause is { Form: ClauseForm.Participle, Parent: { Finite.Count: > 0 } main } && clause.Items[0].Start < main.Items[main.Finite[0]].Start ? SubjectOf(sentence, main)
        : clause is { Form: ClauseForm.Relative, Parent: { } around } && IsEquated(sentence, clause, around) ? SubjectOf(sentence, around) : Before(sentence, clause.Items[0].Start) is { } before ? SubjectOf(before) : ClaimSubject.None;

    /// <summary>"The yard is a site that has 300": what a relative clause takes up, the subject of the clause around it is said to be.</summary>
    /// <param name="around">The clause in which stands what the relative clause takes up.</param>
    public static bool IsEquated(ReadSentence sentence, ReadClause clause, ReadClause around)
    {
        if (around.Finite.Count != 1 || !around.Items[around.Finite[0]].Has(ClauseRole.AuxBe) || Before(sentence, clause.Items[0].Start) is not { } before) return false;

        var phrases = sentence.PhrasesOf(around);
        var at = phrases.FindIndex(each => each.Contains(around.Items.IndexOf(before)));
        return at >= 0 && phrases[at] is { Kind: PhraseKind.Noun, Preposition: < 0, Above: < 0 } noun && noun.First == around.Finite[0] + 1 && (around.Items[noun.First].Has(ClauseRole.Det) || around.Items[noun.First].Has(ClauseRole.QuantAll))
            && !around.Items.Exists(item => item.IsVerb && !around.Finite.Contains(around.Items.IndexOf(item)));
    }

    /// <summary>"Acme plans a plant, which has 300": what a clause brings in is there no sooner than that clause has it.</summary>
    /// <param name="around">The clause in which stands what the relative clause takes up.</param>
    public static bool IsNew(ReadSentence sentence, ReadClause clause, ReadClause around)
    {
        if (Before(sentence, clause.Items[0].Start) is not { } before) return false;

        var phrases = sentence.PhrasesOf(around);
        var at = phrases.FindIndex(each => each.Contains(around.Items.IndexOf(before)));
        return at >= 0 && around.Items.FindIndex(phrases[at].First, phrases[at].End - phrases[at].First, static item => item.Has(Traits.Indefinite) || item.Has(ClauseRole.DetNo)) >= 0;
    }

    /// <summary>The last word before an offset.</summary>
    private static Item? Before(ReadSentence sentence, int offset)
    {
        Item? before = null;
        foreach (var item in sentence.Items)
        {
            if (item.Start >= offset) break;
            if (!item.IsSign) before = item;
        }

        return before;
    }

    /// <summary>The subject of the last clause before one; nothing where it has none, or where it is the first.</summary>
    public static ClaimSubject Before(ReadSentence sentence, ReadClause clause)
    {
        var found = ClaimSubject.None;
        foreach (var other in sentence.Clauses)
        {
            if (ReferenceEquals(other, clause) || other.Items.Count == 0 || other.Items[0].Start > clause.Items[0].Start) break;
            if (SubjectOf(sentence, other) is { Kind: not SubjectKind.None } subject) found = subject;
        }

        return found;
    }

    /// <summary>What a sentence speaks of: the subject of its first clause that has one.</summary>
    public static ClaimSubject Of(ReadSentence sentence)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Form == ClauseForm.Main && SubjectOf(sentence, clause) is { Kind: not SubjectKind.None } subject) return subject;
        }

        return ClaimSubject.None;
    }

    /// <summary>What a clause speaks of: its first noun that nothing governs.</summary>
    public static ClaimSubject SubjectOf(ReadSentence sentence, ReadClause clause)
    {
        var phrases = sentence.PhrasesOf(clause);
        for (var at = 0; at < phrases.Count; at++)
        {
            var phrase = phrases[at];
            if (PhraseReader.IsNamedBehind(phrases, at, clause)) continue;

            // "mit A und B": what governs the first governs the second.
            var first = phrase;
            while (first.JoinedTo >= 0) first = phrases[first.JoinedTo];
            if (first is { Preposition: >= 0 } or { Above: >= 0 }) continue;
            if (phrase is { Kind: PhraseKind.Noun, Preposition: < 0, Above: < 0 } && clause.Items[phrase.Head].Kind is not (ItemKind.Date or ItemKind.Value)) return SubjectOf(clause.Items[phrase.Head]);
        }

        return ClaimSubject.None;
    }

    private static ClaimSubject SubjectOf(Item item)
    {
        var kind = item.Kind switch
        {
            ItemKind.Name => SubjectKind.Named,
            ItemKind.UnknownName => SubjectKind.UnknownName,
            _ => item.Has(ClauseRole.Pronoun) ? SubjectKind.Pronoun : SubjectKind.Stranger,
        };
        return new(kind, item.Text, item.Kind == ItemKind.Name ? item.Mention : null, new(item.Start, item.End - item.Start));
    }
}
