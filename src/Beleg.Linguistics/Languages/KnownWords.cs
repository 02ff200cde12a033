namespace Beleg.Linguistics.Languages;

/// <summary>
/// The words of a language that are certainly words: what stands so in a text is no misprint. Opened only by who asks, for
/// nothing but readings does.
/// </summary>
internal sealed class KnownWords
{
    private static readonly Dictionary<string, Lazy<KnownWords>> ByLanguage = new(StringComparer.Ordinal)
    {
        ["de"] = new(() => new("German", new GermanWordForms())),
        ["en"] = new(() => new("English", new EnglishWordForms())),
    };

    private readonly WordList _words;
    private readonly WordList _modals;
    private readonly WordList _evidentials;
    private readonly WordForms _forms;

    private KnownWords(string folder, WordForms forms)
    {
        _words = WordList.Load(folder + "/known.txt");
        _modals = WordList.Load(folder + "/modals.txt");
        _evidentials = WordList.Load(folder + "/evidentials.txt");
        _forms = forms;
    }

    /// <summary>The words of a language by its ISO 639-1 code; <see langword="null"/> where none are listed.</summary>
    public static KnownWords? Of(string code) => ByLanguage.TryGetValue(code, out var words) ? words.Value : null;

    /// <summary>Whether a word is one, also with the capital of a sentence's start or a heading.</summary>
    public bool Has(string word)
    {
        if (IsWord(word)) return true;
        if (!char.IsUpper(word[0])) return false;
        if (IsWord(char.ToLowerInvariant(word[0]) + word.Substring(1))) return true;

        var lower = word.ToLowerInvariant();
        return word.Length > 1 && string.Equals(word, word.ToUpperInvariant(), StringComparison.Ordinal) && (IsWord(lower) || IsWord(word[0] + lower.Substring(1)));
    }

    public bool IsModal(string word) => _modals.Has(word.ToLowerInvariant());

    public bool IsEvidential(string word) => _evidentials.Has(word.ToLowerInvariant());

    private bool IsWord(string word) => _words.Has(word) || _modals.Has(word) || _evidentials.Has(word) || _forms.Make(word, _words);
}
