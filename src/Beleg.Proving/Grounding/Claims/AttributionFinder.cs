namespace Beleg.Proving.Grounding;

/// <summary>
/// Finds who says what a sentence says: <em>so X</em>, <em>laut X</em>, <em>X zufolge</em>, <em>wie X meldet</em>,
/// <em>sagte X</em>, <em>X betont</em>. A name alone says nothing of who speaks.
/// </summary>
internal sealed class AttributionFinder
{
    /// <summary>How many words of title may stand between a verb and the name.</summary>
    private const int LongestTitle = 8;

    private readonly string _text;
    private readonly Segment _sentence;
    private readonly MentionTable _mentions;
    private readonly QualifierLexicon _lexicon;
    private readonly List<Word> _words;
    private readonly List<Attribution> _found = [];
    private readonly HashSet<int> _hearers = [];

    // The ends of the phrases that begin at each word: made with the first that is asked for.
    private int[]? _ends;

    // The bracket that was opened last before each word: made with the first that is asked for.
    private int[]? _brackets;

    // Between these words every hearer is found already.
    private (int From, int To) _heard;

    private AttributionFinder(string text, Segment sentence, IReadOnlyList<Mention> mentions, QualifierLexicon lexicon)
    {
        _text = text;
        _sentence = sentence;
        _mentions = new(mentions);
        _lexicon = lexicon;
        _words = WordReader.Read(text, sentence.Start, sentence.End);
    }

    /// <param name="mentions">What the text names.</param>
    public static IReadOnlyList<Attribution> In(string text, Segment sentence, IReadOnlyList<Mention> mentions, QualifierLexicon lexicon)
    {
        var finder = new AttributionFinder(text, sentence, mentions, lexicon);
        for (var at = 0; at < finder._words.Count; at++) finder.FindAt(at);
        return finder._found;
    }

    private void FindAt(int at)
    {
        if (_lexicon.As.Match(_words, at) is > 0 and var asWord && OpensClause(at) && FindAs(at, asWord)) return;
        if (_lexicon.SaysBefore.Match(_words, at) is > 0 and var so && FollowsBreak(at) && IsNounPhrase(at + so)) FindSo(at, so);
        else if (_lexicon.AccordingTo.Match(_words, at) is > 0 and var accordingTo) FindAccordingTo(at, accordingTo);
        else if (_lexicon.SaysBehind.Match(_words, at) > 0) FindBehind(at);
        else if (_lexicon.SpeechVerbs.Match(_words, at) is > 0 and var verb) FindVerb(at, verb);
    }

    private bool FindAs(int at, int length)
    {
        for (var verb = at + length; verb < _words.Count && verb <= at + 16 && !_words[verb].Is(','); verb++)
        {
            if (_lexicon.SpeechVerbs.Match(_words, verb) == 0) continue;

            // The name that the title leads to; one that comes later is of what was written, or of another.
            Add(NameBehind(at + length, out _) is { } who && who.End <= _words[verb].Start ? who : null, at, verb + 1);
            return true;
        }

        return false;
    }

    private void FindSo(int at, int length)
    {
        var who = NameBehind(at + length, out _);
        var end = EndOfPhrase(at + length);
        if (who is not null || end >= _words.Count - 1) Add(who, at, end);
    }

    private void FindAccordingTo(int at, int length)
    {
        if (NameBehind(at + length, out var end) is { } who) Add(who, at, end);
    }

    private void FindBehind(int at)
    {
        if (NameBefore(at, out var start) is { } who) Add(who, start, at + 1);
    }

    private void FindVerb(int at, int length)
    {
        var behind = at + length;
        var inverted = IsInverted(at, behind);
        if (FollowsBreak(at) || at == 0 || inverted)
        {
            // "…“, sagte Krüger, Geschäftsführer des DFKI, der DW.": all of it is the source's own.
            var speaker = BehindTime(behind);
            var who = NameBehind(speaker, out var endOfName);
            if (who is not null || IsNounPhrase(speaker) || IsPronoun(speaker))
            {
                // What stands before the verb there tells when and where it was said.
                if (inverted) _found.Add(new(who, Between(at, BeforeColon(Math.Max(endOfName, behind + 1))), _words[behind - 1].End, _sentence.End));
                else Add(who, at, EndOfPhrase(behind));
                FindHearer(who is null ? behind : endOfName, who, at);
                return;
            }
        }

        var said = NameBefore(at, out var start);
        if (said is null && !IsPronoun(at - 1)) return;
        if (said is null) start = at - 1;
        // "…, Smith said.": what is said stands before.
        var stands = IsEndOfSentence(behind) ? _sentence.Start : _words[behind - 1].End;
        _found.Add(new(said, Between(start, behind), stands, _sentence.End));
        FindHearer(behind, said, at);
    }

    /// <summary>„In einem Interview sagte er“: where something else begins the sentence, the speaker stands behind the verb.</summary>
    private bool IsInverted(int at, int behind) =>
        IsPronoun(behind) || (_lexicon.VerbEndsSubordinate && (_lexicon.Prepositions.Has(_words[0]) || _lexicon.Subordinators.Has(_words[0])) && NameBefore(at, out _) is null);

    /// <summary>„sagte am Montag ein Sprecher“, <em>said on 5 May a spokesman</em>: the speaker stands behind the day.</summary>
    private int BehindTime(int from)
    {
        if (from >= _words.Count || !_lexicon.Prepositions.Has(_words[from])) return from;

        var at = from + 1;
        while (at < _words.Count && (char.IsDigit(_words[at].Text[0]) || _words[at].Is('.'))) at++;
        return at < _words.Count && _words[at].IsCapitalised && _mentions.StartingAt(_words[at].Start) is null ? at + 1 : from;
    }

    /// <summary>Who was told it: by a preposition, or as a dative behind the speaker.</summary>
    private void FindHearer(int from, Mention? speaker, int verb)
    {
        if (_lexicon.ToldTo.Match(_words, verb) > 0 && NameBehind(verb + 1, out _) is { } told && !ReferenceEquals(told, speaker)) AddHearer(told);
        var at = from;
        for (; at < _words.Count && !_words[at].IsQuotationMark && (at == from || at < _heard.From || at >= _heard.To); at++)
        {
            var preposition = _lexicon.ToldTo.Match(_words, at);
            var dative = preposition == 0 && _lexicon.DativeArticles.Has(_words[at]) && at > 0 && (_words[at - 1].Is(',') || at == from);
            if ((preposition > 0 || dative) && NameBehind(at + preposition, out var end) is { } hearer && !ReferenceEquals(hearer, speaker) && (preposition > 0 || IsEnd(end))) AddHearer(hearer);
        }

        _heard = at >= _heard.From && from <= _heard.To ? (Math.Min(from, _heard.From), Math.Max(at, _heard.To)) : (from, at);
    }

    private void AddHearer(Mention hearer)
    {
        if (_hearers.Add(hearer.Start)) _found.Add(new(hearer, hearer.Place, _sentence.Start, _sentence.End) { IsHearer = true });
    }

    private void Add(Mention? who, int first, int end) => _found.Add(new(who, Between(first, end), _sentence.Start, _sentence.End));

    private Segment Between(int first, int end) => new(_words[first].Start, _words[Math.Min(end, _words.Count) - 1].End - _words[first].Start);

    /// <summary>The name that a title and an article lead to: <em>so Bundeskanzler Merz</em>, <em>laut der Telekom</em>.</summary>
    private Mention? NameBehind(int from, out int end)
    {
        end = from;
        var spokesperson = false;
        for (var at = from; at < _words.Count && at <= from + LongestTitle; at++)
        {
            var mention = _mentions.StartingAt(_words[at].Start);
            if (mention is { IsCompound: false })
            {
                // "Posaune-Chefredakteur Gerald Flurry": of names side by side the last is who speaks.
                while (_words.FirstFrom(mention.End) is var next && next < _words.Count && _mentions.StartingAt(_words[next].Start) is { IsCompound: false } bearer) mention = bearer;

                end = _words.FirstFrom(mention.End);
                return mention;
            }

            spokesperson |= _lexicon.Spokespersons.Has(_words[at]);
            if (mention is { IsCompound: true }) continue;
            // A genitive behind a noun is that noun's: "so der Präsident des Bitkom" is the president.
            if (_lexicon.Articles.Has(_words[at]) || _lexicon.Attributes.Has(_words[at]))
            {
                if (at > from && !spokesperson) return null;
            }
            else if (!MayBeTitle(at, from))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The name that ends just before a word, with a bracket or an apposition between them: <em>Höttges, Chef der Telekom, sagte</em>.</summary>
    private Mention? NameBefore(int at, out int start)
    {
        start = at;
        var last = at - 1;
        if (last >= 0 && _words[last].Is(')'))
        {
            _brackets ??= OpenBrackets();
            last = _brackets[last];
            if (last < 0) return null;

            var inside = _mentions.Within(_words[last].End, _words[at - 1].Start).FirstOrDefault();
            last--;
            if (inside is not null && last >= 0) return From(inside, ref start);
        }

        if (last < 0) return null;
        if (_words[last].Is(','))
        {
            var comma = last == 0 ? -1 : _words.FindLastIndex(last - 1, word => word.Is(','));
            return comma > 0 ? NameEndingAt(_words[comma - 1].End, ref start) : null;
        }

        return NameEndingAt(_words[last].End, ref start);
    }

    private Mention? NameEndingAt(int offset, ref int start)
    {
        if (_mentions.EndingAt(offset) is not { IsCompound: false } mention) return null;

        // "der Präsident des Bitkom sagte": the president did.
        var before = _words.LastUntil(mention.Start);
        return before > 0 && IsGenitive(before) && !_lexicon.Spokespersons.Has(_words[before - 1]) ? null : From(mention, ref start);
    }

    private bool IsGenitive(int at)
    {
        if (!_lexicon.Attributes.Has(_words[at])) return false;
        if (!_lexicon.Articles.Has(_words[at])) return true;

        var noun = _words[at - 1];
        return noun.IsCapitalised && at > 1 && !_lexicon.Prepositions.Has(noun) && !_lexicon.Conjunctions.Has(noun);
    }

    private Mention From(Mention mention, ref int start)
    {
        var first = _words.FirstFrom(mention.Start);
        while (first > 0 && (_lexicon.Articles.Has(_words[first - 1]) || (_words[first - 1].IsCapitalised && first > 1))) first--;
        start = first;
        return mention;
    }

    private bool MayBeTitle(int at, int from) =>
        _words[at].IsCapitalised || _words[at].Is('.') || (_words[at].IsSmall && at - from <= 3 && !_lexicon.FiniteVerbs.Has(_words[at]) && !_lexicon.Prepositions.Has(_words[at]) && !_lexicon.Conjunctions.Has(_words[at]) && !_lexicon.Subordinators.Has(_words[at]));

    private bool IsNounPhrase(int at) =>
        at < _words.Count && !IsVerb(at) && ((_lexicon.Articles.Has(_words[at]) && at + 1 < _words.Count && !IsVerb(at + 1) && !_lexicon.SaysBefore.Has(_words[at + 1])) || (_words[at].IsCapitalised && (_words[at].Text.Length > 1 || _mentions.StartingAt(_words[at].Start) is not null)));

    private bool IsVerb(int at) => _lexicon.FiniteVerbs.Has(_words[at]);

    private bool IsPronoun(int at) => at >= 0 && at < _words.Count && _lexicon.Pronouns.Has(_words[at]);

    private bool IsEndOfSentence(int at) => _words.FindIndex(Math.Min(at, _words.Count), word => word.IsWord) < 0;

    private bool IsEnd(int at) => at >= _words.Count || !char.IsLetterOrDigit(_words[at].Text[0]);

    /// <summary>„schrieb die Zeitung gestern: …“: what stands before the colon says when and where it was said.</summary>
    private int BeforeColon(int from)
    {
        var at = from;
        while (at < _words.Count && (_words[at].IsWord || _words[at].Is('.'))) at++;
        return at < _words.Count && _words[at].Is(':') ? at : from;
    }

    /// <summary>To the end of the sentence, or to where words begin that are quoted.</summary>
    private int EndOfPhrase(int from)
    {
        if (from >= _words.Count) return from;
        _ends ??= EndsOfPhrases();
        return _words[from].IsQuotationMark ? _ends[from + 1] : _ends[from];
    }

    private int[] OpenBrackets()
    {
        var brackets = new int[_words.Count];
        for (var (at, open) = (0, -1); at < brackets.Length; at++) brackets[at] = open = _words[at].Is('(') ? at : open;
        return brackets;
    }

    private int[] EndsOfPhrases()
    {
        var ends = new int[_words.Count + 1];
        ends[_words.Count] = _words.Count;
        for (var at = _words.Count - 1; at >= 0; at--)
        {
            var isEnd = _words[at].Is(':') || _lexicon.Complementisers.Has(_words[at]) || (_words[at].IsQuotationMark && at + 1 < _words.Count);
            ends[at] = isEnd ? at : ends[at + 1];
        }

        return ends;
    }

    /// <summary>Behind a comma, a dash or a quotation.</summary>
    private bool FollowsBreak(int at) => at > 0 ? !_words[at - 1].IsWord && !_words[at - 1].Is('(') : _sentence.Start > 0 && _text[_sentence.Start - 1] is '“' or '”' or '"' or '«' or '®' or '*';

    private bool OpensClause(int at) => at == 0 || !_words[at - 1].IsWord;
}
