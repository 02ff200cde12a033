using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>Reads the joints of a value's own clause: its noun, its verb, what stands between them, and its subject.</summary>
internal sealed partial class Joints
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
        if (Ended(verb) is { } until) _claim.PastWord ??= until.Text;
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
            Adjuncts.Read(_sentence, _clause, _claim, _question, root, Conjunct.Of(_clause, _phrases, _target), EndOfClause());
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
        Together();
        Between(root);
        var conjunct = Conjunct.Of(_clause, _phrases, _target);
        // What happened at a time happened, wherever it did; of several times each is that of its own.
        if (!(_items[_target].Kind == ItemKind.Date && _question.AsksForTime) || conjunct is not null) Adjuncts.Read(_sentence, _clause, _claim, _question, root, conjunct, EndOfClause());
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

    /// <summary>"had 300 employees until 2020": it is so no longer; what was sold by 2020 was sold.</summary>
    private Item? Ended(Item verb) =>
        _items[_target].Kind is not ItemKind.Date && verb.Can(VerbForms.Past) && verb.IsStative
            ? _claim.Dates.Find(date => date.Reading?.Value is PeriodValue { Start: null } && !_sentence.Inflection.IsAgent(date.Lower.Split(' ')[0]))
            : null;

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
}
