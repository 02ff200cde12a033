using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>Tells on what a name hangs, so that it is only whose something is, where it is, or what it is set against.</summary>
internal static class Attachment
{
    /// <summary>The clause in which a name stands, and its phrase there.</summary>
    public static (ReadClause Clause, int Phrase)? PhraseOf(ReadSentence sentence, Item name)
    {
        if (sentence.ClauseOf(name.Mention!.Place) is not { } clause) return null;

        var item = clause.Items.FindIndex(each => ReferenceEquals(each.Mention, name.Mention));
        var at = item < 0 ? -1 : sentence.PhrasesOf(clause).FindIndex(phrase => phrase.Contains(item));
        return at < 0 ? null : (clause, at);
    }

    /// <summary>What a name that is asked for hangs on, unless that is a word of the property.</summary>
    public static Item? OfMember(ReadSentence sentence, Item name, ClaimQuestion question)
    {
        if (PhraseOf(sentence, name) is not var (clause, at)) return null;

        var (phrases, items) = (sentence.PhrasesOf(clause), clause.Items);
        if (IsApart(phrases, at, clause, question, sentence.Inflection.CapitalisesNouns)) return items[phrases[at].Preposition];


        // Coordinated names hang on what the first of them does.
        for (var above = phrases[at].Above; above >= 0; above = phrases[above].Above)
        {
            var head = items[phrases[above].Head];
            var isMarked = phrases[above].Preposition >= 0 || (phrases[above].First < phrases[above].Head && items[phrases[above].First].Has(ClauseRole.Det));
            if (head.Kind is ItemKind.Name || question.IsDeclared(head) || (head.Has(ClauseRole.NounPlace) && isMarked)) return null;
            if (head.Has(ClauseRole.NounPlace, ClauseRole.NounLabel) || (head.Kind is not (ItemKind.Date or ItemKind.Value) && (!sentence.Inflection.CapitalisesNouns || phrases[at].Preposition >= 0) && (head.Senses.Length == 0 || head.Has(ClauseRole.AdjPlain, ClauseRole.AdjNarrow)))) return head;
        }

        return null;
    }

    /// <summary>"A and B cooperate near the park", "partners of the park's rival": what each name of the subject hangs on.</summary>
    public static Item? OfSubject(ReadSentence sentence, ClaimQuestion question)
    {
        Item? first = null;
        foreach (var name in sentence.Items)
        {
            if (name.Mention is not { } mention || !question.IsSubject(mention)) continue;
            if (PhraseOf(sentence, name) is not var (clause, at)) return null;

            var phrases = sentence.PhrasesOf(clause);
            var other = IsApart(phrases, at, clause, question, sentence.Inflection.CapitalisesNouns) ? clause.Items[phrases[at].Preposition] : OtherAbove(phrases, at, clause, name, question, sentence.Inflection.CapitalisesNouns);
            if (other is null) return null;
            first ??= other;
        }

        return first;
    }

    /// <summary>"near C", "bigger than C", "20 kilometres from C": a name that is only what something is measured or set against.</summary>
    private static bool IsApart(List<Phrase> phrases, int at, ReadClause clause, ClaimQuestion question, bool capitalisesNouns)
    {
        var (place, items) = (phrases[at].Preposition, clause.Items);
        if (place < 0 || items.GetRange(place, phrases[at].End - place).Exists(question.IsDeclared) || IsExample(phrases, at, clause, question)) return false;

        // "Länder wie A": examples; "größer als A" is not.
        var isExample = capitalisesNouns && phrases.Exists(phrase => phrase.Kind == PhraseKind.Noun && phrase.End == place && items[phrase.Head].IsCapitalised);
        return items[place].Has(ClauseRole.PrepWithout, ClauseRole.PrepCompare) || (items[place].Has(ClauseRole.Than) && !isExample) || (place > 0 && items[place - 1].Kind == ItemKind.Value);
    }

    /// <summary>"Partner wie A und B": examples of what a word of the property names.</summary>
    private static bool IsExample(List<Phrase> phrases, int at, ReadClause clause, ClaimQuestion question) =>
        at > 0 && phrases[at - 1] is { Kind: PhraseKind.Noun } before && before.End == phrases[at].First && clause.Items[phrases[at].Preposition].Has(ClauseRole.PrepCompare) && question.IsDeclared(clause.Items[before.Head]);

    /// <summary>"partners of the park's rival": a noun between the word of the property and the name.</summary>
    private static Item? OtherAbove(List<Phrase> phrases, int at, ReadClause clause, Item name, ClaimQuestion question, bool capitalisesNouns)
    {
        var owned = phrases.FindIndex(phrase => phrase.Owner == at);
        var own = owned >= 0 ? clause.Items[phrases[owned].Head] : ReferenceEquals(clause.Items[phrases[at].Head], name) && phrases[at].End < clause.Items.Count ? clause.Items[phrases[at].End] : clause.Items[phrases[at].Head];
        var first = (owned >= 0 || (name.IsGenitive && !capitalisesNouns)) && own is { IsSign: false, IsVerb: false } && !question.IsDeclared(own) && !question.IsKindNoun(own) ? own : null;
        for (var above = phrases[owned < 0 ? at : owned].Above; above >= 0; above = phrases[above].Above)
        {
            var head = clause.Items[phrases[above].Head];
            if (question.IsDeclared(head)) return first;
            if (!question.IsKindNoun(head)) first ??= head;
        }

        return null;
    }
}
