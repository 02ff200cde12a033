using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>Tells what a noun phrase speaks of: through nouns that only measure or happen, to the name that has them.</summary>
internal static class Subjects
{
    public static ClaimSubject Of(ReadSentence sentence, ReadClause clause, int at, Claim claim, ClaimQuestion question)
    {
        var phrases = sentence.PhrasesOf(clause);
        for (var depth = 0; depth < 6; depth++)
        {
            if (question.Genre == Genre.Norm) at = Alternative(clause, phrases, at, question, sentence.Inflection.CapitalisesNouns);
            var phrase = phrases[at];
            var head = clause.Items[phrase.Head];
            var place = clause.PlaceOf(phrase);
            if (head.Kind is ItemKind.Name or ItemKind.UnknownName)
            {
                Modifiers(clause, phrase, claim, question, sentence.Inflection.CapitalisesNouns);
                Narrowed(clause, phrases, at, claim, sentence.Inflection.CapitalisesNouns);
                return head.Kind == ItemKind.Name ? new(SubjectKind.Named, head.Text, head.Mention, place) : new(SubjectKind.UnknownName, head.Text, null, place);
            }

            // "All but the yard have 300": who they are, no sentence before tells.
            if (head.Has(ClauseRole.QuantAll)) return new(SubjectKind.Stranger, head.Text, null, place);
            if (head.Has(ClauseRole.Pronoun) || head.Has(ClauseRole.PronounVague) || head.Has(ClauseRole.PronounNobody)) return new(SubjectKind.Pronoun, head.Text, null, place);

            var isMeasure = head.Kind == ItemKind.Value || head.Has(ClauseRole.NounCarrier) || head.Has(ClauseRole.NounEvent) || question.IsDeclared(head) || question.IsCounted(head);
            // "the token lifetime, the timeout option": the name stands in the noun itself.
            if ((head.Has(ClauseRole.NounCarrier) || head.Has(ClauseRole.NounLabel) || question.IsKindNoun(head) || question.IsDeclared(head) || question.IsCounted(head)) && !head.Has(ClauseRole.NounPlace) && NameBefore(clause, phrase) is { } named)
            {
                Measure(head, claim, question);
                Modifiers(clause, phrase, claim, question, sentence.Inflection.CapitalisesNouns);
                return new(SubjectKind.Named, named.Text, named.Mention, place);
            }

            // "the park expansion": what happens to it is not it.
            if (!isMeasure || NameBefore(clause, phrase) is not null) return new(question.IsKindNoun(head) ? SubjectKind.KindNoun : SubjectKind.Stranger, head.Text, null, place);

            Measure(head, claim, question);
            Modifiers(clause, phrase, claim, question, sentence.Inflection.CapitalisesNouns);
            var below = Below(phrases, at, clause);
            if (below < 0) return phrase.Kind == PhraseKind.Noun && HasPossessive(clause, phrase) ? new(SubjectKind.Pronoun, clause.Items[phrase.First].Text, null, place) : ClaimSubject.None;
            at = below;
        }

        return ClaimSubject.None;
    }

    /// <summary>Whether an <em>or</em> joins a common noun to the one before it: <em>Acme or Halberd</em> is one of two.</summary>
    public static bool IsAlternative(List<Phrase> phrases, int at, List<Item> items, bool capitalisesNouns) =>
        phrases[at] is { JoinedTo: >= 0, First: > 0 } phrase && items[phrase.First - 1].Has(ClauseRole.Or)
        && IsCommonNoun(items[phrase.Head], capitalisesNouns) && IsCommonNoun(items[phrases[phrase.JoinedTo].Head], capitalisesNouns);

    private static bool IsCommonNoun(Item head, bool capitalisesNouns) =>
        head.Kind == ItemKind.Word || (head.Kind == ItemKind.Name && (capitalisesNouns || char.IsLower(head.Text[0])));

    /// <summary>"a reverse-path or forward-path": of those that an <em>or</em> joins, the one that is asked about.</summary>
    private static int Alternative(ReadClause clause, List<Phrase> phrases, int at, ClaimQuestion question, bool capitalisesNouns)
    {
        for (var i = at + 1; i < phrases.Count && !IsSubject(at); i++)
        {
            if (!IsAlternative(phrases, i, clause.Items, capitalisesNouns)) continue;

            var first = i;
            while (IsAlternative(phrases, first, clause.Items, capitalisesNouns)) first = phrases[first].JoinedTo;
            if (first == at && IsSubject(i)) return i;
        }

        return at;

        bool IsSubject(int phrase) => clause.Items[phrases[phrase].Head].Mention is { IsCompound: false } mention && question.IsSubject(mention);
    }

    private static void Measure(Item head, Claim claim, ClaimQuestion question)
    {
        claim.Predicate.Add(head);
        claim.Limit(head, question);
    }

    private static Item? NameBefore(ReadClause clause, Phrase phrase)
    {
        var before = phrase.Head > phrase.First ? clause.Items[phrase.Head - 1] : null;
        return before is { Kind: ItemKind.Name, IsGenitive: false } ? before : null;
    }

    /// <summary>Whoever has what a noun measures: its owner, its genitive, or the place behind it.</summary>
    private static int Below(List<Phrase> phrases, int at, ReadClause clause)
    {
        if (phrases[at].Owner >= 0) return phrases[at].Owner;
        for (var i = at + 1; i < phrases.Count; i++)
        {
            if (phrases[i].Above == at) return i;
        }

        // "the number of employees at the park": the place stands behind the genitive.
        return at + 1 < phrases.Count && phrases[at + 1] is { Kind: PhraseKind.Noun, Preposition: >= 0 } next && next.First == phrases[at].End && clause.Items[next.Preposition].Has(ClauseRole.Prep) && clause.Items[next.Head].Kind is ItemKind.Name or ItemKind.UnknownName or ItemKind.Word && !clause.Items[next.Head].Has(ClauseRole.NounCarrier, ClauseRole.NounPlace) ? at + 1 : -1;
    }

    /// <summary>Whether a catalogue gives a common noun as a name: it is written small; where all nouns have capitals, it is one in a norm, which has no names.</summary>
    private static bool IsCommon(Item head, ClaimQuestion question, bool capitalisesNouns) =>
        head.Kind == ItemKind.Name && (capitalisesNouns ? question.Genre == Genre.Norm : char.IsLower(head.Text[0]));

    private static bool HasPossessive(ReadClause clause, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (clause.Items[i].Has(ClauseRole.Possessive)) return true;
        }

        return false;
    }

    /// <summary>"Terminal 2 has, der Nordhof Kassels": what stands behind a name and makes another of it.</summary>
    private static void Narrowed(ReadClause clause, List<Phrase> phrases, int at, Claim claim, bool capitalisesNouns)
    {
        var (first, end) = (phrases[at].First, phrases[at].End);
        // "The second North Yard opened": of several of that name.
        for (var i = Math.Max(first - 1, 0); i < phrases[at].Head; i++)
        {
            if (clause.Items[i].Reading?.Value is AmountValue { Kind: AmountKind.Ordinal }) claim.Miss(Joint.Subject, clause.Items[i].Text);
        }

        if (phrases.Find(each => each.Above == at && each.Preposition < 0) is { } genitive && clause.Items[genitive.Head].Kind == ItemKind.UnknownName) claim.Miss(Joint.Subject, clause.Items[genitive.Head].Text);
        // "at the North Yard's rival"
        else if (!capitalisesNouns && clause.Items[phrases[at].Head].IsGenitive && end < clause.Items.Count && !clause.Items[end].IsSign && !clause.Finite.Contains(end) && !phrases.Exists(each => each.Kind == PhraseKind.Noun && each.First == end)) claim.Miss(Joint.Subject, clause.Items[end].Text);

        // "The North Yard Holding has": a capital, where common nouns have none.
        else if (!capitalisesNouns && end < clause.Items.Count && clause.Items[end] is { Kind: ItemKind.Word, IsCapitalised: true, Forms: VerbForms.Gerund } part) claim.Miss(Joint.Subject, part.Text);
        else if (end < clause.Items.Count && clause.Items[end] is { Kind: ItemKind.Value } value && value.Start != claim.Target.Start && clause.Finite.Contains(end + 1)) claim.Miss(Joint.Subject, value.Text);
    }

    /// <summary>"Halberds Frist": a word that nobody knows, without an article and with a genitive's ending, is whose it is.</summary>
    private static bool IsOwner(Item item, bool isFirst) => isFirst && item.Senses.Length == 0 && item.Lower.EndsWith("s", StringComparison.Ordinal);

    /// <summary>What stands between an article and a head must be known to change nothing.</summary>
    private static void Modifiers(ReadClause clause, Phrase phrase, Claim claim, ClaimQuestion question, bool capitalisesNouns)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var item = clause.Items[i];
            if (i == phrase.Head || i == phrase.Preposition || item.Kind is ItemKind.Value or ItemKind.Date) continue;
            if (item.Has(ClauseRole.Det, ClauseRole.QuantAll) || item.Has(ClauseRole.AdjPlain) || item.Has(ClauseRole.AdvFree) || question.IsPlain(item) || question.IsDeclared(item)) continue;

            if (claim.Limit(item, question)) continue;
            if (item.Has(ClauseRole.QuantSome) || item.Has(ClauseRole.OneOf))
            {
                claim.SetApartBy ??= item.Text;
                continue;
            }

            // "the average rent": read to narrow what it is of.
            if (claim.Averages.Contains(item)) continue;
            // "the annual guideline": read as for each of what it is.
            if (item.Has(ClauseRole.Per)) continue;
            // "the default timeout": of a common noun it says which; nobody is called so.
            if (IsCommon(clause.Items[phrase.Head], question, capitalisesNouns) && item.Kind == ItemKind.Word && !item.IsCapitalised && (item.Senses.Length == 0 || item.Has(ClauseRole.AdjNarrow))) continue;
            // "the token lifetime"
            if (i == phrase.Head - 1 && item.Kind == ItemKind.Name) continue;

            // "das Rechenzentrum Terra Park": a common noun right before the name that it belongs to.
            if (i == phrase.Head - 1 && clause.Items[phrase.Head].Kind is ItemKind.Name && item.IsCapitalised && !IsOwner(item, i == phrase.First)) continue;
            claim.Miss(Joint.Subject, item.Text);
        }
    }
}
