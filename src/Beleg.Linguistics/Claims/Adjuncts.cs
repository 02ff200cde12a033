using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>
/// Reads what narrows a value from anywhere in its clause, or in brackets and commas beside it: <em>the timeout for mobile clients, during startup,
/// in Minden</em>. What the value does not hold for in general, its statement must repeat.
/// </summary>
internal static class Adjuncts
{
    /// <param name="root">The phrase of the value, with what carries it.</param>
    /// <param name="conjunct">What belongs to the values beside it in a list.</param>
    /// <param name="end">Where the clause ends for it: what stands behind tells of another noun.</param>
    public static void Read(ReadSentence sentence, ReadClause clause, Claim claim, ClaimQuestion question, int root, Conjunct? conjunct, int end)
    {
        var phrases = sentence.PhrasesOf(clause);
        if (conjunct is not null) claim.OfOthers.AddRange(clause.Items.Where((_, i) => conjunct.IsOfOther(i)));
        for (var i = 0; i < phrases.Count && phrases[i].First < end; i++)
        {
            if (conjunct?.IsOfOther(phrases[i]) != true && !Phrase.IsWithin(phrases, i, root) && IsOutermost(phrases, i) && !IsOfOther(sentence, clause, phrases, i, claim) && Narrows(sentence, clause, phrases[i], claim, question)) Add(clause, phrases[i], claim);
        }

        foreach (var other in sentence.Clauses)
        {
            if (IsAbsolute(other, clause)) Add(other, new(PhraseKind.Noun, 0, other.Items.Count, 0), claim);
            if (other.Finite.Count > 0 || other.Form is not (ClauseForm.Inserted or ClauseForm.Addition or ClauseForm.Transparent) || !(ReferenceEquals(other.Parent, clause) || ReferenceEquals(clause.Parent, other)) || IsBehindDash(sentence.Text, other.Items[0].Start)) continue;
            if (sentence.PhrasesOf(other).Find(static phrase => phrase.First == 0) is not { } first) continue;
            // "(on mobile)": an adjective that stands for its noun.
            if (Narrows(sentence, other, first, claim, question)) Add(other, first, claim);
            else if (first.Kind == PhraseKind.Other && other.Form == ClauseForm.Inserted && other.Items[0].Has(ClauseRole.Prep) && !other.Items.Exists(static item => item.Kind is ItemKind.Date or ItemKind.Value)) Add(other, new(PhraseKind.Noun, 0, other.Items.Count, 0), claim);
        }
    }

    private static bool Narrows(ReadSentence sentence, ReadClause clause, Phrase phrase, Claim claim, ClaimQuestion question)
    {
        if (phrase is not { Kind: PhraseKind.Noun }) return false;

        var head = clause.Items[phrase.Head];
        // "die Frist des § 5": a genitive, as a preposition would join it.
        if (phrase.Preposition < 0) return phrase.Above >= 0 && head.IsReference && IsNarrowedBy(head, clause, phrase, claim);

        var preposition = clause.Items[phrase.Preposition];
        if (!(preposition.Has(ClauseRole.Prep) || IsWithout(preposition)) || preposition.Has(ClauseRole.Per) || preposition.Has(ClauseRole.PrepVoice) || preposition.Has(Traits.Circumstance) || clause.Items[phrase.Preposition + 1].Has(ClauseRole.Per) || question.IsDeclared(preposition)) return false;
        // "with Acme" says who else; "without Acme" that it is not all.
        if (head.Kind is not (ItemKind.Word or ItemKind.UnknownName) && !(head.Kind == ItemKind.Name && IsWithout(preposition)) || head.Has(ClauseRole.Pronoun, ClauseRole.PronounNobody) || claim.Predicate.Contains(head)) return false;

        // "the size in bytes" is read with the number; "in the table" is where it stands in the text, "zur Errichtung" what for; a declared noun says which property it is.
        if ((head.Has(ClauseRole.NounDocument) && !IsNarrowedBy(head, clause, phrase, claim)) || head.Has(ClauseRole.NounEvent) || question.IsDeclared(head) || question.IsCounted(head) || sentence.IsUnit(head) || question.IsKindNoun(head)) return false;

        var place = clause.PlaceOf(phrase);
        return !place.Overlaps(claim.Target) && !place.Overlaps(claim.Subject.Place) && !claim.Restrictions.Exists(place.Overlaps)
            && !clause.Items.Skip(phrase.First).Take(phrase.End - phrase.First).Any(item => item.Mention is { } mention && question.IsSubject(mention));
    }

    /// <summary>"The period under § 5 is": of several, the reference says which; "is, under § 5," says only where it stands.</summary>
    private static bool IsNarrowedBy(Item reference, ReadClause clause, Phrase phrase, Claim claim) =>
        reference.IsReference && phrase.First > 0 && clause.Items[phrase.First - 1] is var before && claim.Subject.Place is { Length: > 0 } subject && before.Start >= subject.Start && before.End <= subject.End;

    private static bool IsWithout(Item preposition) => preposition.Has(ClauseRole.PrepWithout);

    private static void Add(ReadClause clause, Phrase phrase, Claim claim) => claim.Restrictions.Add(clause.PlaceOf(phrase));

    /// <summary>"makes tools for industry": it tells of another noun; "the port of the proxy" is one port.</summary>
    private static bool IsOfOther(ReadSentence sentence, ReadClause clause, List<Phrase> phrases, int at, Claim claim)
    {
        var (phrase, items) = (phrases[at], clause.Items);
        // "people say in town that …": where they say so.
        if (phrase.First > 0 && items[phrase.First - 1] is var said && (said.Has(ClauseRole.VerbSays) || said.Has(ClauseRole.AdvEvidential))) return true;

        // "betrieben von Acme": by whom; of whom it is, what is of it hangs on a noun.
        if (phrase.Preposition < 0) return !items[phrase.Head].IsReference;
        if ((phrase.Above < 0 && sentence.Inflection.IsOf(items[phrase.Preposition].Lower)) || IsCarrier(sentence, clause, phrases, at)) return true;
        // "opened in Minden a hall with 14 cranes": what a hall has, it has wherever it was opened.
        var isOfNoun = claim.Trace.Contains(ClaimRules.With);
        if (phrases.Find(each => each.End == phrase.First) is not { Kind: PhraseKind.Noun } before) return isOfNoun;

        // "of a reverse-path or forward-path": the one that is not asked about.
        if (phrases.Exists(each => each.JoinedTo == at && clause.PlaceOf(each).Overlaps(claim.Subject.Place))) return true;

        var isSubject = clause.PlaceOf(before).Overlaps(claim.Subject.Place);
        if (isSubject) return phrase.Above >= 0 && phrase.First + 1 < phrase.End && items[phrase.First + 1].Has(ClauseRole.Det) && !items[phrase.First + 1].Has(Traits.Indefinite);
        return isOfNoun || before.Preposition < 0 && items[before.Head].Kind is ItemKind.Word or ItemKind.UnknownName && !claim.Predicate.Contains(items[before.Head]);
    }

    /// <summary>"– from basics to special subjects –": what dashes set apart tells more, and narrows nothing.</summary>
    private static bool IsBehindDash(string text, int at)
    {
        while (at > 0 && text[at - 1] == ' ') at--;
        return at > 0 && text[at - 1] is '–' or '—';
    }

    /// <summary>"with a capacity of 5 MW": another value, which is not what this one holds for.</summary>
    public static bool IsCarrier(ReadSentence sentence, ReadClause clause, List<Phrase> phrases, int at) =>
        (clause.Items[phrases[at].Head].Has(ClauseRole.NounCarrier) || sentence.Inflection.IsWith(clause.Items[phrases[at].Preposition].Lower)) && phrases.Exists(each => each.Above == at && clause.Items[each.Head].Kind == ItemKind.Value);

    /// <summary>"With TLS enabled, the timeout is": a preposition and a participle that a comma sets before the clause.</summary>
    private static bool IsAbsolute(ReadClause other, ReadClause clause) =>
        other.Form == ClauseForm.Main && clause.Form == ClauseForm.Main && other.Index == clause.Index - 1 && !clause.Items[0].IsConjunction
        && other.Items[0].Has(ClauseRole.Prep) && other.Finite.Count > 0 && other.Finite.TrueForAll(verb => verb == other.Items.Count - 1 && other.Items[verb].Can(VerbForms.Participle));

    /// <summary>"in the north of Minden": the last belongs to what hangs on the preposition before it.</summary>
    private static bool IsOutermost(List<Phrase> phrases, int at)
    {
        for (var i = phrases[at].Above; i >= 0; i = phrases[i].Above)
        {
            if (phrases[i].Preposition >= 0) return false;
        }

        return true;
    }
}
