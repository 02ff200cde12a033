using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>The members of the enumeration in which a name stands, whoever they are.</summary>
internal static class Coordination
{
    /// <summary>Whether a member says that there are more, or is somebody: not a title of one that is named beside it.</summary>
    /// <param name="isBehind">Whether it stands behind a name of the list: "and four others" stands last.</param>
    public static bool IsMember(ReadSentence sentence, ReadClause clause, Item head, bool isBehind)
    {
        if (head.Kind is ItemKind.Name or ItemKind.UnknownName) return true;
        var phrase = sentence.PhrasesOf(clause).Find(each => ReferenceEquals(clause.Items[each.Head], head));
        if (phrase is null) return false;
        // "Acme, Halberd und Reuters": a word alone is one more of them, be it known or not.
        if (phrase.End - phrase.First == 1 && head.IsCapitalised && (phrase.End == clause.Items.Count || clause.Items[phrase.End] is { } next && (next.IsSign || next.IsVerb || next.Has(ClauseRole.And)))) return true;
        return isBehind && clause.Items.GetRange(phrase.First, phrase.End - phrase.First).Exists(item => item.Kind == ItemKind.Value || item.Has(ClauseRole.AdjOther) || item.Has(ClauseRole.QuantSome));
    }

    /// <summary>Whether a conjunction adds a name to what stands at a place, and not only a comma.</summary>
    public static bool IsAdded(ReadSentence sentence, ReadClause clause, Segment place, Segment name)
    {
        var at = clause.Items.FindIndex(item => item.Start == name.Start && item.Mention is not null);
        var phrase = at < 0 ? null : sentence.PhrasesOf(clause).Find(each => each.Head == at);
        return phrase is { First: > 0 } && clause.Items[phrase.First - 1].IsConjunction && MembersAt(sentence, clause, place).Contains(clause.Items[at]);
    }

    /// <summary>The heads of the noun phrases that commas and conjunctions join to the one at a place.</summary>
    public static List<Item> MembersAt(ReadSentence sentence, ReadClause clause, Segment place)
    {
        var (phrases, items) = (sentence.PhrasesOf(clause), clause.Items);
        var at = phrases.FindIndex(phrase => phrase.Kind == PhraseKind.Noun && items[phrase.First].Start < place.End && items[phrase.End - 1].End > place.Start);
        var members = new List<Item>();
        if (at < 0) return members;

        for (var i = at; i >= 0; i = Neighbour(sentence.Text, phrases, items, i, forward: false)) members.Insert(0, items[phrases[i].Head]);
        for (var i = Neighbour(sentence.Text, phrases, items, at, forward: true); i >= 0; i = Neighbour(sentence.Text, phrases, items, i, forward: true)) members.Add(items[phrases[i].Head]);
        return members;
    }

    private static int Neighbour(string text, List<Phrase> phrases, List<Item> items, int at, bool forward)
    {
        // Over a comma, a conjunction, or both.
        var edge = forward ? phrases[at].End : phrases[at].First - 1;
        var joins = false;
        for (; edge >= 0 && edge < items.Count && (items[edge].Is(',') || items[edge].Is('&') || items[edge].Is('/') || items[edge].Has(ClauseRole.And) || items[edge].Has(ClauseRole.But) || items[edge].Has(ClauseRole.Neg)); edge += forward ? 1 : -1) joins |= true;
        if (!joins) return -1;
        var next = phrases.FindIndex(phrase => phrase.Kind == PhraseKind.Noun && phrase.Preposition < 0 && (forward ? phrase.First == edge : phrase.End - 1 == edge));
        if (next < 0) return -1;

        // Clauses keep no colon: behind it another list begins.
        var (end, start) = forward ? (items[phrases[at].End - 1].End, items[phrases[next].First].Start) : (items[phrases[next].End - 1].End, items[phrases[at].First].Start);
        return text.IndexOf(':', end, Math.Max(start - end, 0)) >= 0 ? -1 : next;
    }
}
