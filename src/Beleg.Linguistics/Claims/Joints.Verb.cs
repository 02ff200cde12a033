using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <content>The verb that governs the value, and whose it is.</content>
internal sealed partial class Joints
{
    /// <summary>The verb that says what is the case: the lexical one, or the auxiliary where it stands alone.</summary>
    private Item? GoverningVerb()
    {
        Item? auxiliary = null;
        var end = EndOfClause();
        for (var i = 0; i < end; i++)
        {
            var item = _items[i];
            if (i == _target || FiniteVerbs.IsNoun(_items, i, _sentence.Inflection) || FiniteVerbs.IsDatedAttribute(_items, i, 0, _items.Count, _sentence.Inflection)) continue;
            if (item.Kind == ItemKind.Word && !item.IsCapitalised && _question.IsDeclared(item) && !item.Has(ClauseRole.Prep) && !_phrases.Exists(phrase => phrase.Kind == PhraseKind.Noun && phrase.Contains(i))) return item;
            if (!item.IsVerb) continue;
            // "Work at the dock took nine months": a bare form at the front, and another verb.
            if (i == 0 && !_sentence.Inflection.CapitalisesNouns && !_clause.Finite.Contains(0) && _clause.Finite.Count > 0 && !item.Can(VerbForms.Participle)) continue;
            if (item.Has(ClauseRole.VerbHas, ClauseRole.VerbUnknown) || _question.IsDeclared(item)) return item;
            // "will have": what the modal governs says it.
            if (_clause.Finite.Contains(i) || (auxiliary is not null && auxiliary.Has(ClauseRole.ModalPossible, ClauseRole.ModalUnreal) && !item.Has(ClauseRole.ModalPossible, ClauseRole.ModalUnreal))) auxiliary = item;
        }

        return auxiliary;
    }

    private void Govern(int root, Item verb)
    {
        var phrase = _phrases[root];
        var possessor = Possessor(root);
        var free = new List<int>();
        for (var i = 0; i < _phrases.Count; i++)
        {
            if (i != root && i != possessor && _phrases[i] is { Kind: PhraseKind.Noun, Preposition: < 0, Above: < 0 } other && !IsAmountBeside(i, root) && !Phrase.IsWithin(_phrases, i, root) && !IsCorrected(other) && !IsFronted(i) && !IsOwn(other) && !IsAdded(i, root) && !IsOfRange(other, phrase) && !(IsRightBehind(other, phrase) && _question.IsDeclared(_items[other.Head])) && !_question.IsCounted(_items[other.Head]) && !(other.First == phrase.End && other.Head == phrase.End && IsCountedHere(other.Head)) && _items[other.Head].Kind is not ItemKind.Date && !_items[other.Head].Has(ClauseRole.PronounVague)) free.Add(i);
        }

        // "the length of a name or number": in a norm, what holds for the one holds for the other.
        if (_question.Genre == Genre.Norm) free.RemoveAll(each => Subjects.IsAlternative(_phrases, each, _items, _sentence.Inflection.CapitalisesNouns));
        // "gibt es 300, es arbeiten 300": what is there has no subject.
        if (verb.Has(ClauseRole.VerbExist)) free.RemoveAll(each => string.Equals(_items[_phrases[each].Head].Lower, _sentence.Inflection.Expletive, StringComparison.Ordinal));
        free.RemoveAll(each => PhraseReader.IsNamedBehind(_phrases, each, _clause) || PhraseReader.IsSymbolBehind(_phrases, each, _clause));
        if (_items[_target].Kind == ItemKind.Date && _question.AsksForTime)
        {
            Dated(verb, free);
            return;
        }

        if (IsDeadline())
        {
            _claim.By(ClaimRules.Deadline);
            if (Handled(verb, free) is { } handled) _claim.Subject = handled;
            else if (free.Count > 0) _claim.Subject = Subjects.Of(_sentence, _clause, free[0], _claim, _question);
            return;
        }

        if (phrase.Preposition >= 0)
        {
            InPreposition(root, verb, free);
            return;
        }

        // "must keep the records 3 years, may impose a fine of up to 5 EUR"
        if ((_items[_target].Reading is { Value: DurationValue } || (free.Count == 2 && _phrases[free[1]].End == phrase.First)) && _question.IsDeclared(verb) && Handled(verb, free) is { } kept)
        {
            _claim.By(ClaimRules.PropertyVerb);
            _claim.Subject = kept;
            return;
        }

        if (possessor < 0 && OwnerInNoun(phrase) is { } named)
        {
            _claim.By(ClaimRules.Definite);
            _claim.Subject = new(SubjectKind.Named, named.Text, named.Mention, named.Mention!.Place);
            License(verb, ClauseRole.VerbHas, ClauseRole.VerbExceeds);
        }
        else if (possessor >= 0 && (free.Count == 0 || IsDefinite(phrase)))
        {
            _claim.By(ClaimRules.Definite);
            _claim.Subject = Subjects.Of(_sentence, _clause, possessor, _claim, _question);
            License(verb, ClauseRole.VerbHas, ClauseRole.VerbExceeds);
        }
        else if (free.Count == 0 && _clause.Form == ClauseForm.Relative && _items[0].Has(ClauseRole.Relative))
        {
            // The relative itself is the subject; what it takes up is found behind.
            _claim.By(ClaimRules.Has);
            License(verb, ClauseRole.VerbHas, ClauseRole.VerbMeasure);
        }
        else if (free.Count == 0 && IsElliptic())
        {
            _claim.By(ClaimRules.Has);
            _claim.Subject = Antecedents.Before(_sentence, _clause);
            License(verb, ClauseRole.VerbHas, ClauseRole.VerbMeasure);
        }
        else if (free.Count == 0)
        {
            _claim.By(ClaimRules.Existence);
            // "The yard denied has 300": a verb at the front without a subject goes on with nothing.
            if (_clause is { Form: ClauseForm.Main, Index: > 0 } && _clause.Finite.Count > 0 && _clause.Finite[0] == 0 && !(verb.Has(ClauseRole.VerbExist) && Voices.IsAttribution(_sentence.Clauses[_clause.Index - 1]))) _claim.Miss(Joint.Subject, _items[0].Text);
            if (Somebody(verb) is { } somebody) _claim.Miss(Joint.Subject, somebody.Text);
            var places = new List<int>();
            for (var i = 0; i < _phrases.Count; i++)
            {
                if (_phrases[i] is { Kind: PhraseKind.Noun, Preposition: >= 0, Above: < 0 } place && _items[place.Preposition].Has(ClauseRole.Prep) && !_items[place.Preposition].Has(Traits.Temporal) && !_sentence.Inflection.IsOf(_items[place.Preposition].Lower) && _items[place.Head].Kind is not (ItemKind.Date or ItemKind.Value)) places.Add(i);
            }

            // "Since S was founded, 300 came", "opposite S": when it was so, or where else.
            if (_phrases.Find(phrase => phrase is { Kind: PhraseKind.Noun, Preposition: >= 0 } && IsElsewhere(_items[phrase.Preposition]) && _items[phrase.Head].Mention is { } mention && _question.IsSubject(mention)) is { } elsewhere) _claim.Miss(Joint.Subject, _items[elsewhere.Preposition].Text);
            if (places.Count == 1) _claim.Subject = Subjects.Of(_sentence, _clause, places[0], _claim, _question);
            else if (places.Count > 1) _claim.Subject = places.Select(each => Subjects.Of(_sentence, _clause, each, _claim, _question)).FirstOrDefault(each => each.Kind == SubjectKind.Named) ?? ClaimSubject.None;
            License(verb, ClauseRole.VerbHas, ClauseRole.VerbExist);
        }
        else if (free.Count == 1)
        {
            SaidOf(free[0], root, OfVerb(verb));
            License(verb, ClauseRole.VerbHas, ClauseRole.VerbMeasure);
        }
        else
        {
            _claim.Subject = new(SubjectKind.Several, string.Join(", ", free.Select(each => _items[_phrases[each].Head].Text)), null, default);
            _claim.Miss(Joint.Subject, _claim.Subject.Words);
        }
    }

    /// <summary>"Someone at the yard has 300, the likes of the yard have 300": it is had, and not by what is named.</summary>
    private Item? Somebody(Item verb) =>
        !verb.Has(ClauseRole.AuxHave) && !verb.Has(ClauseRole.VerbHas) ? null
        : _phrases.Find(each => each is { Kind: PhraseKind.Noun, Preposition: < 0 } && _items[each.Head].Has(ClauseRole.PronounVague) && !_items[each.Head].Has(Traits.Person)) is { } vague ? _items[vague.First]
        : _clause.Finite.Count > 0 && _clause.Finite[0] is > 0 and var at && _items[at - 1].Has(ClauseRole.QuantAll) ? _items[at - 1] : null;

    /// <summary>Whether what stands behind a preposition is neither the place nor the owner of what is there.</summary>
    private bool IsElsewhere(Item preposition) =>
        !preposition.Has(Traits.Inside) && !_sentence.Inflection.IsAgent(preposition.Lower) && !_sentence.Inflection.IsOf(preposition.Lower) && !preposition.Has(ClauseRole.PrepVoice);

    /// <summary>What a noun is read to have; "300 employees of Halberd" has another.</summary>
    private void SaidOf(int subject, int root, ReadingRule rule)
    {
        _claim.By(rule);
        // "A yard like the park has 300": a yard is read as an amount, and an amount has nothing.
        if (_items[_phrases[subject].Head].Kind == ItemKind.Value && _items[_target].Kind == ItemKind.Value && ReferenceEquals(rule, ClaimRules.Has)) _claim.Miss(Joint.Subject, _items[_phrases[subject].Head].Text);
        Excepted(_phrases[subject]);
        if (Possessor(root) is >= 0 and var possessor && _items[_phrases[possessor].Head] is { Kind: ItemKind.UnknownName or ItemKind.Name } owner && !(owner.Mention is { } its && _question.IsSubject(its))) _claim.Miss(Joint.Value, owner.Text);
        _claim.Subject = Subjects.Of(_sentence, _clause, subject, _claim, _question);
    }

    /// <summary>"Another yard has 300, everyone but the yard has 300, Teile des Parks haben 300": whom the words before a subject set apart from it.</summary>
    private void Excepted(Phrase subject)
    {
        var before = subject.First > 0 ? _items[subject.First - 1] : null;
        if (before is not null && (before.Has(ClauseRole.PronounVague) || before.Has(ClauseRole.QuantSome) || before.Has(ClauseRole.OneOf) || (before.Has(ClauseRole.But) && subject.First > 1 && (_items[subject.First - 2].Has(ClauseRole.PronounVague) || _items[subject.First - 2].Has(ClauseRole.QuantAll)))) && !before.IsSign) _claim.Miss(Joint.Subject, before.Text);
        else if (_sentence.Inflection.IsOnlyGenitive(_items[subject.First].Lower)) _claim.Miss(Joint.Subject, before?.Text ?? _items[subject.First].Text);
    }

    /// <summary>"The yard together with Halberd has 300": what two have together, neither is said to have.</summary>
    private void Together()
    {
        if (_items[_target].Reading?.Value is not AmountValue) return;
        for (var i = 0; i < _target; i++)
        {
            if (_items[i].Has(Traits.Together) && _phrases.Find(phrase => phrase.Kind == PhraseKind.Noun && (phrase.First == i || phrase.First == i + 1)) is { } other && _items[other.Head].Kind is not ItemKind.Value) _claim.Miss(Joint.Subject, _items[i].Text);
        }
    }

    /// <summary>"grew by 12 % to 5 million, is 1,280 m long and 27 m wide, founded by three engineers": other amounts, with what they count, are nobody.</summary>
    private bool IsAmountBeside(int phrase, int root)
    {
        var (noun, value) = (_phrases[phrase], _phrases[root]);
        if (IsMeasureOf(noun, value) || IsJoinedTo(noun, value) || (_items[noun.Head].Reading?.Value is ChangeValue && noun.End == value.First && value.Preposition >= 0 && _sentence.Inflection.IsOnto(_items[value.Preposition].Lower))) return true;
        return _items[noun.Head].Kind == ItemKind.Word && _phrases.Find(each => each.End == noun.First) is { Kind: PhraseKind.Noun, Preposition: >= 0 } number && !number.Contains(_target) && number.Head == noun.First - 1 && _items[number.Head] is { Kind: ItemKind.Value, Reading.Value: AmountValue { Unit.Length: 0 } } counted && counted.End < _items[noun.First].Start;
    }

    /// <summary>"has 16 cores, 32 threads and 4 fans": amounts that commas and a conjunction join; a bound of the first may be that of all.</summary>
    private bool IsJoinedTo(Phrase noun, Phrase value)
    {
        // Most nouns are no amounts: asked first.
        if (!IsAmount(noun)) return false;

        var (left, right) = noun.First < value.First ? (noun, value) : (value, noun);
        while (Before(right) is { } before && IsAmount(before) && (ReferenceEquals(before, value) || _items[before.Head].Reading!.Bound is Bound.None))
        {
            if (ReferenceEquals(before, left)) return true;
            right = before;
        }

        return false;

        bool IsAmount(Phrase phrase) => phrase.Preposition < 0 && _items[phrase.Head] is { Kind: ItemKind.Value, Reading.Value: AmountValue };

        // "15 watts in operation and 2 watts in standby, im Betrieb 15 und im Leerlauf 2 Watt": over what each has of its own.
        Phrase? Before(Phrase phrase)
        {
            var first = phrase.First;
            while (Adjunct(first) is { } own) first = own.First;
            if (first < 2 || !(_items[first - 1].Has(ClauseRole.And) || _items[first - 1].Is(','))) return null;

            var end = first - (_items[first - 2].Is(',') ? 2 : 1);
            while (Adjunct(end) is { } own) end = own.First;
            return _phrases.Find(each => each.End == end && each.Kind == PhraseKind.Noun);
        }

        Phrase? Adjunct(int end) => _phrases.Find(each => each.End == end && each is { Kind: PhraseKind.Noun, Preposition: >= 0 } && _items[each.Head].Kind is not ItemKind.Value);
    }

    /// <summary>Whether two measures of the same thing stand beside each other, each with the adjective that says which it is.</summary>
    private bool IsMeasureOf(Phrase one, Phrase other)
    {
        var (left, right) = one.First < other.First ? (one, other) : (other, one);
        return _items[left.Head].Kind == ItemKind.Value && _items[right.Head].Kind == ItemKind.Value
            && left.End + 2 == right.First && IsMeasureAdjective(left.End) && (_items[left.End + 1].Has(ClauseRole.And) || _items[left.End + 1].Is(',')) && IsMeasureAdjective(right.End);
    }

    private bool IsMeasureAdjective(int at) => at < _items.Count && _items[at].Has(ClauseRole.AdjMeasure);

    private ReadingRule OfVerb(Item verb) =>
        _question.IsDeclared(verb) ? ClaimRules.PropertyVerb : verb.Has(ClauseRole.AuxHave) || verb.Has(ClauseRole.VerbHas) ? ClaimRules.Has : ClaimRules.Is;

    /// <summary>
    /// "The sender must set the timeout to 5 s, the owner must report the loss within 3 days": in a norm, what somebody has to do with a thing is said of the
    /// thing, and who has to do it narrows it.
    /// </summary>
    private ClaimSubject? Handled(Item verb, List<int> free)
    {
        if (_question.Genre != Genre.Norm || free.Count != 2 || _claim.Modality is not (Modality.Required or Modality.Recommended or Modality.Permitted)) return null;
        if (!_question.IsDeclared(verb) && !verb.Has(ClauseRole.VerbBecomes)) return null;

        // Who does it stands first, where nothing else tells; a name could be either.
        var (doer, thing) = (_items[_phrases[free[0]].Head], free[1]);
        if (doer.Kind is not ItemKind.Word || doer.Has(ClauseRole.Pronoun, ClauseRole.PronounNobody) || !(_sentence.Inflection.VerbEndsSubordinate || (IsBeforeVerb(free[0]) && !IsBeforeVerb(thing)))) return null;

        var phrase = _phrases[free[0]];
        _claim.Restrictions.Add(_clause.PlaceOf(phrase));
        return Subjects.Of(_sentence, _clause, thing, _claim, _question);
    }

    /// <summary>"On D, S opened": the date is of its clause's event, which a word of the property must name.</summary>
    private void Dated(Item verb, List<int> free)
    {
        _claim.By(ClaimRules.Dated);
        // "declared bankruptcy": a noun of the property's own words is nobody.
        if (free.Count > 1) free.RemoveAll(each => each != free[0] && _question.IsDeclared(_items[_phrases[each].Head]));

        // "On D, A opened S": what is opened stands behind who opens it; "A led S": what A did is A's.
        var isDone = free.Count == 2 && _question.IsDeclared(verb);
        var opened = isDone && (verb.Has(ClauseRole.VerbEvent) || verb.Has(ClauseRole.VerbPlans, ClauseRole.VerbDecides)) && IsSubject(free[1]);
        // Only where the order of words tells the one from the other.
        if (isDone && !_sentence.Inflection.VerbEndsSubordinate && !verb.Has(ClauseRole.VerbEvent) && IsSubject(free[0]) && IsBeforeVerb(free[0]) && !IsBeforeVerb(free[1])) free.RemoveAt(1);
        if (free.Count == 1 || opened) _claim.Subject = Subjects.Of(_sentence, _clause, free[free.Count - 1], _claim, _question);
        else if (free.Count > 1) _claim.Miss(Joint.Subject, string.Join(", ", free.Select(each => _items[_phrases[each].Head].Text)));
        // "Acme moved there and opened in 1998"
        if (free.Count == 0 && IsElliptic()) _claim.Subject = Antecedents.Before(_sentence, _clause);
        if (!_question.IsDeclared(verb) && (!_claim.Predicate.Exists(_question.IsDeclared) || (free.Count == 1 && _question.IsDeclared(_items[_phrases[free[0]].Head]) && IsOtherEvent(verb)))) _claim.Miss(Joint.Verb, verb.Text);
        if (_items.Find(item => item.Has(Traits.Again)) is { } again) _claim.Miss(Joint.Verb, again.Text);
        if (_phrases.Find(each => each.Contains(_target)) is { Preposition: >= 0 and var at } && _items[at].Has(Traits.Around)) _claim.Miss(Joint.Value, _items[at].Text);
    }

    /// <summary>"The opening was celebrated in 1998": what was done then was done to the opening, and is not the opening.</summary>
    private static bool IsOtherEvent(Item verb) => verb.Has(ClauseRole.VerbUnknown) || verb.Has(ClauseRole.VerbSays, ClauseRole.VerbCalls);

    private bool IsSubject(int phrase) => _items[_phrases[phrase].Head].Mention is { } mention && _question.IsSubject(mention);

    private bool IsBeforeVerb(int phrase) => _clause.Finite.Count > 0 && _phrases[phrase].End <= _clause.Finite[0];

    private void License(Item verb, ClauseRole first, ClauseRole last)
    {
        if (_question.IsDeclared(verb)) return;
        if (verb.Has(ClauseRole.AuxHave) || (verb.Has(first, last) && !IsWithoutFrame(verb, last)) || (last == ClauseRole.VerbExist && verb.Has(ClauseRole.VerbLocate))) return;
        if (verb.Has(ClauseRole.VerbTakes) && IsMeasure()) return;
        // "The timeout is 250 ms": what is asked about is itself the measure.
        if (verb.Has(ClauseRole.AuxBe) && _claim.Subject.Mention is { } subject && _question.IsSubject(subject) && EndsWithValue()) return;

        // "does not exceed 64 bytes, darf einen Monat nicht überschreiten": the rest of the verb is the value's bound.
        if (verb.Has(ClauseRole.ModalPossible, ClauseRole.AuxDo) && _items[_target].IsNegated) return;

        // Whatever it makes of the value was read with the clause: a plan, a denial, a demand.
        if (_claim.Forceful.Contains(verb) || (verb.Has(ClauseRole.VerbEstimates) && last == ClauseRole.VerbEstimates)) return;
        // "is", "wird": what is said is in the noun before it; a declared word must be there.
        if (verb.Has(ClauseRole.AuxBe, ClauseRole.AuxBecome) && _claim.Predicate.Exists(item => !ReferenceEquals(item, verb) && (_question.IsDeclared(item) || item.Has(ClauseRole.NounCarrier)))) return;
        if (_claim.Trace.Contains(ClaimRules.Definite) && verb.Has(ClauseRole.ModalPossible, ClauseRole.VerbExceeds)) return;
        // "Die Kosten stiegen": a noun of the property, and a verb that only says what becomes of it.
        if (verb.Has(ClauseRole.VerbHas, ClauseRole.VerbIs) && (_items[_target].Reading?.Value is not AmountValue || ((verb.Has(ClauseRole.VerbHas, ClauseRole.VerbMeasure) || verb.Has(ClauseRole.VerbIs)) && !IsWithoutFrame(verb, last))) && _claim.Predicate.Exists(item => !ReferenceEquals(item, _items[_target]) && _question.IsDeclared(item))) return;
        _claim.Miss(Joint.Verb, verb.Text);
    }

    /// <summary>"shall notify it within 72 hours": by when a duty must be done is the duty's own time, whatever the duty is.</summary>
    private bool IsDeadline() =>
        _question.Genre != Genre.Prose && _claim.Modality is Modality.Required or Modality.Recommended or Modality.Permitted
        && _items[_target].Reading is { Bound: Bound.AtMost or Bound.LessThan, Value: DurationValue };

    /// <summary>Bytes that something takes are its own; of people and things that it takes, that is not said.</summary>
    private bool IsMeasure() => !_question.Counts(_items[_target]) && !_items.Skip(_target + 1).Any(_question.IsCounted);

    /// <summary>"is 5 km away, is 20 years old": an adjective behind the value makes it a measure of something else.</summary>
    private bool EndsWithValue()
    {
        var end = _phrases[_phrases.FindIndex(phrase => phrase.Contains(_target))].End;
        return end >= EndOfClause() || _items[end].IsSign || _items[end].IsPreposition || _items[end].IsConjunction || _items[end].Has(ClauseRole.AdvFree) || _items[end].Has(ClauseRole.AdjMeasure);
    }

    /// <summary>"cut 300 employees, senkte 300 Stellen": what becomes of a value stands behind the verb's preposition; the bare object is by how much.</summary>
    private bool IsWithoutFrame(Item verb, ClauseRole last) =>
        last != ClauseRole.VerbEstimates && _items[_target].Reading?.Value is not ChangeValue
        && Array.TrueForAll(verb.Senses, static sense => !sense.IsVerb || (sense.Role == ClauseRole.VerbBecomes && sense.Frames.Length > 0) || sense.Role is ClauseRole.VerbUnknown or ClauseRole.VerbAbandons);

    private bool Measures(Item noun) =>
        noun.Has(ClauseRole.NounCarrier, ClauseRole.NounEvent) || noun.Has(ClauseRole.NounPlace) || _question.IsDeclared(noun) || _question.IsCounted(noun) || _question.IsKindNoun(noun);

    /// <summary>Whose the value is: "the 300 employees of S".</summary>
    private int Possessor(int root)
    {
        if (_phrases[root].Owner >= 0) return _phrases[root].Owner;
        // "Acme's 300 employees"
        if (IsBehindGenitive(root)) return root - 1;
        for (var i = root + 1; i < _phrases.Count; i++)
        {
            // "a limit of 100": what it is of is the value, and nobody.
            if (_phrases[i].Above == root && (_phrases[i].Head != _target || _phrases[i].Preposition < 0)) return i;
        }

        return -1;
    }

    /// <summary>"has a contrast ratio of 4": whose it is stands in the noun that carries the value.</summary>
    private Item? OwnerInNoun(Phrase carrier)
    {
        var before = carrier.Contains(_target) || carrier.Head <= carrier.First || !_items[carrier.Head].Has(ClauseRole.NounCarrier) ? null : _items[carrier.Head - 1];
        return before is { Kind: ItemKind.Name, IsGenitive: false, Mention: { } mention } && _question.IsSubject(mention) ? before : null;
    }

    private bool IsBehindGenitive(int root) =>
        root > 0 && _phrases[root - 1] is { Kind: PhraseKind.Noun, Above: < 0 } before && before.End == _phrases[root].First && _items[before.Head].IsGenitive;

    /// <summary>"not 500 but 300": the first is taken back.</summary>
    private bool IsCorrected(Phrase phrase) => (_items[phrase.Head].Kind == ItemKind.Value || char.IsDigit(_items[phrase.Head].Text[0])) && IsTakenBack(phrase.Head);

    private bool IsTakenBack(int at)
    {
        if (at > _target || _items.FindLastIndex(at, item => item.Has(ClauseRole.Neg)) < 0) return false;
        for (var i = at + 1; i < _target; i++)
        {
            if (_items[i].Has(ClauseRole.Corrective) || _items[i].Has(ClauseRole.But)) return true;
        }

        return false;
    }

    /// <summary>"can have any value between 1 and 5": the noun that the range is one of; "is port 80": the noun that the number tells.</summary>
    private bool IsOfRange(Phrase noun, Phrase value) =>
        noun.End == value.First && value.First == _target
        && (_question.IsBareNumber && _question.IsDeclared(_items[noun.Head])
            || !char.IsDigit(_items[_target].Text[0]) && _items[_target].Reading?.Value is AmountValue { IsRange: true } && (_items[noun.Head].Has(ClauseRole.NounCarrier) || _question.IsDeclared(_items[noun.Head])));

    /// <summary>"300 employees and no debt": what a conjunction adds to the value is no subject.</summary>
    private bool IsAdded(int phrase, int root)
    {
        for (var end = BehindAdjuncts(root); phrase > root && end < _items.Count; )
        {
            // "300 Mitarbeiter, aber keine Kantine"
            if (_items[end].Is(',') && end + 1 < _items.Count && _items[end + 1].Has(ClauseRole.But)) end++;
            if (!_items[end].IsConjunction && !_items[end].Has(ClauseRole.But)) return false;

            var next = _phrases.FindIndex(each => each.First == end + 1);
            if (next < 0) return false;
            if (next == phrase) return true;
            end = _phrases[next].End;
        }

        return false;
    }

    /// <summary>Behind the value and what a preposition adds to it: "10.000 GPUs für industrielle Anwendungen".</summary>
    private int BehindAdjuncts(int root)
    {
        var end = _phrases[root].End;
        while (_phrases.Find(each => each.First == end) is { Kind: PhraseKind.Noun, Preposition: >= 0 } adjunct) end = adjunct.End;
        return end;
    }

    /// <summary>"The 300 employees of S have a canteen": that they are there is taken for granted.</summary>
    private bool IsDefinite(Phrase phrase)
    {
        if (phrase.Owner >= 0 || IsBehindGenitive(_phrases.IndexOf(phrase))) return true;
        for (var i = phrase.First; i < _target; i++)
        {
            if (_items[i].Has(ClauseRole.Det, ClauseRole.QuantAll)) return true;
        }

        return false;
    }

    /// <summary>"S has 14 cranes and covers 80 m2": a conjunction and a verb, whose subject is that of the clause before.</summary>
    private bool IsElliptic() => _clause is { Form: ClauseForm.Main, Index: > 0 } && _items[0].IsConjunction && _clause.Finite.Count > 0 && _clause.Finite[0] == 1;

    /// <summary>"S increased its staff": a noun of the property that the subject itself has.</summary>
    private bool IsOwn(Phrase phrase) => _items[phrase.First].Has(ClauseRole.Possessive) && phrase.First > 0 && _question.IsDeclared(_items[phrase.Head]);

    /// <summary>"Neben A und B hat C 300": what the preposition at the front governs, it governs with all that is joined to it.</summary>
    private bool IsFronted(int phrase)
    {
        if (_phrases[phrase].JoinedTo < 0) return false;

        var first = phrase;
        while (_phrases[first].JoinedTo >= 0) first = _phrases[first].JoinedTo;
        return _phrases[first] is { First: 0, Preposition: 0 };
    }
}
