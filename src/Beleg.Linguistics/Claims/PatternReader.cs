using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>
/// Tells whether a clause says a relation of two names as a pattern has it: the parts in their order, and between them nothing
/// but words that change nothing, times and places. What is said of <em>the founder of Acme</em>, or of half of it, is not said of Acme.
/// </summary>
internal sealed class PatternReader
{
    private readonly ReadSentence _sentence;
    private readonly ClaimQuestion _question;
    private readonly List<Item> _items;
    private readonly List<Phrase> _phrases;
    private readonly List<(int Item, string Lower)> _words;

    public PatternReader(ReadSentence sentence, ReadClause clause, ClaimQuestion question)
    {
        (_sentence, _question, _items, _phrases) = (sentence, question, clause.Items, sentence.PhrasesOf(clause));
        _words = [.. _items.SelectMany(static (item, at) => item.Kind is ItemKind.Word ? item.Lower.Split(' ').Select(word => (at, word)) : [(at, item.Text)])];
    }

    /// <param name="target">Where the end that is asked for stands.</param>
    public bool IsSaid(RelationPattern pattern, Segment target)
    {
        for (var at = 0; at < _words.Count; at++)
        {
            if (IsSaid(pattern.Parts, target, at, first: 0)) return true;
            // "2019 kaufte Acme den Park": what stands at the front has the subject behind the verb.
            if (_sentence.Inflection.VerbEndsSubordinate && pattern.Parts.Count > 2 && pattern.Parts[0].IsEnd && _words[at].Item > 0 && !_items[_words[at].Item].IsCapitalised && IsFirst(at)
                && IsSaid([pattern.Parts[1], pattern.Parts[0], .. pattern.Parts.Skip(2)], target, at, first: 1)) return true;
        }

        return false;
    }

    private bool IsFirst(int word) => !_items.GetRange(0, _words[word].Item).Exists(item => item.Mention is { } mention && IsAsked(mention));

    private bool IsAsked(Mention mention) => _question.IsSubject(mention) || mention.NamesAny(_question.Members);

    /// <param name="first">Which of the parts the pattern has first: where that is a name, it is the verb's subject.</param>
    private bool IsSaid(IReadOnlyList<RelationPart> parts, Segment target, int at, int first)
    {
        var said = new List<int>();
        foreach (var part in parts)
        {
            while (said.Count > 0 && at < _words.Count && !Fits(at, part, target) && EndOfFree(at) is > 0 and var end) at = end;
            if (at >= _words.Count || !Fits(at, part, target)) return false;
            said.Add(_words[at].Item);
            if (part.Kind != RelationPartKind.Genitive || !_items[_words[at].Item].IsGenitive) at++;
        }

        if (parts[first].IsEnd && IsOblique(said[first])) return false;
        var hasGenitive = parts.Any(static part => part.Kind == RelationPartKind.Genitive);
        return said.TrueForAll(item => _items[item].Kind != ItemKind.Name || IsWhole(item, said, hasGenitive));
    }

    private bool Fits(int word, RelationPart part, Segment target)
    {
        var item = _items[_words[word].Item];
        return part.Kind switch
        {
            RelationPartKind.Subject => item.Kind == ItemKind.Name && _question.IsSubject(item.Mention!),
            RelationPartKind.Object => item.Start < target.End && target.Start < item.End && item.Kind is ItemKind.Name or ItemKind.Value or ItemKind.Date,
            RelationPartKind.Genitive => item.IsGenitive,
            _ => part.IsSaidBy(_words[word].Lower),
        };
    }

    /// <summary>Behind words that change nothing; 0 where they do.</summary>
    private int EndOfFree(int word)
    {
        var at = _words[word].Item;
        var item = _items[at];
        if (item.Kind == ItemKind.Date || item.Has(ClauseRole.Det, ClauseRole.QuantAll) || item.Has(ClauseRole.AdvFree) || item.Has(ClauseRole.AdjPlain) || _question.IsPlain(item)) return word + 1;
        // "dem Unternehmen Acme"
        if (at + 1 < _items.Count && _items[at + 1].Kind == ItemKind.Name && (_question.IsKindNoun(item) || _question.IsMemberNoun(item))) return word + 1;
        if (!item.Has(ClauseRole.Prep) || at + 1 >= _items.Count) return 0;
        if (_items[at + 1].Kind == ItemKind.Date) return word + 1;

        // "the park in Minden belongs to"
        var place = _phrases.Find(phrase => phrase.Preposition == at);
        if (place is null || !(_sentence.Inflection.IsIn(item.Lower) || _sentence.Inflection.IsAt(item.Lower)) || _items[place.Head].Mention is not { } mention || IsAsked(mention)) return 0;
        return _words.FindIndex(each => each.Item >= place.End) is > 0 and var end ? end : 0;
    }

    /// <summary>"den Nordhof kaufte Acme": a name that no verb has for its subject.</summary>
    private bool IsOblique(int item) => PhraseOf(item) is { Preposition: < 0 } phrase && _items[phrase.First].Has(ClauseRole.Det) && _sentence.Inflection.IsOblique(_items[phrase.First].Lower);

    private Phrase? PhraseOf(int item) => _phrases.Find(phrase => phrase.Contains(item));

    /// <summary>Whether a name belongs to no other noun than those of the pattern, and all of it is meant.</summary>
    private bool IsWhole(int name, List<int> said, bool hasGenitive)
    {
        if (PhraseOf(name) is not { } phrase) return true;

        if (phrase.Above >= 0 && _phrases[phrase.Above].Head is var head && _items[head].Kind is not (ItemKind.Date or ItemKind.Value) && !said.Contains(head)) return false;
        // "the land under the park belongs to"
        if (phrase.Preposition > 0 && !said.Contains(phrase.Preposition) && _phrases.Exists(before => before.Kind == PhraseKind.Noun && before.End == phrase.Preposition)) return false;
        if (_items[name].IsGenitive && _items[name].Text.IndexOfAny(['\'', '’']) >= 0 && !hasGenitive) return false;
        if (_phrases.Exists(owned => owned.Owner >= 0 && ReferenceEquals(_phrases[owned.Owner], phrase) && !said.Contains(owned.Head))) return false;

        // "der halbe Nordhof", "part of the yard", "das andere Acme"
        for (var i = Math.Max(phrase.First - 1, 0); i < phrase.Head; i++)
        {
            if (!said.Contains(i) && IsOther(_items[i])) return false;
        }

        return true;
    }

    private bool IsOther(Item item) =>
        item.Kind == ItemKind.Value || item.Has(ClauseRole.QuantSome, ClauseRole.DetNo) || item.Has(ClauseRole.AdjPrivative, ClauseRole.AdjFalse) || item.Has(ClauseRole.PartOf, ClauseRole.OneOf)
        || (_sentence.Inflection.CapitalisesNouns && item is { Kind: ItemKind.Word, Senses.Length: 0, IsCapitalised: false } && !_question.IsPlain(item));
}
