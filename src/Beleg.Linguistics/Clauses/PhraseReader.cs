namespace Beleg.Linguistics.Clauses;

/// <summary>Gathers the items of a clause into nouns with what belongs to them.</summary>
internal sealed class PhraseReader
{
    /// <summary>How many letters the symbol of a quantity has: <em>k, Hz</em>.</summary>
    private const int LongestSymbol = 2;

    private readonly List<Item> _items;
    private readonly Inflection _inflection;
    private readonly HashSet<int> _finite;
    private readonly List<Phrase> _phrases = [];

    private PhraseReader(ReadClause clause, Inflection inflection)
    {
        (_items, _inflection, _finite) = (clause.Items, inflection, [.. clause.Finite]);
    }

    public static List<Phrase> Read(ReadClause clause, Inflection inflection)
    {
        var reader = new PhraseReader(clause, inflection);
        reader.Read();
        return reader._phrases;
    }

    /// <summary>"The sixth meeting, North Yard, was": a name between a comma and the verb is that of the noun before the comma.</summary>
    public static bool IsNamedBehind(List<Phrase> phrases, int at, ReadClause clause)
    {
        var end = phrases[at].End;
        var next = phrases.FindIndex(each => each.Kind is PhraseKind.Noun && each.First == end + 1 && each.Preposition < 0);
        if (next < 0 || phrases[at].Preposition >= 0 || end >= clause.Items.Count || !clause.Items[end].Is(',') || clause.Items[phrases[next].Head].Kind is not ItemKind.Name || clause.Finite.Count == 0) return false;

        var behind = phrases[next].End;
        return behind == clause.Finite[0] || (behind < clause.Items.Count && clause.Items[behind].Is(',') && behind + 1 == clause.Finite[0]);
    }

    /// <summary>"The gas constant, R, is": a symbol between two commas is that of the noun before them.</summary>
    public static bool IsSymbolBehind(List<Phrase> phrases, int at, ReadClause clause)
    {
        var (symbol, items) = (phrases[at], clause.Items);
        return symbol.Preposition < 0 && symbol.End == symbol.First + 1 && items[symbol.First] is { Kind: ItemKind.Word or ItemKind.UnknownName, Senses.Length: 0, Text.Length: <= LongestSymbol } && char.IsLetter(items[symbol.First].Text[0])
            && symbol.First > 1 && items[symbol.First - 1].Is(',') && clause.Finite.Contains(symbol.End) && phrases.Exists(before => before.Kind == PhraseKind.Noun && before.End == symbol.First - 1);
    }

    private void Read()
    {
        for (var at = 0; at < _items.Count;)
        {
            var item = _items[at];
            if (IsPreposition(at))
            {
                var end = NounEnd(at + 1, out var head);
                if (head < 0)
                {
                    _phrases.Add(new(PhraseKind.Other, at, at + 1, at));
                    at++;
                    continue;
                }

                var above = _inflection.IsOf(item.Lower) && at > 0 ? AboveOf(at) : -1;
                _phrases.Add(new(PhraseKind.Noun, at, end, head) { Preposition = at, Above = above });
                at = end;
            }
            else if (NounEnd(at, out var head) is var end && head >= 0)
            {
                // "work on the park": the preposition is part of the noun's own phrase.
                var isGoverned = at > 0 && _phrases.Count > 0 && _phrases[_phrases.Count - 1] is { Kind: PhraseKind.Noun } noun && noun.Head == at - 1 && _items[noun.Head].Lower.IndexOf(' ') > 0 && _items[noun.Head].Has(ClauseRole.NounEvent, ClauseRole.NounRoom);
                var isGenitive = at > 0 && (_inflection.IsGenitive(item.Lower) || (item.IsGenitive && item.Kind is ItemKind.Name or ItemKind.UnknownName && _inflection.CapitalisesNouns)) && _phrases.Count > 0 && _phrases[_phrases.Count - 1] is { Kind: PhraseKind.Noun } before && before.End == at && (TakesGenitive(_items[before.Head]) || (_items[before.Head].Kind == ItemKind.Name && _inflection.IsOnlyGenitive(item.Lower)) || (item.IsGenitive && _items[before.Head] is { Kind: ItemKind.Name, IsGenitive: false }));
                var owner = _phrases.Count > 0 && _phrases[_phrases.Count - 1] is { Kind: PhraseKind.Noun } possessor && possessor.End == at && _items[possessor.Head].IsGenitive && possessor.Above < 0 && _items[at].Kind is not ItemKind.Value ? _phrases.Count - 1 : -1;
                _phrases.Add(new(PhraseKind.Noun, at, end, head) { Above = isGenitive || isGoverned ? _phrases.Count - 1 : -1, Owner = owner, JoinedTo = JoinedTo(at) });
                if (owner >= 0)
                {
                    // What governs the owner governs what is his: "by Acme's rival".
                    var mine = _phrases[_phrases.Count - 1];
                    _phrases[_phrases.Count - 1] = mine with { Preposition = _phrases[owner].Preposition, Above = _phrases[owner].Above };
                    _phrases[owner].Above = _phrases.Count - 1;
                }

                // "vom Bund und Ländern": a conjunction goes on with what the preposition governs.
                else if (at > 1 && _items[at - 1].Has(ClauseRole.And) && _phrases.Count > 2 && _phrases[_phrases.Count - 3] is { Kind: PhraseKind.Noun, Preposition: >= 0 } first && first.End == at - 1 && _items[at].Kind is not ItemKind.Value && (!_items[at].Has(ClauseRole.Det, ClauseRole.DetNo) || _items[first.Preposition].Has(Traits.Circumstance)))
                {
                    _phrases[_phrases.Count - 1] = _phrases[_phrases.Count - 1] with { Preposition = first.Preposition, Above = first.Above };
                }

                at = end;
            }
            else
            {
                _phrases.Add(new(item.IsVerb ? PhraseKind.Verb : PhraseKind.Other, at, at + 1, at));
                at++;
            }
        }
    }

    private bool IsPreposition(int at)
    {
        var item = _items[at];
        if (!item.IsPreposition && !item.Has(ClauseRole.Than)) return false;

        // A particle at the end, and the mark of an infinitive, govern no noun.
        return !(at + 1 >= _items.Count || _items[at + 1].Can(VerbForms.Infinitive) && string.Equals(item.Lower, _inflection.InfinitiveMark, StringComparison.Ordinal) && !_items[at + 1].IsCapitalised);
    }

    private int AboveOf(int at) => _phrases.Count > 0 && _phrases[_phrases.Count - 1] is { Kind: PhraseKind.Noun } before && before.End == at ? _phrases.Count - 1 : -1;

    /// <summary>"alle 300 Mitarbeiter, keine Schulden": what can stand alone does not stand alone here.</summary>
    private bool IsBeforeNoun(int at) =>
        at + 1 < _items.Count && !_finite.Contains(at + 1) && (_items[at + 1].Kind is ItemKind.Value or ItemKind.Name or ItemKind.UnknownName || (!_items[at + 1].IsSign && IsNoun(_items[at + 1], at + 1)));

    private int JoinedTo(int at) =>
        at > 1 && _items[at - 1].Has(ClauseRole.And, ClauseRole.Or) && _phrases.Count > 1 && _phrases[_phrases.Count - 2] is { Kind: PhraseKind.Noun } before && before.End == at - 1 ? _phrases.Count - 2 : -1;

    private bool TakesGenitive(Item head) => head.Kind is ItemKind.Value or ItemKind.Word && !head.Has(ClauseRole.Pronoun);

    /// <summary>The end of the noun that begins at an item, and its head; -1 where none begins.</summary>
    private int NounEnd(int at, out int head)
    {
        head = -1;
        var i = at;
        for (; i < _items.Count; i++)
        {
            var item = _items[i];
            if (item.Kind == ItemKind.Value || item.Kind == ItemKind.Date)
            {
                if (head >= 0) break;
                head = i;
                continue;
            }

            if (item.Kind is ItemKind.Name or ItemKind.UnknownName)
            {
                // "die Fabriken Europas": a genitive behind its noun, and not its name.
                if (head >= 0 && (!IsNamedBy(head, i) || (item.IsGenitive && _inflection.CapitalisesNouns))) break;
                head = i;
                if (item.IsGenitive) return i + 1;
                continue;
            }

            if (item.IsSign) break;
            // "jede Frist"
            if (i == at && item.Has(ClauseRole.Per) && item.Has(ClauseRole.PronounVague) && IsBeforeNoun(i)) continue;
            if (item.Has(ClauseRole.Pronoun, ClauseRole.PronounNobody))
            {
                if (i == at && !item.Has(ClauseRole.Det) && !(item.Has(ClauseRole.Det, ClauseRole.DetNo) && IsBeforeNoun(i))) return (head = i) + 1;
                if (i > at) break;
            }

            if (item.Has(ClauseRole.Det, ClauseRole.DetNo))
            {
                if (i > at && !(i == at + 1 && _items[at].Has(ClauseRole.QuantAll, ClauseRole.QuantFew))) break;
                continue;
            }

            // "der 2004 eröffnete Tunnel": the noun is what the participle stands before.
            if (head == i - 1 && i > at && FiniteVerbs.IsDatedAttribute(_items, i, at, _items.Count, _inflection))
            {
                head = -1;
                continue;
            }

            if (_finite.Contains(i) || item.IsConjunction || item.IsSubordinator || item.IsPreposition || item.Has(ClauseRole.Than)) break;
            // "has cost 5 million": a participle right behind its auxiliary.
            if (i == at && i > 0 && item.Can(VerbForms.Participle) && _items[i - 1].Has(ClauseRole.AuxHave) && _finite.Contains(i - 1)) break;
            // "should set the delay": what a modal governs is its verb, though it could also be an adjective.
            if (i == at && i > 0 && (item.Can(VerbForms.Infinitive) || (item.Senses.Length == 0 && !_inflection.VerbEndsSubordinate)) && !item.IsCapitalised && _items[i - 1].Has(ClauseRole.ModalPossible, ClauseRole.ModalUnreal) && _finite.Contains(i - 1)) break;
            if (IsNoun(item, i))
            {
                // "drei Mal so viele Mitarbeiter": the noun right behind a value is what it counts.
                if (head >= 0 && _inflection.CapitalisesNouns && !(head == i - 1 && _items[head].Kind == ItemKind.Value)) break;
                head = i;
                if (item.IsGenitive || item.Lower.IndexOf(' ') > 0) return i + 1;
                continue;
            }

            // An adjective, or what may be one, before its noun.
            var modifies = item.Has(ClauseRole.AdjPlain, ClauseRole.AdjNarrow) || (!item.IsKnown && !IsAdverb(item)) || (item.Has(ClauseRole.AdvFree, ClauseRole.AdvAverage) && i > at) || item.Has(ClauseRole.VerbUnknown) || (item.Has(ClauseRole.Per) && i == at + 1 && _items[at].Has(ClauseRole.Det));
            if (!modifies || (head >= 0 && _inflection.CapitalisesNouns)) break;
            if (!_inflection.CapitalisesNouns && !item.IsKnown && _items[at].Kind is not ItemKind.Value) head = i;
        }

        // "the rival of": an adjective behind its article, and no noun: it is the noun.
        if (head < 0 && i > at + 1 && _items[at].Has(ClauseRole.Det, ClauseRole.Possessive) && _items[i - 1].Has(ClauseRole.AdjPlain, ClauseRole.AdjNarrow)) return (head = i - 1) + 1;
        if (head < 0) return at;
        return _inflection.CapitalisesNouns || head == i - 1 ? Math.Max(i, head + 1) : head + 1;
    }

    /// <summary>"das Rechenzentrum Helios", "the Helios works": a noun and its name are one.</summary>
    private bool IsNamedBy(int head, int at) => _items[head].Kind is ItemKind.Word or ItemKind.UnknownName && (at == head + 1) && (_items[head].IsCapitalised || !_inflection.CapitalisesNouns);

    private bool IsAdverb(Item item) => item.Kind is ItemKind.Word && _inflection.LooksLikeAdverb(item.Lower);

    private bool IsNoun(Item item, int at) =>
        item.Has(ClauseRole.NounCarrier, ClauseRole.NounDocument)
        || (!_inflection.CapitalisesNouns && FiniteVerbs.IsBareNoun(_items, at))
        || (_inflection.CapitalisesNouns && item.IsCapitalised && !item.IsVerb && !(at == 0 && item.Senses.Length > 0 && !item.Has(ClauseRole.NounCarrier, ClauseRole.NounLabel)))
        || (_inflection.CapitalisesNouns && item.IsCapitalised && at > 0 && item.Mention is null);
}
