using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <content>A value behind a preposition: what joins it to its subject.</content>
internal sealed partial class Joints
{
    private void InPreposition(int root, Item verb, List<int> free)
    {
        var phrase = _phrases[root];
        var preposition = _items[phrase.Preposition];
        if (preposition.Has(ClauseRole.PrepWithout, ClauseRole.PrepCompare) || preposition.Has(ClauseRole.Than))
        {
            _claim.SetApartBy ??= preposition.Text;
            return;
        }

        if (IsFrame(verb, preposition) || IsKeptAt(verb, preposition) || (_question.IsDeclared(verb) && _sentence.Inflection.IsOnto(preposition.Lower)))
        {
            _claim.By(ClaimRules.Is);
            if (free.Count == 2 && verb.Has(ClauseRole.VerbEstimates))
            {
                var speaker = free[0];
                _claim.Voices.Add(new(VoiceKind.Estimates, Voices.SpeakerIn(_phrases, speaker, _clause), verb.Text));
                free.RemoveAt(0);
            }

            if (Handled(verb, free) is { } handled) _claim.Subject = handled;
            else if (free.Count == 1) _claim.Subject = Subjects.Of(_sentence, _clause, free[0], _claim, _question);
            else if (free.Count > 1) _claim.Miss(Joint.Subject, string.Join(", ", free.Select(each => _items[_phrases[each].Head].Text)));
            License(verb, ClauseRole.VerbHas, ClauseRole.VerbEstimates);
            return;
        }

        // "available in 73 languages, in 73 Sprachen verfügbar, run by 500 volunteers; sold for 5 million"
        var isAgent = verb.Can(VerbForms.Participle) && _sentence.Inflection.IsAgent(preposition.Lower) && _clause.Finite.Exists(at => _items[at].Has(ClauseRole.AuxBe, ClauseRole.AuxBecome));
        if (_question.IsDeclared(verb) && free.Count == 1
            && (((_sentence.Inflection.IsIn(preposition.Lower) || isAgent) && (IsAt(phrase.First - 1, verb) || IsAt(phrase.End, verb)))
                || (_sentence.Inflection.IsFor(preposition.Lower) && _items[_target].Reading?.Value is AmountValue { Kind: AmountKind.Money })))
        {
            SaidOf(free[0], root, ClaimRules.PropertyVerb);
            return;
        }

        // "With 300 employees, S is the largest; S, with 300 employees, is": what it has, and therefore is.
        if (IsWith(preposition) && verb.Has(ClauseRole.AuxBe) && free.Count > 0 && (phrase.First == 0 ? IsBesideVerb(free[0]) && IsBeforeClause(free[0]) : IsSetBehind(phrase, free[0])))
        {
            SaidOf(free[0], root, ClaimRules.With);
            return;
        }

        // "is funded by the state with 5 million, kann mit einer Frist von vier Wochen gekündigt werden"
        var isBehindNoun = root > 0 && _phrases[root - 1] is { Kind: PhraseKind.Noun, Preposition: < 0 } noun && noun.End == phrase.First;
        if (IsWith(preposition) && free.Count == 1 && !isBehindNoun && (_question.IsDeclared(verb) || (!phrase.Contains(_target) && _question.IsDeclared(_items[phrase.Head]))))
        {
            SaidOf(free[0], root, ClaimRules.PropertyVerb);
            License(verb, ClauseRole.VerbHas, ClauseRole.VerbMeasure);
            return;
        }

        // "a factory with 14 pods", "der Ausbau des Parks auf 300": it belongs to the noun right before it.
        if (root > 0 && _phrases[root - 1] is { Kind: PhraseKind.Noun } before && before.End == phrase.First && preposition.Has(ClauseRole.Prep))
        {
            _claim.By(ClaimRules.With);
            var owner = root - 1;
            while (_phrases[owner].Above >= 0) owner = _phrases[owner].Above;
            if (_phrases[owner].Preposition >= 0 && _items[_phrases[owner].Preposition].Has(ClauseRole.Than) ) _claim.SetApartBy ??= _items[_phrases[owner].Preposition].Text;
            _claim.Subject = Subjects.Of(_sentence, _clause, owner, _claim, _question);
            if (!IsWith(preposition) && !_question.IsDeclared(preposition) && !_phrases.Exists(each => _items[each.Head].Has(ClauseRole.NounEvent) && each.First < phrase.First)) _claim.Miss(Joint.Between, preposition.Text);
            return;
        }

        _claim.Subject = free.Count == 1 ? Subjects.Of(_sentence, _clause, free[0], _claim, _question) : ClaimSubject.None;
        if (!_question.IsDeclared(preposition)) _claim.Miss(Joint.Between, preposition.Text);
    }

    /// <summary>"With 300 employees, S is, mit 300 Mitarbeitern ist S": behind the value begins the clause; "300 employees too many" are not had.</summary>
    private bool IsBeforeClause(int subject)
    {
        var end = _phrases.Find(phrase => phrase.Contains(_target))!.End;
        return end == _phrases[subject].First || _clause.Finite.Contains(end) || (end < _items.Count && _items[end].Is(','));
    }

    /// <summary>"S, with 300 employees, is": between the subject and its verb.</summary>
    private bool IsSetBehind(Phrase value, int subject) =>
        value.First > 0 && _items[value.First - 1].Is(',') && _phrases[subject].End == value.First - 1 && _clause.Finite.Count > 0 && _clause.Finite[0] == _phrases.Find(phrase => phrase.Contains(_target))!.End;

    private bool IsAt(int at, Item item) => at >= 0 && at < _items.Count && ReferenceEquals(_items[at], item);

    /// <summary>Right before the finite verb, or right behind it: the place of a subject.</summary>
    private bool IsBesideVerb(int phrase) => _clause.Finite.Count > 0 && (_phrases[phrase].End == _clause.Finite[0] || _phrases[phrase].First == _clause.Finite[0] + 1);

    private bool IsWith(Item preposition) => _sentence.Inflection.IsWith(preposition.Lower);

    private static bool IsFrame(Item verb, Item preposition)
    {
        foreach (var sense in verb.Senses)
        {
            if (Array.IndexOf(sense.Frames, preposition.Lower) >= 0) return true;
        }

        return false;
    }

    /// <summary>"is stored at −3 °C, lagert bei 5 bar": the condition in which it stands, works or is kept; where a length stands, it is a place.</summary>
    private bool IsKeptAt(Item verb, Item preposition) =>
        _sentence.Inflection.IsAt(preposition.Lower) && (verb.Has(ClauseRole.VerbLocate) || verb.Has(ClauseRole.VerbExist) || verb.Has(ClauseRole.VerbTakes)) && IsMeasure()
        && _items[_target].Reading is { Value: AmountValue { Kind: AmountKind.Quantity } amount } && !UnitSymbols.IsLength(amount.Unit);
}
