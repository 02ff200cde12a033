using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <content>The value's own noun: what carries it, what stands in it, and what touches it.</content>
internal sealed partial class Joints
{
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
            else if (item.Has(ClauseRole.AdjAverage)) _claim.Averages.Add(item);
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
        IsReducedRelative(at) && _phrases.Find(phrase => phrase.First == at + 1) is { Kind: PhraseKind.Noun, Preposition: >= 0 } agent && _items[agent.Preposition].Has(Traits.Circumstance) ? agent.End : -1;

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
}
