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

    public static IReadOnlyList<Clause> Read(string text, int start, int end, QualifierLexicon lexicon)
    {
        var reader = new ClauseReader(lexicon);
        reader.Read(WordReader.Read(text, start, end));
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
        foreach (var clause in _clauses.Where(clause => clause.Kind != ClauseKind.Main && clause.Above is null))
        {
            clause.Above = _clauses.Find(other => other.Kind == ClauseKind.Main);
        }
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

        foreach (var part in Coordinated(segment)) Add(part);
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

    /// <summary>Divides at a conjunction that joins two verbs; one that joins two nouns divides nothing.</summary>
    private List<List<Word>> Coordinated(List<Word> segment)
    {
        var parts = new List<List<Word>>();
        var from = 0;
        for (var i = 1; i + 1 < segment.Count; i++)
        {
            if (!_lexicon.Conjunctions.Has(segment[i])) continue;
            var before = segment.GetRange(from, i - from);
            var behind = segment.GetRange(i, segment.Count - i);
            if (!HasFinite(before) || !HasFinite(behind) || ClosesBracket(before, behind)) continue;

            parts.Add(before);
            from = i;
        }

        parts.Add(segment.GetRange(from, segment.Count - from));
        return parts;
    }

    /// <summary>„haben Land und Kommunen den Pakt vereinbart“: the participle belongs to the verb before the conjunction.</summary>
    private bool ClosesBracket(List<Word> before, List<Word> behind)
    {
        var last = behind.FindLastIndex(word => word.IsWord);
        return _lexicon.Auxiliaries.IsIn(before) && _lexicon.IsParticiple(behind[last]) && behind.FindIndex(word => IsFinite(behind, behind.IndexOf(word))) == last
            && !before.Exists(word => _lexicon.IsParticiple(word));
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
        return last > 0 && IsFinite(segment, last);
    }

    private bool HasFinite(List<Word> segment)
    {
        for (var i = 0; i < segment.Count; i++)
        {
            if (IsFinite(segment, i)) return true;
        }

        return false;
    }

    private bool IsFinite(List<Word> segment, int at)
    {
        if (_lexicon.FiniteVerbs.Has(segment[at]) || _lexicon.Modals.Has(segment[at]) || _lexicon.Subjunctives.Has(segment[at])) return true;
        if ((_lexicon.SpeechVerbs.Has(segment[at]) || _lexicon.Plans.Has(segment[at]) || _lexicon.Demands.Has(segment[at])) && !_lexicon.Articles.Has(segment[Math.Max(at - 1, 0)])) return true;

        // Before another verb it is that verb's participle, at the end of a bracket.
        if (at + 1 < segment.Count && (_lexicon.Futures.Has(segment[at + 1]) || _lexicon.IsInfinitive(segment[at + 1]) || _lexicon.FiniteVerbs.Has(segment[at + 1]))) return false;
        return _lexicon.LooksFinite(segment, at);
    }

    private static bool IsBreak(Word word) =>
        word.Text.Length == 1 && word.Text[0] is ',' or ';' or ':' or '–' or '—' or '|' or '(' or ')' or '[' or ']' or '…' or '.' or '!' or '?';

    private static bool IsQuotationMark(Word word) => word.Text.Length == 1 && word.Text[0] is '"' or '„' or '“' or '”' or '«' or '»' or '‚' or '‘' or '’' or '\'';
}
