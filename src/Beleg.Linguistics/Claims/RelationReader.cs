using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>
/// Reads what a sentence makes of the names that a relation joins, and of what joins them: a name that it takes back, sets
/// against something or gives to another is none of its ends. A name that is mentioned twice need be said once.
/// </summary>
internal sealed partial class RelationReader
{
    private readonly ReadSentence _sentence;
    private readonly ReadClause _clause;
    private readonly Claim _claim;
    private readonly ClaimQuestion _question;
    private readonly Inflection _inflection;

    private RelationReader(ReadSentence sentence, ReadClause clause, Claim claim, ClaimQuestion question)
    {
        (_sentence, _clause, _claim, _question, _inflection) = (sentence, clause, claim, question, sentence.Inflection);
    }

    public static void Read(ReadSentence sentence, ReadClause clause, Claim claim, ClaimQuestion question)
    {
        if (question.Members.Count > 0) new RelationReader(sentence, clause, claim, question).Read();
    }

    private void Read()
    {
        Qualified();
        foreach (var id in _question.Members) Member(id);
        Subject();
        Elsewhere();
    }

    private void Member(string id)
    {
        var names = _sentence.NamesAt(_claim.Target).FindAll(item => item.Mention!.Names(id));
        Judge(names, name => OfMember(name) ?? Apart(name));
        // "A. B left": what another sentence says of it.
        if (names.Count == 0 && _sentence.Mentions.FirstOrDefault(mention => mention.Names(id) && mention.Place.Overlaps(_claim.Target) && !mention.Place.Overlaps(_sentence.Place)) is { } elsewhere) _claim.HangsOn ??= elsewhere.Place.In(_sentence.Text);
    }

    private void Subject() => Judge(_sentence.Items.FindAll(item => item.Mention is { } mention && _question.IsSubject(mention)), OfSubject);

    /// <summary>Where no name is free of it: what takes back the first, or what of it was not read.</summary>
    private void Judge(List<Item> names, Func<Item, Item?> unread)
    {
        string? first = null;
        foreach (var name in names)
        {
            if (Denial(name) is { } denial)
            {
                if (names.Count == 1) _claim.Deny(denial.Text);
                first ??= denial.Text;
            }
            else if (unread(name) is { } other) first ??= other.Text;
            else return;
        }

        if (first is not null) _claim.HangsOn ??= first;
    }

    private (ReadClause Clause, int Phrase)? PhraseOf(Item name)
    {
        if (_sentence.ClauseOf(name.Mention!.Place) is not { } clause) return null;

        var item = clause.Items.FindIndex(each => ReferenceEquals(each.Mention, name.Mention));
        var at = item < 0 ? -1 : _sentence.PhrasesOf(clause).FindIndex(phrase => phrase.Contains(item));
        return at < 0 ? null : (clause, at);
    }
}
