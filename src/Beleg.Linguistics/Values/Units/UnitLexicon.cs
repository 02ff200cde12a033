namespace Beleg.Linguistics.Values.Units;

/// <summary>The units that a catalogue's author declares: nouns that are counted, with their forms in the documents' languages.</summary>
internal sealed class UnitLexicon
{
    /// <summary>Shorter forms are symbols: their case counts, and they have no endings.</summary>
    private const int ShortestWord = 3;

    private readonly Dictionary<string, List<Form>> _byLastWord = new(StringComparer.Ordinal);

    private readonly HashSet<string> _symbols = new(StringComparer.Ordinal);

    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    private UnitLexicon()
    {
    }

    public static UnitLexicon Empty { get; } = new();

    /// <summary>Whether a unit's symbol is one that the author declared.</summary>
    public bool Declares(string symbol) => _symbols.Contains(symbol);

    public bool IsEmpty => _byLastWord.Count == 0;

    /// <summary>Whether a noun is one whose number a catalogue asks for: behind it a number is a value, and no name.</summary>
    public bool IsTold(ReadOnlySpan<char> noun) => _told.Count > 0 && _told.Contains(WordFolding.Fold(noun.ToString()));

    /// <param name="units">What the author declares.</param>
    /// <param name="told">Nouns of properties that are bare numbers: <em>port, code</em>.</param>
    public static UnitLexicon Create(IEnumerable<DeclaredUnit> units, IEnumerable<string>? told = null)
    {
        var lexicon = new UnitLexicon();
        foreach (var noun in told ?? []) lexicon._told.Add(WordFolding.Fold(noun));
        foreach (var declared in units)
        {
            var unit = new UnitSense(UnitKind.Counted, declared.Symbol);
            lexicon._symbols.Add(declared.Symbol);
            lexicon.Enter(declared.Symbol, unit);
            foreach (var form in declared.Forms) lexicon.Enter(form, unit);
        }

        return lexicon;
    }

    /// <summary>
    /// The unit whose form ends with token <paramref name="last"/> and begins with token <paramref name="first"/> or
    /// later; <paramref name="start"/> is where. The noun may be inflected, and it may be the last part of a word with hyphens (<em>NVIDIA-Chips</em>).
    /// </summary>
    public UnitSense? Find(Sentence sentence, int last, int first, out int start)
    {
        start = last;
        if (IsEmpty || sentence[last].Kind != TokenKind.Word) return null;

        var word = WordFolding.Fold(sentence.Chars(last).ToString());
        if (FindWord(sentence, word, last, first, out start) is { } exact) return exact;

        foreach (var ending in sentence.Language.NounEndings)
        {
            // The form that the author wrote may be the inflected one, and so may the document's.
            if (word.Length - ending.Length >= ShortestWord && word.EndsWith(ending, StringComparison.Ordinal)
                && FindWord(sentence, word.Substring(0, word.Length - ending.Length), last, first, out start) is { } stem) return stem;
            if (word.Length >= ShortestWord && FindWord(sentence, word + ending, last, first, out start) is { } longer) return longer;
        }

        return null;
    }

    private UnitSense? FindWord(Sentence sentence, string lastWord, int last, int first, out int start)
    {
        start = last;
        if (!_byLastWord.TryGetValue(lastWord, out var forms)) return null;

        foreach (var form in forms)
        {
            if (form.Matches(sentence, last, first, out start)) return form.Unit;
        }

        return null;
    }

    private void Enter(string text, UnitSense unit)
    {
        var words = text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return;

        var form = new Form(words, unit);
        if (!_byLastWord.TryGetValue(form.LastWord, out var forms)) _byLastWord.Add(form.LastWord, forms = []);

        // The longest first: "Graphics Processing Units" before "Units".
        var at = forms.FindIndex(other => other.WordCount < words.Length);
        forms.Insert(at < 0 ? forms.Count : at, form);
    }

    private sealed class Form(string[] words, UnitSense unit)
    {
        private readonly string[] _folded = [.. words.Select(WordFolding.Fold)];

        public UnitSense Unit { get; } = unit;

        public int WordCount => words.Length;

        public string LastWord => _folded[_folded.Length - 1];

        /// <summary>Whether the words before the last one stand in the sentence too, parted by blanks or hyphens.</summary>
        public bool Matches(Sentence sentence, int last, int first, out int start)
        {
            start = last;
            if (words.Length == 1 && words[0].Length < ShortestWord) return sentence.Chars(last).SequenceEqual(words[0].AsSpan());

            var token = last;
            for (var i = words.Length - 2; i >= 0; i--)
            {
                token--;
                if (sentence.SymbolAt(token) == '-') token--;
                start = token;
                if (token < first || !string.Equals(WordFolding.Fold(sentence.Chars(token).ToString()), _folded[i], StringComparison.Ordinal)) return false;
            }

            return true;
        }
    }
}

/// <summary>A unit as the author declares it: a symbol, and the words that documents use for it.</summary>
internal sealed record DeclaredUnit(string Symbol, IReadOnlyList<string> Forms);
