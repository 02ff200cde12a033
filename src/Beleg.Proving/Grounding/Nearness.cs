using Beleg.Linguistics.Clauses;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Documents.Structure;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Weighs which of the entities that a sentence names its value is about.</summary>
internal sealed class Nearness
{
    /// <summary>Farther than any word of the value's own clause.</summary>
    private const int OtherClause = 1000;

    private readonly StatementContext _context;
    private readonly CitedPassage _cited;
    private readonly List<Word> _words;
    private readonly MentionTable _mentions;
    private readonly Dictionary<int, bool> _agents = [];

    // The first finite verb behind the value, and the groups in which the statement names one: once they are asked for.
    private int? _verb;
    private HashSet<int>? _exempt;
    private readonly List<Candidate> _candidates;

    public Nearness(StatementContext context, CitedPassage cited)
    {
        _context = context;
        _cited = cited;
        var sentence = cited.Passage.Sentence;
        _words = cited.Passage.WordsOf(sentence);
        _mentions = new(cited.Mentions);
        _candidates = [.. cited.Mentions.Where(mention => mention.IsWithin(sentence.Start, sentence.End)).Select(mention => new Candidate(mention, DistanceOf(mention), IsConjunct(mention)))];
        Group();
    }

    public bool IsNamed => Own.Any();

    public bool IsNamedInQuote => Own.Any(candidate => candidate.Mention.Place.Overlaps(_cited.Passage.Quote));

    private Segment Value => _cited.Passage.Value;

    private IEnumerable<Candidate> Own => _candidates.Where(candidate => !candidate.IsConjunct && candidate.Mention.Names(_context.Entity.Id.Text));

    /// <summary>Who stands nearer to the value than the subject does.</summary>
    /// <param name="onlyBearers">Whether only those count that could have such a property: the author gives a reason for the others.</param>
    public string? Rival(bool onlyBearers)
    {
        var own = Own.OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.IsModifier).First();
        foreach (var candidate in _candidates)
        {
            if (!IsRival(candidate, onlyBearers)) continue;

            var isNearer = candidate.Group == own.Group
                ? own.IsModifier && !candidate.IsModifier && IsBearer(candidate.Mention)
                : candidate.Distance < own.Distance;
            if (isNearer) return NameOf(candidate.Mention);
        }

        return null;
    }

    /// <summary>Who could have such a property and stands in the quote's sentence, or between it and words that carry the subject.</summary>
    /// <param name="governs">Whether the words are a heading or a term, which governs the paragraphs below it.</param>
    public string? RivalTo(Anchored place, SubjectNearness nearness, bool isNamed, bool hasReason, bool governs = false)
    {
        var own = Own.Select(candidate => candidate.Group).ToList();
        if (own.Count == 0 && _candidates.Find(candidate => IsRival(candidate, onlyBearers: true) || (!hasReason && Declares(candidate.Mention) && IsRival(candidate, onlyBearers: false))) is { } inSentence) return NameOf(inSentence.Mention);

        // A reason may say why what stands between is not meant; what the sentence itself names is.
        var between = Between(place, governs || nearness is SubjectNearness.Section && IsHeading(place));
        if (between.Length == 0 || (hasReason && isNamed)) return null;

        var text = between.In(_cited.Citation.Document!.Text);
        var words = WordReader.Read(text, 0, text.Length);
        var known = new Dictionary<int, bool>();
        var other = EntityNameIndex.Of(_context.Scope.Entities).Find(text, _cited.Source.IsOcr)
            .FirstOrDefault(mention => !mention.IsCompound && IsBearer(mention) && !IsExempt(mention) && !mention.Names(_context.Entity.Id.Text) && !IsOblique(words, mention, known));
        return other is null ? null : NameOf(other);
    }

    /// <summary>Behind a preposition, or a genitive: sentences go on about their subjects, not about these.</summary>
    /// <param name="known">Those that were asked for before, by their starts.</param>
    private bool IsOblique(List<Word> words, Mention mention, Dictionary<int, bool> known)
    {
        if (_cited.Lexicon is not { } lexicon) return false;

        // Not by recursion: a text may coordinate more names than the stack holds calls. What is coordinated shares the preposition.
        var coordinated = new List<int>();
        var isOblique = false;
        for (int? from = mention.Start; from is { } start && !known.TryGetValue(start, out isOblique);)
        {
            coordinated.Add(start);
            var at = words.LastUntil(start);
            while (at >= 0 && words[at].IsWord && !lexicon.Prepositions.Has(words[at]) && !lexicon.Conjunctions.Has(words[at]) && (words[at].IsSmall || lexicon.Articles.Has(words[at])) && !lexicon.FiniteVerbs.Has(words[at]) && !lexicon.LooksFinite(words, at))
            {
                isOblique = lexicon.Attributes.Has(words[at]) && at > 1 && words[at - 1].IsWord && words[at - 1].IsCapitalised;
                if (isOblique) break;
                at--;
            }

            isOblique |= at >= 0 && lexicon.Prepositions.Has(words[at]);
            from = !isOblique && at > 0 && lexicon.Conjunctions.Has(words[at]) ? words[at - 1].Start : null;
        }

        foreach (var start in coordinated) known[start] = isOblique;
        return isOblique;
    }

    /// <summary>A heading governs its paragraphs: only what the quote's own paragraph, or row, names before it stands between.</summary>
    private Segment Between(Anchored place, bool governs)
    {
        var (structure, quote) = (_cited.Citation.Document!.Structure, _cited.Citation.Anchored!);
        if (place.Start > quote.Start) return new(quote.End, Math.Max(place.Start - quote.End, 0));

        var start = place.End;
        if (governs && structure.BlockAt(quote.Start) is >= 0 and var block) start = Math.Max(start, structure.Blocks[block].Span.Start);
        return new(start, Math.Max(quote.Start - start, 0));
    }

    private bool IsHeading(Anchored place)
    {
        var structure = _cited.Citation.Document!.Structure;
        return structure.BlockAt(place.Start) is >= 0 and var block && structure.Blocks[block].Kind is LineKind.Heading;
    }

    private bool IsRival(Candidate candidate, bool onlyBearers) =>
        // "NVIDIA-Chips" are chips; a compound of the subject's own kind is that one's (das JUPITER-Projekt).
        !candidate.IsConjunct && (!candidate.Mention.IsCompound || IsBearer(candidate.Mention)) && !candidate.Mention.Names(_context.Entity.Id.Text) && !IsExempt(candidate.Mention)
        && !(candidate.Mention.Place.Overlaps(Value) && _cited.HasValuePlace)
        && !_cited.Attributions.Any(attribution => candidate.Mention.IsWithin(attribution.Phrase.Start, attribution.Phrase.End) && attribution.Covers(Value))
        && !IsAgent(candidate.Mention)
        && !IsCounted(candidate.Mention)
        && !(_exempt ??= [.. _candidates.Where(other => IsExempt(other.Mention)).Select(other => other.Group)]).Contains(candidate.Group)
        && (!onlyBearers || IsBearer(candidate.Mention));

    /// <summary>The value itself, and those whom the statement names in other parts.</summary>
    private bool IsExempt(Mention mention) =>
        mention.NamesAny(_context.Statement.Values.Select(value => value.Text)) || mention.NamesAny(_context.Statement.By.Select(claimant => claimant.Who.Text))
        || (_context.Statement.PlanOf is { } planner && mention.Names(planner.Text));

    /// <summary>Whether it is of the subject's own kind: what is said of the one may be said of the other.</summary>
    private bool IsBearer(Mention mention) => mention.NamesKind(_context.Entity.Kind.Text);

    private bool Declares(Mention mention) =>
        mention.Kinds.Any(each => _context.Scope.Kinds.Find(each) is { } kind && kind.Find(_context.Property.Name) is not null);

    /// <summary>„vom Bund“: by whom, not of whom.</summary>
    private bool IsAgent(Mention mention)
    {
        if (_cited.Lexicon is not { } lexicon) return false;

        // Not by recursion: a text may coordinate more names than the stack holds calls. What one of them is, all of them are.
        var coordinated = new List<int>();
        var isAgent = false;
        for (Mention? each = mention; each is not null && !_agents.TryGetValue(each.Start, out isAgent);)
        {
            coordinated.Add(each.Start);
            var before = _words.LastUntil(each.Start);
            isAgent = before >= 0 && lexicon.Agents.Has(_words[before]);
            each = !isAgent && before > 0 && lexicon.Conjunctions.Has(_words[before]) ? _mentions.EndingAt(_words[before - 1].End) : null;
        }

        foreach (var start in coordinated) _agents[start] = isAgent;
        return isAgent;
    }

    /// <summary>„7 Länder“ are a number of states, not the states.</summary>
    private bool IsCounted(Mention mention) => _words.LastUntil(mention.Start) is >= 0 and var before && char.IsDigit(_words[before].Text[0]);

    private int DistanceOf(Mention mention)
    {
        var (from, to) = mention.Start < Value.Start ? (mention.End, Value.Start) : (Value.End, mention.Start);
        var words = _words.LastUntil(to) + 1 - _words.FirstFrom(from);
        return Math.Max(words, 0) + (IsInClauseOfValue(mention) ? 0 : OtherClause);
    }

    private bool IsInClauseOfValue(Mention mention)
    {
        if (_cited.Clause is not { } clause || clause.Covers(mention.Place)) return true;
        if (clause is { Form: ClauseForm.Addition or ClauseForm.Participle, Parent: { } around } && around.Covers(mention.Place)) return true;

        // "said Ida Brandt, head of the yard": no clause ends between a name and what is said beside it.
        return _cited.Passage.Text.HasNoWord(Math.Min(mention.End, Value.End), Math.Max(mention.Start, Value.Start));
    }

    /// <summary>„10.000 GPUs und ein Technology Center“: what a conjunction adds to the value is not what the value is of.</summary>
    private bool IsConjunct(Mention mention)
    {
        if (_cited.Lexicon is not { } lexicon || !_context.Property.IsAmount || mention.Start < Value.End || !IsInClauseOfValue(mention)) return false;

        var at = _words.LastUntil(mention.Start);
        while (at >= 0 && _words[at].IsWord && !lexicon.Conjunctions.Has(_words[at]) && (lexicon.Articles.Has(_words[at]) || _words[at].IsSmall) && !lexicon.FiniteVerbs.Has(_words[at]) && !lexicon.Prepositions.Has(_words[at])) at--;
        return at >= 0 && lexicon.Conjunctions.Has(_words[at]) && _words[at].Start >= Value.End && at <= (_verb ??= VerbBehindValue(lexicon));
    }

    private int VerbBehindValue(QualifierLexicon lexicon)
    {
        var at = _words.FirstFrom(Value.End);
        while (at < _words.Count && !lexicon.FiniteVerbs.Has(_words[at]) && !lexicon.LooksFinite(_words, at)) at++;
        return at;
    }

    /// <summary>Joins what is coordinated, and what is an attribute of the one before: they stand equally near.</summary>
    private void Group()
    {
        for (var i = 0; i < _candidates.Count; i++)
        {
            _candidates[i].Group = i;
            if (i == 0) continue;

            var from = _words.FirstFrom(_candidates[i - 1].Mention.End);
            var between = _words.GetRange(from, Math.Max(_words.LastUntil(_candidates[i].Mention.Start) + 1 - from, 0));
            // "Unlike the north terminal, the south terminal": a comma alone joins no two that stand differently.
            if (!Joins(between, out var modifies) || (between.TrueForAll(word => !word.IsWord || IsArticle(word)) && IsSetApart(_candidates[i - 1].Mention))) continue;
            _candidates[i].Group = _candidates[i - 1].Group;
            _candidates[i].IsModifier = modifies || _candidates[i - 1].IsModifier;
        }

        foreach (var group in _candidates.GroupBy(candidate => candidate.Group).ToList())
        {
            var nearest = group.Min(candidate => candidate.Distance);
            foreach (var candidate in group) candidate.Distance = nearest;
        }
    }

    private bool IsArticle(Word word) => _cited.Lexicon is { } lexicon && lexicon.Articles.Has(word);

    private bool IsSetApart(Mention mention)
    {
        var before = _words.LastUntil(mention.Start);
        while (before >= 0 && IsArticle(_words[before])) before--;
        return _cited.Lexicon is { } lexicon && before >= 0 && (lexicon.Prepositions.Has(_words[before]) || lexicon.Comparisons.Has(_words[before]));
    }

    private bool Joins(List<Word> between, out bool modifies)
    {
        modifies = false;
        if (_cited.Lexicon is not { } lexicon || between.Count is 0 or > 5) return false;

        var coordinates = false;
        foreach (var word in between)
        {
            coordinates |= lexicon.Conjunctions.Has(word) || word.Is(',') || word.Is('/') || word.Is('&') || word.Is('+');
            modifies |= lexicon.Examples.Has(word) || (lexicon.Attributes.Has(word) && !lexicon.Articles.Has(word));
            if (word.Is('(') || word.Is(')')) return false;
            if (word.IsWord && !lexicon.Conjunctions.Has(word) && !lexicon.Articles.Has(word) && !lexicon.Examples.Has(word) && !lexicon.Attributes.Has(word)) return false;
        }

        // An article alone is a genitive: "das Institut der Telekom".
        modifies |= !coordinates;
        return true;
    }

    private static string NameOf(Mention mention) => mention.FirstId;

    private sealed class Candidate(Mention mention, int distance, bool isConjunct)
    {
        public Mention Mention { get; } = mention;

        public int Distance { get; set; } = distance;

        public bool IsConjunct { get; } = isConjunct;

        public int Group { get; set; }

        public bool IsModifier { get; set; }
    }
}
