namespace Beleg.Linguistics.Text;

/// <summary>The words of a language that matter to a reader of values, and what each can mean.</summary>
internal sealed class Vocabulary
{
    public const int Unknown = -1;

    private readonly WordTable<Sense[]> _words = new();

    /// <summary>Enters what a word can mean; of two senses of one role, the first is found.</summary>
    public void Add(string word, Sense sense)
    {
        var id = Add(word);
        _words[id] = [.. _words[id], sense];
    }

    public int Add(string word) => _words.Add(WordFolding.Fold(word), Sense.None);

    /// <summary>The word's number, or <see cref="Unknown"/>.</summary>
    public int Find(ReadOnlySpan<char> folded) => _words.Find(folded);

    public Sense[] SensesOf(int word) => _words[word];

    /// <summary>The words of a phrase as numbers; other characters as the negative of their code, less one.</summary>
    public int[] Phrase(string phrase)
    {
        var ids = new List<int>();
        for (var i = 0; i < phrase.Length;)
        {
            var start = i;
            while (i < phrase.Length && char.IsLetter(phrase[i])) i++;
            if (i > start) ids.Add(Add(phrase.Substring(start, i - start)));
            else if (phrase[i++] is var c and not ' ') ids.Add(OfSymbol(c));
        }

        return [.. ids];
    }

    /// <summary>The folded word, or the sign, that a number stands for in a phrase.</summary>
    public string TextOf(int id) => id >= 0 ? _words.WordAt(id) : ((char)(-2 - id)).ToString();

    public static int OfSymbol(char c) => -2 - c;
}
