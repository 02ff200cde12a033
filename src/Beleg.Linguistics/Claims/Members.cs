using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>
/// Reads what a sentence makes of each of the names that are asked for: one that it takes back, offers as one of two, or only
/// mentions as somebody else's is not what the relation joins. A name that is mentioned twice need be said once.
/// </summary>
internal static class Members
{
    public static void Read(ReadSentence sentence, Claim claim, ClaimQuestion question)
    {
        foreach (var id in question.Members)
        {
            var names = sentence.Items.FindAll(item => item.Mention?.Names(id) == true && item.Start < claim.Target.End && item.End > claim.Target.Start);
            // "A. B left": what another sentence says of it.
            if (names.Count == 0 && sentence.Mentions.FirstOrDefault(mention => mention.Names(id) && mention.Place.Overlaps(claim.Target) && !mention.Place.Overlaps(sentence.Place)) is { } elsewhere) claim.HangsOn ??= elsewhere.Place.In(sentence.Text);
            if (names.Count == 0 || names.Exists(name => Denial(sentence, name) is null && Unread(sentence, name, claim.Clause, question) is null)) continue;

            if (Denial(sentence, names[0]) is { } denial) claim.Deny(denial.Text);
            else claim.HangsOn ??= Unread(sentence, names[0], claim.Clause, question)?.Text;
        }
    }

    private static Item? Unread(ReadSentence sentence, Item name, ReadClause? own, ClaimQuestion question) =>
        Attachment.OfMember(sentence, name, question) ?? (sentence.ClauseOf(name.Mention!.Place) is { } clause && IsElsewhere(clause, own, question) ? name : null);

    /// <summary>"cooperates with A because B refused": what another verb says of it, the words of the property do not.</summary>
    private static bool IsElsewhere(ReadClause clause, ReadClause? own, ClaimQuestion question)
    {
        if (clause is not { Form: ClauseForm.Main or ClauseForm.Transparent, Finite.Count: > 0 } || question is { Words.Count: 0, Patterns.Count: 0 }) return false;
        for (; own is not null; own = own.Parent)
        {
            if (ReferenceEquals(own, clause)) return false;
        }

        return true;
    }

    /// <summary>"but not with C", "instead of C", "all but C", "B or C": the word that takes a member back, or leaves open which it is.</summary>
    private static Item? Denial(ReadSentence sentence, Item name)
    {
        if (Attachment.PhraseOf(sentence, name) is not { } found) return null;

        var (phrases, items, at) = (sentence.PhrasesOf(found.Clause), found.Clause.Items, found.Phrase);
        var first = phrases[at].Preposition >= 0 ? phrases[at].Preposition : phrases[at].First;
        if (items[first].Has(ClauseRole.PrepWithout)) return items[first];
        for (var i = first - 1; i >= 0 && !items[i].IsVerb; i--)
        {
            if (items[i].Has(ClauseRole.Neg) || items[i].Has(ClauseRole.DetNo) || items[i].Has(ClauseRole.PrepWithout)) return items[i];
            // "all but C"
            if (items[i].Has(ClauseRole.But) && i > 0 && items[i - 1].Has(ClauseRole.QuantAll)) return items[i];
            if (items[i].Is(',') || items[i].Has(ClauseRole.And)) break;
        }

        var end = phrases[at].End;
        return first > 0 && items[first - 1].Has(ClauseRole.Or) ? items[first - 1] : end < items.Count && items[end].Has(ClauseRole.Or) ? items[end] : null;
    }
}
