using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <content>A label, a cell, a heading: no verb governs the value.</content>
internal sealed partial class Joints
{
    /// <summary>No verb: a label, a cell, a heading. Each of its words must be one of the property's, or of the subject's name.</summary>
    private void Fragment(int root)
    {
        _claim.IsFragment = true;
        if (_isWhole && Possessor(root) < 0) _claim.Miss(Joint.Subject, _items[_phrases[root].First].Text);
        if (_phrases[root].Preposition >= 0 && _items[_phrases[root].Preposition] is var preposition && (preposition.Has(ClauseRole.PrepWithout, ClauseRole.PrepCompare) || preposition.Has(ClauseRole.Than))) _claim.SetApartBy ??= preposition.Text;
        _claim.By(_sentence.Items.Exists(item => item.Is('|')) ? ClaimRules.Cell : ClaimRules.Label);
        Licence.Read(_sentence, _clause, _claim, _question, null, _phrases[root], EndOfClause());
        var label = _clause.Form == ClauseForm.Addition ? _clause.Parent : null;
        foreach (var item in label is null ? _items : label.Items)
        {
            _claim.Predicate.Add(item);
            // A small word that nobody knows may be the verb.
            if (item.Kind == ItemKind.Word && item.Senses.Length == 0 && !item.IsCapitalised && !IsOfRate(item) && !_question.IsDeclared(item) && !_question.IsCounted(item) && !_question.IsPlain(item) && !(label is null && MeasuredBehind() is >= 0 and var measured && ReferenceEquals(item, _items[measured]))) _claim.Miss(Joint.Verb, item.Text);
        }

        var named = new List<Item>();
        foreach (var phrase in _phrases)
        {
            // "(hälftig vom Bund)": by whom, and not of whom.
            if (phrase.Kind != PhraseKind.Noun || phrase.Preposition >= 0 || _items[phrase.Head].Kind is not (ItemKind.Name or ItemKind.UnknownName)) continue;
            // "ein Rivale des Nordhofs": what hangs on a noun that could be anything is not what is spoken of.
            if (phrase.Above >= 0 && _items[_phrases[phrase.Above].Head] is { Kind: ItemKind.Word } above && named.Count == 0 && !Measures(above))
            {
                _claim.Miss(Joint.Subject, above.Text);
                continue;
            }

            named.Add(_items[phrase.Head]);
        }

        // "The yard met in Espoo, from July on": beside a clause that says the property, it is said of what the clause speaks of.
        if (named.Count == 0 && label is not null && !_items.Exists(_question.IsDeclared) && Antecedents.SubjectOf(_sentence, label) is { Kind: SubjectKind.Named or SubjectKind.UnknownName } subject && subject.Place.End <= _items[0].Start)
        {
            _claim.Subject = subject;
            return;
        }

        if (named.Count == 0 && label is not null) named = label.Items.FindAll(item => item.Kind is ItemKind.Name or ItemKind.UnknownName);
        if (named.Count > 0) _claim.Subject = new(named[0].Kind == ItemKind.Name ? SubjectKind.Named : SubjectKind.UnknownName, named[0].Text, named[0].Mention, new(named[0].Start, named[0].End - named[0].Start));
        else if (Possessor(root) is >= 0 and var possessor && _items[_target].Reading?.Value is not AmountValue { Kind: AmountKind.Share }) _claim.Subject = Subjects.Of(_sentence, _clause, possessor, _claim, _question);
    }
}
