namespace Beleg.Linguistics.Languages;

/// <summary>Words and phrases of a lexicon, looked up without regard to case.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _phrases = new(StringComparer.Ordinal);

    // How many words the longest phrase has that begins with a word: most words begin none, and are looked up alone.
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    public void Add(string phrase)
    {
        var words = phrase.ToLowerInvariant();
        _phrases.Add(words);

        var blank = words.IndexOf(' ');
        if (blank < 0) return;
        var first = words.Substring(0, blank);
        var length = 1;
        for (; blank >= 0; blank = words.IndexOf(' ', blank + 1)) length++;
        _longest[first] = Math.Max(_longest.TryGetValue(first, out var longest) ? longest : 1, length);
    }

    public bool Has(Word word) => _phrases.Contains(word.Lower);

    public bool Has(string word) => _phrases.Contains(word.ToLowerInvariant());

    /// <summary>How many words of the longest phrase that begins at a word; 0 where none does.</summary>
    public int Match(IReadOnlyList<Word> words, int at)
    {
        var phrase = words[at].Lower;
        var found = _phrases.Contains(phrase) ? 1 : 0;
        if (!_longest.TryGetValue(phrase, out var longest)) return found;

        for (var i = 1; i < longest && at + i < words.Count; i++)
        {
            phrase += " " + words[at + i].Lower;
            if (_phrases.Contains(phrase)) found = i + 1;
        }

        return found;
    }

    /// <summary>The first place at which a word or phrase stands, or -1.</summary>
    public int FirstIn(IReadOnlyList<Word> words, int from = 0)
    {
        for (var i = from; i < words.Count; i++)
        {
            if (Match(words, i) > 0) return i;
        }

        return -1;
    }

    public bool IsIn(IReadOnlyList<Word> words) => FirstIn(words) >= 0;
}
