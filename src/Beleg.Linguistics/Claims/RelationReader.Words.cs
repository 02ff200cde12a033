using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>The words by which a relation is said, and the verb between its names.</summary>
internal sealed partial class RelationReader
{
    /// <summary>"no members", "former partners": where each word of the property is denied, or makes something else of it.</summary>
    private void Qualified()
    {
        var others = Modifiers(_clause);
        if (others.Count == 0) others = [.. _sentence.Clauses.SelectMany(Modifiers)];
        if (others.Count == 0 || others.Contains(null)) return;

        if (others[0]!.Has(ClauseRole.AdjPast)) _claim.PastWord ??= others[0]!.Text;
        else _claim.Deny(others[0]!.Text);
    }

    /// <summary>For each word of the property in a clause, what makes another of it, if anything does.</summary>
    private List<Item?> Modifiers(ReadClause clause) =>
        [.. Enumerable.Range(0, clause.Items.Count).Where(i => _question.IsDeclared(clause.Items[i])).Select(i => Modifier(clause, i))];

    private Item? Modifier(ReadClause clause, int at)
    {
        var isVerb = clause.Items[at].IsVerb || clause.Finite.Contains(at);
        for (var i = at - 1; i >= 0; i--)
        {
            var item = clause.Items[i];
            // "customers rather than partners"
            if (item.Has(ClauseRole.DetNo) || item.Has(ClauseRole.Neg) || item.Has(ClauseRole.PrepWithout)) return item;
            if (!isVerb && (item.Has(ClauseRole.AdjPrivative, ClauseRole.AdjPast) || item.Has(ClauseRole.AdjFalse))) return item;
            if (item.Kind != ItemKind.Word || item.IsVerb || item.IsPreposition || (_inflection.CapitalisesNouns && item.IsCapitalised) || item.Has(ClauseRole.NounCarrier, ClauseRole.NounDocument)) return null;
        }

        return null;
    }

    /// <summary>What of the clause of a name keeps it apart from the words of the property, or from the subject where it declares none.</summary>
    private Item? Apart(Item name)
    {
        if (_sentence.ClauseOf(name.Mention!.Place) is not { } clause) return null;
        if (IsElsewhere(clause)) return name;

        var member = clause.Items.FindIndex(item => ReferenceEquals(item.Mention, name.Mention));
        var subject = clause.Items.FindIndex(item => item.Mention is { } mention && _question.IsSubject(mention));
        if (member < 0) return null;
        if (_question.Words.Count > 0) return VerbBehindNoun(clause, member);
        // What a pattern asks for is the verb itself.
        return subject < 0 || _question.Patterns.Count > 0 ? null : VerbBetween(clause, member, subject) ?? Gapped(clause, member, subject);
    }

    /// <summary>"cooperates with A because B refused": what another verb says of it, the words of the property do not.</summary>
    private bool IsElsewhere(ReadClause clause) =>
        clause is { Form: ClauseForm.Main or ClauseForm.Transparent, Finite.Count: > 0 } && _question is not { Words.Count: 0, Patterns.Count: 0 } && !clause.Items.Exists(_question.IsDeclared) && !_clause.IsWithin(clause);

    /// <summary>"A left because B is a partner": the words of the property say it of others.</summary>
    private void Elsewhere()
    {
        if (_question.Words.Count == 0 || _question.Patterns.Count > 0) return;

        var others = _sentence.Clauses.FindAll(clause => clause.Items.Exists(_question.IsDeclared));
        if (others.Exists(_clause.IsWithin)) return;
        if (others.Count > 0 && others.TrueForAll(static clause => clause is { Form: ClauseForm.Main or ClauseForm.Transparent or ClauseForm.Content, Finite.Count: > 0 })) _claim.HangsOn ??= others[0].Items.Find(_question.IsDeclared)!.Text;
    }

    /// <summary>"A partner of the park sued A and B": the noun of the property does something else to them.</summary>
    private Item? VerbBehindNoun(ReadClause clause, int member)
    {
        Item? first = null;
        for (var i = 0; i < clause.Items.Count; i++)
        {
            if (!_question.IsDeclared(clause.Items[i])) continue;
            var isSubject = i < member && _sentence.PhrasesOf(clause).Find(phrase => phrase.Contains(i)) is { Kind: PhraseKind.Noun, Preposition: < 0 };
            if (clause.Items[i].IsVerb || clause.Finite.Contains(i) || !isSubject || Verb(clause, i, member) is not { } verb) return null;
            first ??= verb;
        }

        return first;
    }

    /// <summary>"the park moved from A", "the park has a branch in A": what joins the names, where the property declares no words.</summary>
    private Item? VerbBetween(ReadClause clause, int member, int subject)
    {
        var (from, to) = (Math.Min(member, subject), Math.Max(member, subject));
        if (Verb(clause, from, to) is { } verb) return verb;
        // "A has the park", "the park has A": one has the other.
        var isAt = _sentence.PhrasesOf(clause).Find(phrase => phrase.Contains(member)) is { Preposition: >= 0 };
        return subject > member || !isAt ? null : clause.Finite.Where(verb => verb > from && verb < to).Select(verb => clause.Items[verb]).FirstOrDefault(verb => IsOwning(clause, verb));
    }

    /// <summary>A verb between two places that does not only say that one is, has or is at the other.</summary>
    private static Item? Verb(ReadClause clause, int from, int to)
    {
        var finite = clause.Finite.FindIndex(verb => verb > from && verb < to);
        if (finite < 0) return null;

        var verb = clause.Items[clause.Finite[finite]];
        if (!IsLink(verb)) return verb;
        // "A partner has left A"
        return clause.Items.GetRange(clause.Finite[finite] + 1, to - clause.Finite[finite] - 1).Find(item => item.Can(VerbForms.Participle) && item.IsVerb && !IsLink(item) && verb.Has(ClauseRole.AuxHave));
    }

    private static bool IsLink(Item verb) =>
        verb.Has(ClauseRole.ModalPossible, ClauseRole.VerbAmount) || verb.Has(ClauseRole.VerbLocate) || verb.Has(ClauseRole.VerbIs) || verb.Has(ClauseRole.VerbCalls) || verb.Has(ClauseRole.VerbConsiders);

    /// <summary>Whether what the subject has is at a name, and not the subject; <em>has adopted</em> says no such thing.</summary>
    private bool IsOwning(ReadClause clause, Item verb) =>
        verb.Has(ClauseRole.VerbHas) || (verb.Has(ClauseRole.AuxHave) && !_sentence.Clauses.Exists(each => (ReferenceEquals(each, clause) || (each.Form is ClauseForm.Participle && ReferenceEquals(each.Parent, clause))) && each.Items.Exists(item => Outlook.IsParticiple(item, _inflection))));

    /// <summary>"The South Yard is in A, the North Yard in B": behind the names and a comma begins what is said of another.</summary>
    private Item? Gapped(ReadClause clause, int member, int subject)
    {
        if (subject < member || !clause.Finite.Exists(verb => verb < member) || clause.Finite.Exists(verb => verb > member && verb < subject)) return null;

        if (_sentence.PhrasesOf(clause).Find(each => each.Contains(subject)) is not { Above: < 0 } phrase) return null;

        var first = phrase.Preposition >= 0 ? phrase.Preposition : phrase.First;
        var isSecond = first > 0 && (clause.Items[first - 1].Is(',') || (clause.Items[first - 1].IsConjunction && !Coordination.MembersAt(_sentence, clause, clause.Items[member].Mention!.Place).Contains(clause.Items[subject])));
        return isSecond ? clause.Items[subject] : null;
    }
}
