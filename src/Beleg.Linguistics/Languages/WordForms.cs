namespace Beleg.Linguistics.Languages;

/// <summary>
/// The rules by which a language makes words of its words: what they make of a known word is known. They may take in a word
/// that nobody uses; they take in none that bad print makes of another.
/// </summary>
internal abstract class WordForms
{
    /// <summary>Whether the rules make a word of others; the list itself does not have it.</summary>
    /// <param name="word">As the middle of a sentence has it.</param>
    public abstract bool Make(string word, WordList words);

    protected static bool Ends(string word, string ending, int shortest) => word.Length - ending.Length >= shortest && word.EndsWith(ending, StringComparison.Ordinal);

    protected static string Without(string word, string ending) => word.Substring(0, word.Length - ending.Length);

    protected static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);
}
