namespace Beleg.Linguistics.Text;

/// <summary>Phrases of a few words, found by the words that follow a place or those that lead up to it.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<int, List<(int[] Words, T Value)>> _byFirst = [];
    private readonly Dictionary<int, List<(int[] Words, T Value)>> _byLast = [];

    public PhraseTable(Vocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>Enters a phrase; of two that are the same, the first is found.</summary>
    public void Add(T value, string phrase)
    {
        var words = _vocabulary.Phrase(phrase);
        Enter(_byFirst, words[0], words, value);
        Enter(_byLast, words[words.Length - 1], words, value);
    }

    /// <summary>Every phrase as its words and signs, and its value.</summary>
    public IEnumerable<(string Phrase, T Value)> Entries => _byFirst.Values.SelectMany(phrases => phrases).Select(entry => (string.Join(" ", entry.Words.Select(_vocabulary.TextOf)), entry.Value));

    /// <summary>The value of a phrase that is written as words behind spaces.</summary>
    public T? Find(string phrase)
    {
        var words = Array.ConvertAll(phrase.Split(' '), word => _vocabulary.Find(WordFolding.Fold(word).AsSpan()));
        return _byFirst.TryGetValue(words[0], out var phrases) ? phrases.Find(entry => entry.Words.AsSpan().SequenceEqual(words)).Value : default;
    }

    /// <summary>The longest phrase that begins with token <paramref name="at"/>; returns the token after it, or -1.</summary>
    public int MatchForward(Sentence sentence, int at, out T value)
    {
        if (_byFirst.TryGetValue(sentence[at].Word, out var phrases))
        {
            foreach (var (words, candidate) in phrases)
            {
                if (!Matches(sentence, at, words)) continue;
                value = candidate;
                return at + words.Length;
            }
        }

        value = default!;
        return -1;
    }

    /// <summary>The longest phrase that ends with token <paramref name="last"/>; returns its first token, or -1.</summary>
    public int MatchBackward(Sentence sentence, int last, int floor, out T value)
    {
        if (_byLast.TryGetValue(sentence[last].Word, out var phrases))
        {
            foreach (var (words, candidate) in phrases)
            {
                var first = last - words.Length + 1;
                if (first < floor || !Matches(sentence, first, words)) continue;
                value = candidate;
                return first;
            }
        }

        value = default!;
        return -1;
    }

    private static void Enter(Dictionary<int, List<(int[] Words, T Value)>> index, int key, int[] words, T value)
    {
        if (!index.TryGetValue(key, out var phrases)) index.Add(key, phrases = []);

        // The longest first, so that "nicht mehr als" is found before "mehr als".
        var at = phrases.FindIndex(other => other.Words.Length < words.Length);
        phrases.Insert(at < 0 ? phrases.Count : at, (words, value));
    }

    private static bool Matches(Sentence sentence, int first, int[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (sentence[first + i].Word != words[i]) return false;
        }

        return true;
    }
}
