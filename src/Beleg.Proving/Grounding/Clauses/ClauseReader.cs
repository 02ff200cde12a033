namespace Beleg.Proving.Grounding;

/// <summary>
/// Divides a sentence into clauses by its commas, its conjunctions and its finite verbs. It knows the verbs that matter
/// to a proof and guesses the others by their form; where it cannot tell, words stay with the clause before.
/// </summary>
internal sealed class ClauseReader
{
    private readonly QualifierLexicon _lexicon;
    private readonly List<Clause> _clauses = [];

    // Before the first verb there is no clause yet that words could belong to.
    private readonly List<Word> _waiting = [];
    private readonly Stack<Clause?> _brackets = [];
    private Clause? _main;
    private Clause? _last;

    private ClauseReader(QualifierLexicon lexicon) => _lexicon = lexicon;

    public static IReadOnlyList<Clause> Read(string text, QualifierLexicon lexicon) => Read(WordReader.Read(text, 0, text.Length), lexicon);

    public static IReadOnlyList<Clause> Read(List<Word> words, QualifierLexicon lexicon)
    {
        var reader = new ClauseReader(lexicon);
        reader.Read(words);
        return reader._clauses;
    }

    private void Read(List<Word> words)
    {
        var segment = new List<Word>();
        foreach (var word in words)
        {
            if (IsQuotationMark(word)) continue;
            if (!IsBreak(word))
            {
                segment.Add(word);
                continue;
            }

            Close(segment);
            segment = [];
            if (word.Is('(') || word.Is('[')) _brackets.Push(_last);
            else if (word.Is(')') || word.Is(']')) Leave();
            else (_last?.Words ?? _waiting).Add(word);
        }

        Close(segment);
        if (_waiting.Count > 0) Begin(ClauseKind.Main, [], null);
        var main = _clauses.Find(clause => clause.Kind == ClauseKind.Main);
        foreach (var clause in _clauses.Where(clause => clause.Kind != ClauseKind.Main)) clause.Above ??= main;
    }

    private void Leave()
    {
        if (_brackets.Count > 0) _last = _brackets.Pop() ?? _last;
    }

    private void Close(List<Word> segment)
    {
        if (segment.Count == 0) return;
        if (_brackets.Count > 0)
        {
            Begin(ClauseKind.Inserted, segment, _brackets.Peek());
            return;
        }

        foreach (var part in Conjuncts.Of(segment, _lexicon)) Add(part);
    }

    private void Add(List<Word> segment)
    {
        var hasFinite = HasFinite(segment);
        if (!hasFinite && _lexicon.IsInfinitiveClause(segment))
        {
            Begin(ClauseKind.Infinitive, segment, _last is { Kind: ClauseKind.Subordinate } ? _last : _main);
        }
        else if (IsSubordinate(segment))
        {
            Begin(ClauseKind.Subordinate, segment, _main);
        }
        else if (!hasFinite)
        {
            Continue(segment);
        }
        else if (_last is { Kind: ClauseKind.Subordinate } subordinate && IsConjoined(segment) && _lexicon.VerbEndsSubordinate && EndsWithFinite(segment))
        {
            Begin(ClauseKind.Subordinate, segment, subordinate.Above);
        }
        else
        {
            Begin(ClauseKind.Main, segment, null);
        }
    }

    /// <summary>Words without a verb of their own: of the clause before, unless its verb has closed it.</summary>
    private void Continue(List<Word> segment)
    {
        var clause = _last is { Kind: ClauseKind.Subordinate or ClauseKind.Infinitive } && _lexicon.VerbEndsSubordinate ? _main : _last is { Kind: ClauseKind.Inserted } ? _main : _last;
        if (clause is null)
        {
            _waiting.AddRange(segment);
            return;
        }

        clause.Words.AddRange(segment);
        _last = clause;
    }

    private void Begin(ClauseKind kind, List<Word> segment, Clause? above)
    {
        var clause = new Clause(kind) { Above = above };
        if (kind is ClauseKind.Main && _waiting.Count > 0)
        {
            clause.Words.AddRange(_waiting);
            _waiting.Clear();
        }

        clause.Words.AddRange(segment);
        _clauses.Add(clause);
        if (kind is ClauseKind.Main) _main = clause;
        _last = clause;
    }

    private bool IsSubordinate(List<Word> segment)
    {
        var first = 0;
        while (first < segment.Count - 1 && (_lexicon.Conjunctions.Has(segment[first]) || (first < 2 && _lexicon.Prepositions.Has(segment[first]) && _lexicon.Relatives.Has(segment[first + 1])))) first++;

        var introduces = _lexicon.Subordinators.Has(segment[first]) || (_lexicon.Relatives.Has(segment[first]) && _clauses.Count + _waiting.Count > 0);
        return introduces && (_lexicon.VerbEndsSubordinate ? EndsWithVerb(segment) : HasFinite(segment));
    }

    private bool IsConjoined(List<Word> segment) => _lexicon.Conjunctions.Has(segment[0]);

    private bool EndsWithVerb(List<Word> segment)
    {
        var last = segment.FindLastIndex(word => word.IsWord);
        return last > 0 && segment[last].IsSmall && (_lexicon.FiniteVerbs.Has(segment[last]) || _lexicon.Modals.Has(segment[last]) || _lexicon.SpeechVerbs.Has(segment[last])
            || _lexicon.LooksFinite(segment, last) || _lexicon.IsInfinitive(segment[last]) || _lexicon.IsParticiple(segment[last]));
    }

    private bool EndsWithFinite(List<Word> segment)
    {
        var last = segment.FindLastIndex(word => word.IsWord);
        return last > 0 && _lexicon.IsFinite(segment, last);
    }

    private bool HasFinite(List<Word> segment)
    {
        for (var i = 0; i < segment.Count; i++)
        {
            if (_lexicon.IsFinite(segment, i)) return true;
        }

        return false;
    }

    private static bool IsBreak(Word word) => word.IsBreak || word.IsStop || word.Is('[') || word.Is(']') || word.Is('…');

    /// <summary>Single ones too: an apostrophe between letters is no word of its own.</summary>
    private static bool IsQuotationMark(Word word) => word.IsQuotationMark || (word.Text.Length == 1 && word.Text[0] is '‚' or '‘' or '’' or '\'');
}
