using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>Reads the joints of a value's own clause: its noun, its verb, what stands between them, and its subject.</summary>
internal sealed class Joints
{
    /// <summary>How long the number of a paragraph is.</summary>
    private const int LongestMark = 3;

    private readonly ReadSentence _sentence;
    private readonly ReadClause _clause;
    private readonly Claim _claim;
    private readonly ClaimQuestion _question;
    private readonly List<Item> _items;
    private readonly List<Phrase> _phrases;
    private readonly int _target;
    private bool _isWhole;

    // The subject's name, where the value hangs on it: "a clock skew of 2 minutes".
    private Mention? _measured;

    private Joints(ReadSentence sentence, ReadClause clause, Claim claim, ClaimQuestion question)
    {
        (_sentence, _clause, _claim, _question, _items, _phrases) = (sentence, clause, claim, question, clause.Items, sentence.PhrasesOf(clause));
        _target = _items.FindIndex(item => !item.IsSign && item.End > claim.Target.Start && item.Start < claim.Target.End);
    }

    public static void Read(ReadSentence sentence, ReadClause clause, Claim claim, ClaimQuestion question)
    {
        var joints = new Joints(sentence, clause, claim, question);
        if (joints._target >= 0) joints.Read();
    }

    private void Read()
    {
        Dates();

        _claim.Predicate.Add(_items[_target]);
        Detached();
        Bracketed();
        if (_items[_target].IsRemainder || _claim.IsBarred)
        {
            Limits.Read(_sentence, _clause, _claim, _question, _target);
            return;
        }

        var root = Climb(_phrases.FindIndex(phrase => phrase.Contains(_target)));
        Behind(root);
        var verb = GoverningVerb();
        if (verb is null)
        {
            Fragment(root);
            return;
        }

        _claim.Predicate.Add(verb);
        UnknownAdverbs();
        if (CountedName(root) is { } counted)
        {
            _claim.By(ClaimRules.Definite);
            _claim.Subject = new(SubjectKind.Named, counted.Place.In(_sentence.Text), counted, counted.Place);
            return;
        }

        if (_measured is not null)
        {
            _claim.By(ClaimRules.Definite);
            _claim.Subject = new(SubjectKind.Named, _measured.Place.In(_sentence.Text), _measured, _measured.Place);
            License(verb, ClauseRole.VerbHas, ClauseRole.VerbMeasure);
            Owner(verb);
            Between(root);
            Adjuncts.Read(_sentence, _clause, _claim, _question, root, EndOfClause());
            Licence.Read(_sentence, _clause, _claim, _question, verb, _phrases[root], EndOfClause());
            return;
        }

        if (_isWhole)
        {
            _claim.By(ClaimRules.Definite);
            if (Possessor(root) is >= 0 and var owner) _claim.Subject = Subjects.Of(_sentence, _clause, owner, _claim, _question);
            else _claim.Miss(Joint.Subject, _items[_phrases[root].First].Text);
            return;
        }

        Govern(root, verb);
        Between(root);
        if (!(_items[_target].Kind == ItemKind.Date && _question.AsksForTime)) Adjuncts.Read(_sentence, _clause, _claim, _question, root, EndOfClause());
        Licence.Read(_sentence, _clause, _claim, _question, verb, _phrases[root], EndOfClause());
    }

    /// <summary>"Mobile clients have a timeout of 5 seconds": which of those have it that do; "clients have a timeout" says of none that it has not.</summary>
    private void Owner(Item verb)
    {
        if (!verb.Has(ClauseRole.AuxHave) && !verb.Has(ClauseRole.VerbHas)) return;
        var owner = _phrases.Find(phrase => phrase is { Kind: PhraseKind.Noun, Preposition: < 0, Above: < 0 } && !phrase.Contains(_target) && IsNarrowed(phrase) && _items[phrase.Head].Kind is ItemKind.Word or ItemKind.UnknownName && !_items[phrase.Head].Has(ClauseRole.Pronoun, ClauseRole.PronounNobody));
        if (owner is not null) _claim.Restrictions.Add(_clause.PlaceOf(owner));
    }

    private bool IsNarrowed(Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (!_items[i].Has(ClauseRole.Det, ClauseRole.QuantAll) && !_items[i].Has(ClauseRole.AdjPlain) && !_question.IsPlain(_items[i])) return true;
        }

        return false;
    }

    /// <summary>"was supposedly opened": it may make anything of the verb, wherever it stands.</summary>
    private void UnknownAdverbs()
    {
        foreach (var item in _items)
        {
            if (item.Kind is ItemKind.Word && item.Senses.Length == 0 && _sentence.Inflection.LooksLikeAdverb(item.Lower) && !_question.IsPlain(item) && !_question.IsDeclared(item)) _claim.Miss(Joint.Verb, item.Text);
        }
    }

    /// <summary>The dates of the clause, and those in brackets behind it: <em>(as of June 2024)</em>.</summary>
    private void Dates()
    {
        _claim.Dates.AddRange(_items.FindAll(item => item.Kind == ItemKind.Date));
        foreach (var other in _sentence.Clauses)
        {
            if (other.Form is ClauseForm.Inserted or ClauseForm.Addition && ReferenceEquals(other.Parent, _clause) && other.Finite.Count == 0) _claim.Dates.AddRange(other.Items.FindAll(item => item.Kind == ItemKind.Date));
        }
    }

    /// <summary>From the value up through what only carries it: <em>a staff of 300, eine Leistung von 5 MW</em>.</summary>
    private int Climb(int at)
    {
        Modifiers(_phrases[at]);
        for (var depth = 0; depth < 6 && _phrases[at].Above >= 0; depth++)
        {
            var above = _phrases[at].Above;
            var head = _items[_phrases[above].Head];
            if (head.Kind == ItemKind.Value)
            {
                // "300 of the 500 employees": the whole is there, whatever is said of the part.
                if (_phrases[at].First < _target && _items.Skip(_phrases[at].First).Take(_target - _phrases[at].First).Any(item => item.Has(ClauseRole.Det)))
                {
                    _isWhole = true;
                    return at;
                }

                _claim.SetApartBy ??= head.Text;
                return at;
            }

            if (depth == 0 && head.Mention is { IsCompound: false } name && head.Kind == ItemKind.Name && _question.IsSubject(name) && _phrases[above] is { Preposition: < 0, Above: < 0 })
            {
                Modifiers(_phrases[above]);
                _measured = name;
                return above;
            }

            if (!head.Has(ClauseRole.NounCarrier) && !_question.IsDeclared(head))
            {
                _claim.Miss(Joint.Value, head.Text);
                return above;
            }

            _claim.Predicate.Add(head);
            _claim.Limit(head, _question);
            at = above;
            Modifiers(_phrases[at]);
        }

        // "ein Zentrum mit einer Kapazität von 300": the carrier may itself hang on a noun before it.
        return at;
    }

    private void Modifiers(Phrase phrase)
    {
        if (phrase.Contains(_target) && _question.Counts(_items[_target])) Inside(_items[_target].Modifiers);
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var item = _items[i];
            if (i == phrase.Preposition || i == _target || item.Kind is ItemKind.Value || _question.IsCounted(item) || (i == _target + 1 && IsCountedHere(i)) || (i > _target && i <= MeasuredBehind()) || (i == phrase.Head && !phrase.Contains(_target))) continue;
            if (item.Has(ClauseRole.Det, ClauseRole.QuantAll) || item.Has(ClauseRole.AdjPlain) || item.Has(ClauseRole.AdvFree) || item.Has(ClauseRole.DetNo) || _question.IsPlain(item) || _question.IsDeclared(item)) continue;
            // What has a meaning of its own was read with the clause; whose the noun is, it says as well.
            if (_claim.Forceful.Contains(item) || ReferenceEquals(item, OwnerInNoun(phrase)) || (!phrase.Contains(_target) && _claim.Limit(item, _question))) continue;
            _claim.Miss(Joint.Value, item.Text);
        }
    }

    /// <summary>"300 former employees": what its number counts is what stands behind it.</summary>
    private void Inside(IReadOnlyList<Item> modifiers)
    {
        foreach (var item in modifiers)
        {
            // "300 binary packages": a word of what the unit is called.
            if (_question.IsOfUnit(_items[_target], item)) continue;

            if (item.Has(ClauseRole.AdjPrivative)) _claim.Deny(item.Text);
            else if (item.Has(ClauseRole.AdjPast)) _claim.PastWord ??= item.Text;
            else if (item.Has(ClauseRole.AdjPlanned)) _claim.Set(Modality.Planned, item.Text);
            else if (item.Has(ClauseRole.AdjAverage)) _claim.Miss(Joint.Value, item.Text);
            else if (!(item.Has(ClauseRole.AdjPlain) || item.Has(ClauseRole.AdvFree) || _question.IsPlain(item) || _question.IsDeclared(item) || _question.IsCounted(item))) _claim.Miss(Joint.Value, item.Text);
        }
    }

    /// <summary>What touches the value: a restriction, a rate, a part, or words that nobody read.</summary>
    private void Behind(int root)
    {
        var end = _phrases[root].End;
        if (_phrases[root].First is > 1 and var first && _items[first - 1].Has(ClauseRole.Or) && _items[first - 2].Kind == ItemKind.Value) _claim.SetApartBy ??= _items[first - 1].Text;
        if (_target > 0 && PartBefore(_target) is { } part) _claim.SetApartBy ??= part;
        for (var i = 0; i < _items.Count; i++)
        {
            if (!_items[i].Has(ClauseRole.Per) || i == _target || IsOfEachSubject(i) || IsOfOtherValue(i)) continue;
            _claim.PerWords.Add(_items[i].Text);
            // "the daily amount": a word of the property says itself for what it is.
            if (!_question.IsDeclared(_items[i])) _claim.PerWord ??= _items[i].Text;
        }

        if (end >= _items.Count || _items[end].IsSign && _items[end].Text[0] is ',') return;

        var next = _items[end];
        // Two values that nothing joins: "300 employees double".
        if (next.IsSign || (next.Kind == ItemKind.Value && next.Start >= _claim.Target.End))
        {
            _claim.Miss(Joint.Value, next.Text);
            return;
        }

        if (IsCountedHere(end))
        {
            if (_question.IsDeclared(_items[end])) _claim.Predicate.Add(_items[end]);
            end++;
        }

        if (end >= _items.Count || _items[end].IsSign) return;

        next = _items[end];
        // "is 31 m tall": the adjective behind a measure says which it is.
        if (next.Kind == ItemKind.Word && _question.IsDeclared(next)) _claim.Predicate.Add(next);
        else if (next.Has(ClauseRole.AdjMeasure)) _claim.SaysProperty = _items.Exists(item => _question.IsDeclared(item) && !IsOfOtherMeasure(item));
        if (next.Has(ClauseRole.Or) && end + 1 < _items.Count && _items[end + 1].Kind == ItemKind.Value) _claim.SetApartBy ??= next.Text;
        if (EndOfReduced(end) is > 0 and var reduced) _claim.Restrictions.Add(new(next.Start, _items[reduced - 1].End - next.Start));
        if (next.Senses.Length == 0 && next.Kind == ItemKind.Word && !_question.IsPlain(next) && !_question.IsDeclared(next) && next.Lower.Length > 0) _claim.Miss(Joint.Value, next.Text);

        var phrase = _phrases.FindIndex(each => each.First == end);
        if (phrase < 0 || _phrases[phrase] is not { Kind: PhraseKind.Noun, Preposition: >= 0 } adjunct) return;

        var head = _items[adjunct.Head];
        // "per quay" is no restriction, but for each of what it is.
        if (_items[adjunct.Preposition].Has(ClauseRole.Per)) return;
        // "48 turbines with a capacity of 288 MW": another value, which is not what this one holds for.
        if (Adjuncts.IsCarrier(_sentence, _clause, _phrases, phrase)) return;
        // "grew by 12 % to 5 million": what came of it.
        if (_items[_target].Reading?.Value is ChangeValue && head.Kind is ItemKind.Value && _sentence.Inflection.IsOnto(_items[adjunct.Preposition].Lower)) return;
        // "in 1998 by three engineers": by whom, and not which.
        if (_items[_target].Kind is ItemKind.Date && (_items[adjunct.Preposition].Has(Traits.Circumstance) || _sentence.Inflection.IsOf(_items[adjunct.Preposition].Lower))) return;
        // "in the table": where it stands in the text, and not where it is so.
        if (head.Has(ClauseRole.NounDocument)) return;
        // "in size": of which of its properties it is.
        if (_question.IsDeclared(head))
        {
            _claim.Predicate.Add(head);
            return;
        }

        if (head.Kind is ItemKind.Name or ItemKind.Date || _items[adjunct.Preposition].Has(ClauseRole.PrepVoice) || adjunct.Above >= 0 && head.Kind is not ItemKind.Word) return;
        var last = adjunct.End;
        _claim.Restrictions.Add(new(next.Start, _items[last - 1].End - next.Start));
    }

    /// <summary>"848 packages maintained by 120 developers": a participle and by whom, which say of which of them it tells; where they end, or -1.</summary>
    private int EndOfReduced(int at) =>
        !_clause.Finite.Contains(at) && _items[at].Can(VerbForms.Participle) && _phrases.Find(phrase => phrase.First == at + 1) is { Kind: PhraseKind.Noun, Preposition: >= 0 } agent && _items[agent.Preposition].Has(Traits.Circumstance) ? agent.End : -1;

    /// <summary>"is 1,280 m long and 27 m wide": the adjective behind another measure.</summary>
    private bool IsOfOtherMeasure(Item item) => item.Has(ClauseRole.AdjMeasure) && _items.IndexOf(item) is > 0 and var at && _items[at - 1].Kind == ItemKind.Value;

    /// <summary>"10,000 per account": what a rate is of; <c>per</c> says it.</summary>
    private bool IsOfRate(Item item) =>
        _phrases.Exists(phrase => phrase is { Kind: PhraseKind.Noun, Preposition: >= 0 } && phrase.Preposition > _target && _items[phrase.Preposition].Has(ClauseRole.Per) && ReferenceEquals(_items[phrase.Head], item));

    /// <summary>"8 hours daily and 40 hours weekly": each is said of the value right before it.</summary>
    private bool IsOfOtherValue(int at) =>
        at > _target
            ? _items.FindIndex(_target + 1, at - _target - 1, static item => item.Kind == ItemKind.Value) >= 0
            : at > 0 && _items[at - 1].Kind == ItemKind.Value;

    /// <summary>"each line must be": what a norm wants of each is what it wants of a line.</summary>
    private bool IsOfEachSubject(int at) =>
        _question.Genre == Genre.Norm
        && _phrases.Exists(phrase => phrase is { Kind: PhraseKind.Noun, Preposition: < 0 } && phrase.First >= at && phrase.First <= at + 1 && _items[phrase.Head] is { Kind: ItemKind.Name, Mention: { } mention } && _question.IsSubject(mention));

    /// <summary>"78 characters", "a length of 8 characters": right behind the value, or what carries it.</summary>
    private bool IsRightBehind(Phrase noun, Phrase root) => noun.First == root.End || _phrases.Exists(phrase => phrase.Contains(_target) && phrase.End == noun.First);

    /// <summary>"takes 1,024 keys": one noun, and nothing that narrows it.</summary>
    private bool IsCountedHere(int at) =>
        _question.IsBareNumber && _items[at].Kind == ItemKind.Word && (_items[at].Senses.Length == 0 || _items[at].Has(ClauseRole.NounCarrier, ClauseRole.NounLabel)) && _items[at].IsCapitalised == _sentence.Inflection.CapitalisesNouns
        && (at + 1 >= _items.Count || _items[at + 1].IsSign || _items[at + 1].IsPreposition || _items[at + 1].IsConjunction || _items[at + 1].Has(ClauseRole.AdvFree) || _items[at + 1].Has(ClauseRole.Per));

    /// <summary>"Codes are 32-bit fields": how large the noun is that the subject is said to be.</summary>
    private bool IsMeasured(int at) =>
        _items[_target].Text.IndexOf('-') > 0 && _items[at].Kind == ItemKind.Word && !_clause.Finite.Contains(at) && IsEquated()
        && (at + 1 >= _items.Count || _items[at + 1].IsSign || _items[at + 1].IsPreposition || _items[at + 1].Has(ClauseRole.Relative) || IsReducedRelative(at + 1));

    /// <summary>Before what tells only of the noun that the value measures.</summary>
    private int EndOfClause()
    {
        if (MeasuredBehind() is >= 0 and var noun && noun + 1 < _items.Count && IsReducedRelative(noun + 1)) return noun + 1;

        var behind = _phrases.Find(phrase => phrase.Contains(_target))!.End;
        return behind < _items.Count && EndOfReduced(behind) > 0 ? behind : _items.Count;
    }

    /// <summary>The noun that the value measures, behind what adjectives say of it: <em>a 16-bit unsigned integer</em>; -1 where there is none.</summary>
    private int MeasuredBehind()
    {
        var at = _target + 1;
        while (at < _items.Count && _items[at].Has(ClauseRole.AdjPlain, ClauseRole.AdjNarrow) && !_items[at].Has(ClauseRole.AdjPrivative, ClauseRole.AdjFalse)) at++;
        return at < _items.Count && IsMeasured(at) ? at : -1;
    }

    /// <summary>Whether the value's noun is what the subject is said to be: <em>is a 32-bit field, expressed as a 32-bit integer</em>.</summary>
    private bool IsEquated() =>
        _clause.Finite.Count == 1 && _items[_clause.Finite[0]].Has(ClauseRole.AuxBe) && _clause.Finite[0] < _target
        || _phrases.Exists(phrase => phrase.Contains(_target) && phrase.Preposition >= 0 && _items[phrase.Preposition].Has(Traits.Equates));

    /// <summary>"a 32-bit value chosen at random": a participle that no auxiliary governs tells of the noun before it.</summary>
    private bool IsReducedRelative(int at) => !_clause.Finite.Contains(at) && _items[at].Can(VerbForms.Participle);

    private string? PartBefore(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
        {
            if (_items[i].Has(ClauseRole.PartOf) || _items[i].Has(ClauseRole.OneOf)) return _items[i].Text;
        }

        return null;
    }

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
            var places = new List<int>();
            for (var i = 0; i < _phrases.Count; i++)
            {
                if (_phrases[i] is { Kind: PhraseKind.Noun, Preposition: >= 0, Above: < 0 } place && _items[place.Preposition].Has(ClauseRole.Prep) && !_items[place.Preposition].Has(Traits.Temporal) && !_sentence.Inflection.IsOf(_items[place.Preposition].Lower) && _items[place.Head].Kind is not (ItemKind.Date or ItemKind.Value)) places.Add(i);
            }

            // "Since S was founded, 300 came": when it was so, and not where.
            if (places.Count == 0 && _phrases.Find(phrase => phrase is { Kind: PhraseKind.Noun, Preposition: >= 0 } && _items[phrase.Preposition].Has(Traits.Temporal) && _items[phrase.Head].Mention is { } mention && _question.IsSubject(mention)) is { } time) _claim.Miss(Joint.Subject, _items[time.Head].Text);
            if (places.Count == 1) _claim.Subject = Subjects.Of(_sentence, _clause, places[0], _claim, _question);
            else if (places.Count > 1) _claim.Subject = places.Select(each => Subjects.Of(_sentence, _clause, each, _claim, _question)).FirstOrDefault(each => each.Kind == SubjectKind.Named) ?? ClaimSubject.None;
            License(verb, ClauseRole.VerbHas, ClauseRole.VerbExist);
        }
        else if (free.Count == 1)
        {
            _claim.By(OfVerb(verb));
            Owned(possessor);
            _claim.Subject = Subjects.Of(_sentence, _clause, free[0], _claim, _question);
            License(verb, ClauseRole.VerbHas, ClauseRole.VerbMeasure);
        }
        else
        {
            _claim.Subject = new(SubjectKind.Several, string.Join(", ", free.Select(each => _items[_phrases[each].Head].Text)), null, default);
            _claim.Miss(Joint.Subject, _claim.Subject.Words);
        }
    }

    /// <summary>"S has 300 employees of Halberd": whose they are, and not whose it is.</summary>
    private void Owned(int possessor)
    {
        if (possessor >= 0 && _items[_phrases[possessor].Head] is { Kind: ItemKind.UnknownName or ItemKind.Name } owner && !(owner.Mention is { } its && _question.IsSubject(its))) _claim.Miss(Joint.Value, owner.Text);
    }

    /// <summary>"grew by 12 % to 5 million, is 1,280 m long and 27 m wide, founded by three engineers": other amounts, with what they count, are nobody.</summary>
    private bool IsAmountBeside(int phrase, int root)
    {
        var (noun, value) = (_phrases[phrase], _phrases[root]);
        if (IsMeasureOf(noun, value) || (_items[noun.Head].Reading?.Value is ChangeValue && noun.End == value.First && value.Preposition >= 0 && _sentence.Inflection.IsOnto(_items[value.Preposition].Lower))) return true;
        return _items[noun.Head].Kind == ItemKind.Word && _phrases.Find(each => each.End == noun.First) is { Kind: PhraseKind.Noun, Preposition: >= 0 } number && !number.Contains(_target) && number.Head == noun.First - 1 && _items[number.Head] is { Kind: ItemKind.Value, Reading.Value: AmountValue { Unit.Length: 0 } } counted && counted.End < _items[noun.First].Start;
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
            _claim.By(ClaimRules.PropertyVerb);
            Owned(Possessor(root));
            _claim.Subject = Subjects.Of(_sentence, _clause, free[0], _claim, _question);
            return;
        }

        // "With 300 employees, S is the largest": what it has, and therefore is.
        if (phrase.First == 0 && IsWith(preposition) && verb.Has(ClauseRole.AuxBe) && free.Count > 0 && IsBesideVerb(free[0]))
        {
            _claim.By(ClaimRules.With);
            Owned(Possessor(root));
            _claim.Subject = Subjects.Of(_sentence, _clause, free[0], _claim, _question);
            return;
        }

        // "is funded by the state with 5 million, kann mit einer Frist von vier Wochen gekündigt werden"
        var isBehindNoun = root > 0 && _phrases[root - 1] is { Kind: PhraseKind.Noun, Preposition: < 0 } noun && noun.End == phrase.First;
        if (IsWith(preposition) && free.Count == 1 && !isBehindNoun && (_question.IsDeclared(verb) || (!phrase.Contains(_target) && _question.IsDeclared(_items[phrase.Head]))))
        {
            _claim.By(ClaimRules.PropertyVerb);
            Owned(Possessor(root));
            _claim.Subject = Subjects.Of(_sentence, _clause, free[0], _claim, _question);
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
        if (!_question.IsDeclared(verb) && !_claim.Predicate.Exists(_question.IsDeclared)) _claim.Miss(Joint.Verb, verb.Text);
    }

    private bool IsSubject(int phrase) => _items[_phrases[phrase].Head].Mention is { } mention && _question.IsSubject(mention);

    private bool IsAt(int at, Item item) => at >= 0 && at < _items.Count && ReferenceEquals(_items[at], item);

    /// <summary>Right before the finite verb, or right behind it: the place of a subject.</summary>
    private bool IsBesideVerb(int phrase) => _clause.Finite.Count > 0 && (_phrases[phrase].End == _clause.Finite[0] || _phrases[phrase].First == _clause.Finite[0] + 1);

    private bool IsBeforeVerb(int phrase) => _clause.Finite.Count > 0 && _phrases[phrase].End <= _clause.Finite[0];

    /// <summary>"holds (at most) 20 bytes": what brackets put right before a value may bound it.</summary>
    private void Bracketed()
    {
        foreach (var other in _sentence.Clauses)
        {
            if (other.Form != ClauseForm.Inserted || other.Items[other.Items.Count - 1] is not { End: var end } || end >= _claim.Target.Start) continue;
            if (_sentence.Text.HasNoWord(end, _claim.Target.Start) && !IsParagraphMark(other)) _claim.Miss(Joint.Value, new Segment(other.Items[0].Start, end - other.Items[0].Start).In(_sentence.Text));
        }
    }

    /// <summary>"(1) At least 15 Sundays …", "(2a)": the number of a paragraph, at the front of its sentence.</summary>
    private bool IsParagraphMark(ReadClause inserted) =>
        inserted.Items.Count == 1 && ReferenceEquals(_sentence.Items.Find(static item => !item.IsSign), inserted.Items[0]) && inserted.Items[0].Text.Length <= LongestMark
        && inserted.Items[0].Text is var mark && (char.IsDigit(mark[0]) || mark.Length == 1);

    /// <summary>"300 employees, at most": words that a comma sets behind the value, and that are no clause and no noun.</summary>
    private void Detached()
    {
        foreach (var other in _sentence.Clauses)
        {
            if (other.Form != ClauseForm.Addition || !ReferenceEquals(other.Parent, _clause) || other.Items.Count > 3 || other.Items[0].Start < _claim.Target.End || _sentence.Text.IndexOf('|', _claim.Target.End, other.Items[0].Start - _claim.Target.End) >= 0) continue;
            // "300 employees, not 200": what it is not takes nothing back.
            if (other.Items[0].Has(ClauseRole.Neg) && other.Items.Count > 1 && char.IsDigit(other.Items[1].Text[0])) continue;
            if (other.Items.TrueForAll(item => item.Kind is ItemKind.Word && !item.IsVerb && !(item.IsCapitalised && _sentence.Inflection.CapitalisesNouns) && !item.Has(ClauseRole.AdvFree)) && _items.FindIndex(item => item.Start > _claim.Target.End && item.Start < other.Items[0].Start && !item.IsSign) < 0) _claim.Miss(Joint.Value, other.Items[0].Text);
        }
    }

    /// <summary>"fünf KI-Kompetenzzentren": what is counted is itself what is spoken of.</summary>
    private Mention? CountedName(int root)
    {
        for (var i = _target + 1; i < _phrases[root].End; i++)
        {
            if (_items[i].Mention is { IsCompound: false } name && _question.IsSubject(name)) return name;
        }

        // Or its name is the unit's.
        foreach (var mention in _sentence.Mentions)
        {
            if (mention.Start > _items[_target].Start && mention.End == _items[_target].End && !mention.IsCompound && _question.IsSubject(mention)) return mention;
        }

        return null;
    }

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

    /// <summary>Between the verb and the value stands nothing but the subject, dates, and words that change nothing.</summary>
    private void Between(int root)
    {
        var verb = _clause.Finite.Count > 0 ? _clause.Finite[0] : -1;
        var (from, to) = verb < _phrases[root].First ? (verb + 1, _phrases[root].First) : (_phrases[root].End, verb);
        for (var i = from; i < to; i++)
        {
            var item = _items[i];
            if (IsTakenBack(i) || _phrases.Exists(each => each.End <= i && i < each.End + 2 && IsMeasureOf(each, _phrases[root]))) continue;
            var phrase = _phrases.FindIndex(each => each.Contains(i));
            if (phrase >= 0 && _phrases[phrase].Kind == PhraseKind.Noun) continue;
            if (item.IsSign)
            {
                if (item.Text[0] != ',') _claim.Miss(Joint.Between, item.Text);
            }
            else if (item.Senses.Length == 0 && item.Kind == ItemKind.Word && !_question.IsPlain(item) && !_question.IsDeclared(item))
            {
                _claim.Miss(Joint.Between, item.Text);
            }
        }
    }

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
