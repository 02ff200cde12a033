namespace Beleg.Proving.Grounding;

/// <summary>Words and phrases of a lexicon, looked up without regard to case.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _phrases = new(StringComparer.Ordinal);
    private readonly int _longest = 1;

    /// <param name="table">Words separated by blanks; phrases of several words stand between semicolons, each alone.</param>
    public WordSet(string table, string phrases = "")
    {
        foreach (var word in table.Split([' '], StringSplitOptions.RemoveEmptyEntries)) _phrases.Add(word);
        foreach (var phrase in phrases.Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var words = phrase.Trim();
            _phrases.Add(words);
            _longest = Math.Max(_longest, words.Split(' ').Length);
        }
    }

    public bool Has(Word word) => _phrases.Contains(word.Lower);

    /// <summary>How many words of the longest phrase that begins at a word; 0 where none does.</summary>
    public int Match(IReadOnlyList<Word> words, int at)
    {
        var found = 0;
        var phrase = "";
        for (var i = 0; i < _longest && at + i < words.Count; i++)
        {
            phrase = i == 0 ? words[at].Lower : phrase + " " + words[at + i].Lower;
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
