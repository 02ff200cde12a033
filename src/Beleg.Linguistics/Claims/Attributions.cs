using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>
/// Finds who says what a sentence says: <em>so X</em>, <em>laut X</em>, <em>X zufolge</em>, <em>wie X meldet</em>,
/// <em>sagte X</em>, <em>X betont</em>. A name alone says nothing of who speaks.
/// </summary>
internal sealed class Attributions
{
    /// <summary>How many words of title may stand between a verb and the name.</summary>
    private const int LongestTitle = 8;

    /// <summary>How many words may stand between <em>wie</em> and its verb.</summary>
    private const int LongestClause = 16;

    private readonly string _text;
    private readonly Segment _sentence;
    private readonly Inflection _inflection;
    private readonly List<Item> _items;
    private readonly List<ReadAttribution> _found = [];
    private readonly HashSet<int> _hearers = [];

    // The ends of the phrases that begin at each item: made with the first that is asked for.
    private int[]? _ends;

    // The bracket that was opened last before each item: made with the first that is asked for.
    private int[]? _brackets;

    // Between these items every hearer is found already.
    private (int From, int To) _heard;

    private Attributions(ReadSentence sentence)
    {
        (_text, _sentence, _inflection, _items) = (sentence.Text, sentence.Place, sentence.Inflection, sentence.SettledItems());
    }

    public static IReadOnlyList<ReadAttribution> In(ReadSentence sentence)
    {
        var reader = new Attributions(sentence);
        for (var at = 0; at < reader._items.Count; at++) reader.FindAt(at);
        return reader._found;
    }

    private void FindAt(int at)
    {
        var item = _items[at];
        if (item.Has(ClauseRole.Than) && OpensClause(at) && FindAs(at)) return;
        if (item.Has(ClauseRole.PrepVoice)) FindVoice(at);
        else if (Speaks(at)) FindVerb(at);
    }

    /// <summary>A preposition that names who says so; some do it only at a break (<em>so X</em>), and some behind the name (<em>X zufolge</em>).</summary>
    private void FindVoice(int at)
    {
        var who = NameBehind(at + 1, out var end);
        if (_items[at].Has(ClauseRole.Particle))
        {
            if (!FollowsBreak(at) || !IsNounPhrase(at + 1)) return;
            var stop = EndOfPhrase(at + 1);
            if (who is not null || stop >= _items.Count - 1) Add(who, at, stop);
        }
        else if (_items[at].Has(ClauseRole.Prep))
        {
            if (NameBefore(at, out var start) is { } before) Add(before, start, at + 1);
        }
        else if (who is not null)
        {
            Add(who, at, end);
        }
        else if (at > 0 && FollowsBreak(at) && IsNounPhrase(at + 1) && EndOfPhrase(at + 1) is var last && last >= _items.Count - 1)
        {
            // ", so der Verband": somebody, though the catalogue does not know who.
            Add(null, at, last);
        }
    }

    private bool FindAs(int at)
    {
        for (var verb = at + 1; verb < _items.Count && verb <= at + LongestClause && !_items[verb].Is(','); verb++)
        {
            if (!Speaks(verb)) continue;

            // The name that the title leads to; one that comes later is of what was written, or of another.
            Add(NameBehind(at + 1, out _) is { } who && who.End <= _items[verb].Start ? who : null, at, verb + 1);
            return true;
        }

        return false;
    }

    private void FindVerb(int at)
    {
        var behind = at + 1;
        var inverted = IsInverted(at, behind);
        if (FollowsBreak(at) || at == 0 || inverted)
        {
            // "…“, sagte Krüger, Geschäftsführer des DFKI, der DW.": all of it is the source's own.
            var speaker = BehindTime(behind);
            var who = NameBehind(speaker, out var endOfName);
            if (who is not null || IsNounPhrase(speaker) || IsPronoun(speaker))
            {
                // What stands before the verb there tells when and where it was said.
                if (inverted) _found.Add(new(who, Between(at, BeforeColon(Math.Max(endOfName, behind + 1))), _items[at].End, _sentence.End));
                else Add(who, at, EndOfPhrase(behind));
                FindHearer(who is null ? behind : endOfName, who, at);
                return;
            }
        }

        // "PONG answers the PING frame": what it answers is not what it says.
        if (!_items[at].Has(Traits.Says) && behind < _items.Count && !BringsWords(behind)) return;
        var said = NameBefore(at, out var start);
        if (said is null && !IsPronoun(at - 1)) return;
        if (said is null) start = at - 1;
        // "…, Smith said.": what is said stands before.
        var stands = IsEndOfSentence(behind) ? _sentence.Start : _items[at].End;
        _found.Add(new(said, Between(start, behind), stands, _sentence.End));
        FindHearer(behind, said, at);
    }

    /// <summary>„In einem Interview sagte er“: where something else begins the sentence, the speaker stands behind the verb.</summary>
    private bool IsInverted(int at, int behind) =>
        IsPronoun(behind) || (_inflection.VerbEndsSubordinate && (_items[0].IsPreposition || _items[0].IsSubordinator) && NameBefore(at, out _) is null);

    /// <summary>„sagte am Montag ein Sprecher“, <em>said on 5 May a spokesman</em>: the speaker stands behind the day.</summary>
    private int BehindTime(int from)
    {
        if (from >= _items.Count || !_items[from].IsPreposition) return from;

        var at = from + 1;
        if (at < _items.Count && _items[at].Kind is ItemKind.Date) return at + 1;
        while (at < _items.Count && (char.IsDigit(_items[at].Text[0]) || _items[at].Is('.'))) at++;
        return at < _items.Count && _items[at] is { IsCapitalised: true, Mention: null } ? at + 1 : from;
    }

    /// <summary>Who was told it: by a preposition, or as a dative behind the speaker.</summary>
    private void FindHearer(int from, Mention? speaker, int verb)
    {
        if (_items[verb].Has(Traits.Told) && NameBehind(verb + 1, out _) is { } told && !ReferenceEquals(told, speaker)) AddHearer(told);
        var at = from;
        for (; at < _items.Count && !IsQuotationMark(at) && (at == from || at < _heard.From || at >= _heard.To); at++)
        {
            var isPreposition = _items[at].Has(Traits.Told);
            var isDative = !isPreposition && _inflection.IsDative(_items[at].Lower) && at > 0 && (_items[at - 1].Is(',') || at == from);
            if ((isPreposition || isDative) && NameBehind(isPreposition ? at + 1 : at, out var end) is { } hearer && !ReferenceEquals(hearer, speaker) && (isPreposition || IsEnd(end))) AddHearer(hearer);
        }

        _heard = at >= _heard.From && from <= _heard.To ? (Math.Min(from, _heard.From), Math.Max(at, _heard.To)) : (from, at);
    }

    private void AddHearer(Mention hearer)
    {
        if (_hearers.Add(hearer.Start)) _found.Add(new(hearer, hearer.Place, _sentence.Start, _sentence.End) { IsHearer = true });
    }

    private void Add(Mention? who, int first, int end) => _found.Add(new(who, Between(first, end), _sentence.Start, _sentence.End));

    private Segment Between(int first, int end) => new(_items[first].Start, _items[Math.Min(end, _items.Count) - 1].End - _items[first].Start);

    /// <summary>The name that a title and an article lead to: <em>so Bundeskanzler Merz</em>, <em>laut der Telekom</em>.</summary>
    private Mention? NameBehind(int from, out int end)
    {
        end = from;
        var isVoice = false;
        for (var at = from; at < _items.Count && at <= from + LongestTitle; at++)
        {
            if (_items[at] is { Kind: ItemKind.Name, Mention: { IsCompound: false } })
            {
                // "Posaune-Chefredakteur Gerald Flurry": of names side by side the last is who speaks.
                while (at + 1 < _items.Count && _items[at + 1] is { Kind: ItemKind.Name, Mention.IsCompound: false }) at++;

                end = at + 1;
                return _items[at].Mention;
            }

            isVoice |= IsSpokesperson(at);
            // A genitive behind a noun is that noun's: "so der Präsident des Bitkom" is the president.
            if (_items[at].Has(ClauseRole.Det, ClauseRole.Possessive) || _items[at].IsPreposition)
            {
                if (at > from && !isVoice) return null;
            }
            else if (_items[at].Mention is null && !MayBeTitle(at, from))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The name that ends just before an item, with a bracket or an apposition between them: <em>Höttges, Chef der Telekom, sagte</em>.</summary>
    private Mention? NameBefore(int at, out int start)
    {
        start = at;
        var last = at - 1;
        if (last >= 0 && _items[last].Is(')'))
        {
            _brackets ??= OpenBrackets();
            var open = _brackets[last];
            if (open < 0) return null;

            var inside = _items.FindIndex(open, last - open, static item => item.Kind is ItemKind.Name);
            last = open - 1;
            if (inside >= 0 && last >= 0) return From(inside, ref start);
        }

        if (last < 0) return null;
        if (!_items[last].Is(',')) return NameAt(last, ref start);

        var comma = last == 0 ? -1 : _items.FindLastIndex(last - 1, static item => item.Is(','));
        return comma > 0 ? NameAt(comma - 1, ref start) : null;
    }

    private Mention? NameAt(int at, ref int start)
    {
        if (_items[at] is not { Kind: ItemKind.Name, Mention: { IsCompound: false } }) return null;

        // "der Präsident des Bitkom sagte": the president did.
        return at > 1 && IsGenitive(at - 1) && !IsSpokesperson(at - 2) ? null : From(at, ref start);
    }

    private bool IsGenitive(int at)
    {
        if (!_items[at].Has(ClauseRole.Det)) return _items[at].IsPreposition;

        var noun = _items[at - 1];
        return noun.IsCapitalised && at > 1 && !noun.IsPreposition && !noun.IsConjunction;
    }

    private Mention From(int name, ref int start)
    {
        start = name;
        while (start > 0 && (_items[start - 1].Has(ClauseRole.Det, ClauseRole.Possessive) || (_items[start - 1].IsCapitalised && start > 1))) start--;
        return _items[name].Mention!;
    }

    private bool MayBeTitle(int at, int from)
    {
        var item = _items[at];
        return item.IsCapitalised || item.Is('.') || (item.Kind is ItemKind.Word && at - from <= 3 && !IsVerb(at) && !item.IsConjunction && !item.IsSubordinator);
    }

    private bool IsNounPhrase(int at)
    {
        if (at >= _items.Count || IsVerb(at)) return false;

        var item = _items[at];
        return item.Kind is ItemKind.Name or ItemKind.UnknownName
            || (item.Has(ClauseRole.Det, ClauseRole.Possessive) && at + 1 < _items.Count && !IsVerb(at + 1) && !_items[at + 1].Has(ClauseRole.PrepVoice))
            || (item.IsCapitalised && item.Text.Length > 1);
    }

    /// <summary>Whether a finite verb there brings what somebody says.</summary>
    private bool Speaks(int at) =>
        (_items[at].Has(ClauseRole.VerbSays, ClauseRole.VerbEstimates) || _items[at].Has(Traits.Says)) && _items[at].Can(VerbForms.Finite) && !(at > 0 && _items[at].IsCapitalised);

    /// <summary>Whether words follow that can be somebody's: a clause right behind the verb, or behind when, where and to whom it was said.</summary>
    private bool BringsWords(int from)
    {
        if (BringsWordsAt(from) || _items[from].Is(',')) return true;
        if (!(_items[from].IsPreposition || _items[from].Kind is ItemKind.Date or ItemKind.Name)) return IsEndOfSentence(from);
        for (var at = from + 1; at < _items.Count; at++)
        {
            if (BringsWordsAt(at)) return true;
        }

        return false;
    }

    private bool BringsWordsAt(int at) => _items[at].Has(ClauseRole.SubThat, ClauseRole.SubWhether) || IsQuotationMark(at) || _items[at].Is(':');

    private bool IsVerb(int at) => _items[at].IsVerb && _items[at].Can(VerbForms.Finite) && !_items[at].IsCapitalised;

    private bool IsSpokesperson(int at) => _items[at].Has(Traits.SpeaksFor);

    private bool IsPronoun(int at) => at >= 0 && at < _items.Count && _items[at].Has(Traits.Person);

    private bool IsQuotationMark(int at) => _items[at].IsSign && QuotationMarks.Are(_items[at].Text[0]);

    private bool IsEndOfSentence(int at) => at >= _items.Count || _items.FindIndex(at, static item => !item.IsSign) < 0;

    private bool IsEnd(int at) => at >= _items.Count || _items[at].IsSign;

    /// <summary>„schrieb die Zeitung gestern: …“: what stands before the colon says when and where it was said.</summary>
    private int BeforeColon(int from)
    {
        var at = from;
        while (at < _items.Count && (!_items[at].IsSign || _items[at].Is('.'))) at++;
        return at < _items.Count && _items[at].Is(':') ? at : from;
    }

    /// <summary>To the end of the sentence, or to where words begin that are quoted.</summary>
    private int EndOfPhrase(int from)
    {
        if (from >= _items.Count) return from;
        _ends ??= EndsOfPhrases();
        return IsQuotationMark(from) ? _ends[from + 1] : _ends[from];
    }

    private int[] OpenBrackets()
    {
        var brackets = new int[_items.Count];
        for (var (at, open) = (0, -1); at < brackets.Length; at++) brackets[at] = open = _items[at].Is('(') ? at : open;
        return brackets;
    }

    private int[] EndsOfPhrases()
    {
        var ends = new int[_items.Count + 1];
        ends[_items.Count] = _items.Count;
        for (var at = _items.Count - 1; at >= 0; at--)
        {
            var isEnd = _items[at].Is(':') || _items[at].Has(ClauseRole.SubThat, ClauseRole.SubWhether) || (IsQuotationMark(at) && at + 1 < _items.Count);
            ends[at] = isEnd ? at : ends[at + 1];
        }

        return ends;
    }

    /// <summary>Behind a comma, a dash or a quotation.</summary>
    private bool FollowsBreak(int at) => at > 0 ? _items[at - 1].IsSign && !_items[at - 1].Is('(') : _sentence.Start > 0 && _text[_sentence.Start - 1] is '“' or '”' or '"' or '«' or '®' or '*';

    private bool OpensClause(int at) => at == 0 || _items[at - 1].IsSign;
}
