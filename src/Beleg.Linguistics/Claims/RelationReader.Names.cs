using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>On what a name hangs, so that it is only whose something is, where it is, or what it is set against.</summary>
internal sealed partial class RelationReader
{
    /// <summary>"but not with C", "instead of C", "all but C", "A, B or C": the word that takes a name back, or leaves open which it is.</summary>
    private Item? Denial(Item name)
    {
        if (PhraseOf(name) is not var (clause, at)) return null;

        var (phrases, items) = (_sentence.PhrasesOf(clause), clause.Items);
        var first = phrases[at].Preposition >= 0 ? phrases[at].Preposition : phrases[at].First;
        if (items[first].Has(ClauseRole.PrepWithout)) return items[first];
        for (var i = first - 1; i >= 0 && !items[i].IsVerb; i--)
        {
            if (items[i].Has(ClauseRole.Neg) || items[i].Has(ClauseRole.DetNo) || items[i].Has(ClauseRole.PrepWithout)) return items[i];
            // "all but C"
            if (items[i].Has(ClauseRole.But) && i > 0 && items[i - 1].Has(ClauseRole.QuantAll)) return items[i];
            if (items[i].Is(',') || items[i].Has(ClauseRole.And)) break;
        }

        if (first > 0 && items[first - 1].Has(ClauseRole.Or)) return items[first - 1];
        var end = phrases[at].End;
        while (end < items.Count && (items[end].Is(',') || items[end].Kind is ItemKind.Name or ItemKind.UnknownName)) end++;
        return end < items.Count && items[end].Has(ClauseRole.Or) ? items[end] : null;
    }

    /// <summary>What a name that is asked for hangs on, unless that is a word of the property.</summary>
    private Item? OfMember(Item name)
    {
        if (PhraseOf(name) is not var (clause, at)) return null;

        var (phrases, items) = (_sentence.PhrasesOf(clause), clause.Items);
        if (IsApart(clause, phrases[at], isMember: true)) return items[phrases[at].Preposition];

        // Coordinated names hang on what the first of them does.
        for (var above = phrases[at].Above; above >= 0; above = phrases[above].Above)
        {
            var head = items[phrases[above].Head];
            var isMarked = phrases[above].Preposition >= 0 || (phrases[above].First < phrases[above].Head && items[phrases[above].First].Has(ClauseRole.Det));
            if (head.Kind is ItemKind.Name || _question.IsDeclared(head) || (head.Has(ClauseRole.NounPlace) && isMarked)) return null;
            if (head.Has(ClauseRole.NounPlace, ClauseRole.NounLabel) || (head.Kind is not (ItemKind.Date or ItemKind.Value) && (!_inflection.CapitalisesNouns || phrases[at].Preposition >= 0) && (head.Senses.Length == 0 || head.Has(ClauseRole.AdjPlain, ClauseRole.AdjNarrow)))) return head;
        }

        return null;
    }

    /// <summary>"A and B cooperate near the park", "partners of the park's rival": what a name of the subject hangs on.</summary>
    private Item? OfSubject(Item name)
    {
        if (PhraseOf(name) is not var (clause, at)) return null;

        var phrases = _sentence.PhrasesOf(clause);
        // "Partner des Nordhof-Rivalen"
        if (name.Mention!.IsCompound && name.Text.LastIndexOf('-') is > 0 and var hyphen && !_question.Declares(name.Text.Substring(hyphen + 1))) return name;
        return IsApart(clause, phrases[at], isMember: false) ? clause.Items[phrases[at].Preposition] : OtherAbove(clause, phrases, at, name);
    }

    /// <summary>"near C", "bigger than C", "20 kilometres from C": a name that is only what something is measured or set against.</summary>
    private bool IsApart(ReadClause clause, Phrase phrase, bool isMember)
    {
        var (place, items) = (phrase.Preposition, clause.Items);
        if (place < 0 || items.GetRange(place, phrase.End - place).Exists(_question.IsDeclared)) return false;

        // "Partner wie A und B": examples of what stands before them.
        var before = isMember ? _sentence.PhrasesOf(clause).Find(each => each.Kind == PhraseKind.Noun && each.End == place) : null;
        if (before is not null && ((items[place].Has(ClauseRole.PrepCompare) && _question.IsDeclared(items[before.Head])) || (items[place].Has(ClauseRole.Than) && _inflection.CapitalisesNouns && items[before.Head].IsCapitalised))) return false;
        return items[place].Has(ClauseRole.PrepWithout, ClauseRole.PrepCompare) || items[place].Has(ClauseRole.Than) || (place > 0 && IsDistance(items[place - 1]));
    }

    private static bool IsDistance(Item item) => item.Reading?.Value is DurationValue || (item.Reading?.Value is AmountValue { Kind: AmountKind.Quantity } amount && UnitSymbols.IsLength(amount.Unit));

    /// <summary>"partners of the park's rival": a noun between the word of the property and the name.</summary>
    private Item? OtherAbove(ReadClause clause, List<Phrase> phrases, int at, Item name)
    {
        var owned = phrases.FindIndex(phrase => phrase.Owner == at);
        var first = owned >= 0 ? clause.Items[phrases[owned].Head] : name.IsGenitive && !_inflection.CapitalisesNouns ? NounBehind(clause, phrases[at], name) : null;
        if (first is not null && (_question.IsDeclared(first) || _question.IsKindNoun(first))) first = null;
        for (var above = phrases[owned < 0 ? at : owned].Above; above >= 0; above = phrases[above].Above)
        {
            var head = clause.Items[phrases[above].Head];
            if (_question.IsDeclared(head)) return first;
            if (!_question.IsKindNoun(head) && !head.Has(ClauseRole.NounEvent) && !head.Has(ClauseRole.NounCarrier)) first ??= head;
        }

        // "The rival of the park partners with A": the word of the property is the verb.
        return clause.Items.Exists(item => _question.IsDeclared(item) && item.IsVerb) ? first : null;
    }

    private static Item? NounBehind(ReadClause clause, Phrase phrase, Item name)
    {
        var own = ReferenceEquals(clause.Items[phrase.Head], name) ? phrase.End < clause.Items.Count ? clause.Items[phrase.End] : null : clause.Items[phrase.Head];
        return own is { IsSign: false, IsVerb: false } ? own : null;
    }
}
