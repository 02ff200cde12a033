namespace Beleg.Proving.Grounding;

/// <summary>
/// Divides a run of words at the conjunctions that join two verbs; one that joins two nouns divides nothing. It reads the
/// words once and then only counts: asking at each conjunction for all words on both sides takes the square of their number.
/// </summary>
internal sealed class Conjuncts
{
    private readonly QualifierLexicon _lexicon;
    private readonly List<Word> _words;

    // How many of the words before each are one.
    private readonly int[] _finite;
    private readonly int[] _auxiliaries;
    private readonly int[] _participles;

    // The first finite verb at each word or behind it.
    private readonly int[] _nextFinite;
    private readonly int _lastWord;

    private Conjuncts(List<Word> words, QualifierLexicon lexicon)
    {
        (_words, _lexicon) = (words, lexicon);
        (_finite, _auxiliaries, _participles, _nextFinite) = (new int[words.Count + 1], new int[words.Count + 1], new int[words.Count + 1], new int[words.Count + 1]);
        for (var i = 0; i < words.Count; i++)
        {
            _finite[i + 1] = _finite[i] + (lexicon.IsFinite(words, i) ? 1 : 0);
            _auxiliaries[i + 1] = _auxiliaries[i] + (lexicon.Auxiliaries.Has(words[i]) ? 1 : 0);
            _participles[i + 1] = _participles[i] + (lexicon.IsParticiple(words[i]) ? 1 : 0);
        }

        _nextFinite[words.Count] = words.Count;
        for (var i = words.Count - 1; i >= 0; i--) _nextFinite[i] = _finite[i + 1] > _finite[i] ? i : _nextFinite[i + 1];
        _lastWord = words.FindLastIndex(word => word.IsWord);
    }

    public static IEnumerable<List<Word>> Of(List<Word> words, QualifierLexicon lexicon)
    {
        if (!words.Exists(lexicon.Conjunctions.Has)) return [words];

        var conjuncts = new Conjuncts(words, lexicon);
        var parts = new List<List<Word>>();
        var from = 0;
        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (!lexicon.Conjunctions.Has(words[i]) || !conjuncts.Divides(from, i)) continue;
            parts.Add(words.GetRange(from, i - from));
            from = i;
        }

        parts.Add(words.GetRange(from, words.Count - from));
        return parts;
    }

    private bool Divides(int from, int conjunction) =>
        HasFinite(from, conjunction) && HasFinite(conjunction, _words.Count) && !ClosesBracket(from, conjunction);

    /// <summary>„haben Land und Kommunen den Pakt vereinbart“: the participle belongs to the verb before the conjunction.</summary>
    private bool ClosesBracket(int from, int conjunction) =>
        _auxiliaries[conjunction] > _auxiliaries[from] && _participles[conjunction] == _participles[from]
        && _lexicon.IsParticiple(_words[_lastWord])
        && (IsFiniteAt(conjunction, conjunction, _words.Count) ? conjunction : _nextFinite[conjunction + 1]) == _lastWord;

    private bool HasFinite(int start, int end) =>
        IsFiniteAt(start, start, end) || IsFiniteAt(end - 1, start, end) || (end - start > 2 && _finite[end - 1] > _finite[start + 1]);

    /// <summary>A form is told by its neighbours: at an edge there is none.</summary>
    private bool IsFiniteAt(int at, int start, int end)
    {
        var first = Math.Max(at - 1, start);
        return _lexicon.IsFinite(_words.GetRange(first, Math.Min(at + 2, end) - first), at - first);
    }
}
