using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>
/// Reads of what a limit is that takes its verb in: <em>values of the delay</em> above 20 are invalid, <em>a frame with a length</em> other than 4 is an
/// error, nobody may allow <em>the window</em> to exceed 20. All that stands there names what is limited.
/// </summary>
internal sealed class Limits
{
    private readonly ReadSentence _sentence;
    private readonly ReadClause _clause;
    private readonly Claim _claim;
    private readonly ClaimQuestion _question;
    private readonly List<Item> _items;
    private readonly List<Phrase> _phrases;
    private readonly int _target;

    private Limits(ReadSentence sentence, ReadClause clause, Claim claim, ClaimQuestion question, int target)
    {
        (_sentence, _clause, _claim, _question, _items, _phrases, _target) = (sentence, clause, claim, question, clause.Items, sentence.PhrasesOf(clause), target);
    }

    public static void Read(ReadSentence sentence, ReadClause clause, Claim claim, ClaimQuestion question, int target)
    {
        var limits = new Limits(sentence, clause, claim, question, target);
        claim.By(claim.IsBarred ? ClaimRules.Barred : ClaimRules.Remainder);
        // Who lets it happen is nobody in particular.
        limits.Read(claim.IsBarred ? clause.Items.FindLastIndex(target, item => item.Has(Traits.Lets)) + 1 : 0);
    }

    private void Read(int from)
    {
        var first = _phrases.FindIndex(phrase => phrase.First >= from && phrase.Kind == PhraseKind.Noun && phrase.Preposition < 0 && phrase.End <= _target);
        if (first < 0)
        {
            _claim.Miss(Joint.Subject, _items[_target].Text);
            return;
        }

        _claim.Subject = Subjects.Of(_sentence, _clause, first, _claim, _question);
        for (var i = from; i < _target; i++)
        {
            var at = _phrases.FindIndex(phrase => phrase.Contains(i));
            if (at == first || IsLicensed(_items[i])) continue;
            // "values of 20 or more", "a delay of up to 20"
            if (at >= 0 && _phrases[at].Contains(_target) && i == _phrases[at].Preposition && _sentence.Inflection.IsOf(_items[i].Lower)) continue;
            if (_items[i].Is(',') && _items[i + 1].IsSubordinator) continue;
            if (at >= 0 && _phrases[at] is { Kind: PhraseKind.Noun } phrase && (IsOfSubject(phrase) || IsMeasured(phrase)))
            {
                // "with a length": which of its values it is, is read as any word of a noun is.
                if (i == phrase.Head) _claim.Predicate.Add(_items[i]);
                else if (i != phrase.Preposition && !IsLicensed(_items[i]) && !IsOfSubject(phrase)) _claim.Miss(Joint.Between, _items[i].Text);
                continue;
            }

            _claim.Miss(Joint.Between, _items[i].Text);
        }
    }

    /// <summary>"values of the delay": whose they are was read as the subject.</summary>
    private bool IsOfSubject(Phrase phrase) => _claim.Subject.Place.Length > 0 && _items[phrase.First].Start < _claim.Subject.Place.End && _items[phrase.Head].End > _claim.Subject.Place.Start;

    /// <summary>"with a length"</summary>
    private bool IsMeasured(Phrase phrase) =>
        phrase.Preposition >= 0 && _sentence.Inflection.IsWith(_items[phrase.Preposition].Lower) && (_items[phrase.Head].Has(ClauseRole.NounCarrier) || _question.IsDeclared(_items[phrase.Head]));

    private bool IsLicensed(Item item) =>
        item.Has(ClauseRole.Det, ClauseRole.QuantAll) || item.Has(ClauseRole.AdjPlain) || item.Has(ClauseRole.AdvFree) || item.IsSubordinator || item.Has(Traits.Lets) || _question.IsPlain(item) || _question.IsDeclared(item)
        // "to exceed"
        || string.Equals(item.Lower, _sentence.Inflection.InfinitiveMark, StringComparison.Ordinal);
}
