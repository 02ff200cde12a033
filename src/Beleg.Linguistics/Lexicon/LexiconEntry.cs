namespace Beleg.Linguistics.Lexicon;

/// <summary>A line of a lexicon: a word or phrase, what it does, and the data that go with it.</summary>
/// <remarks>A class: lists of structs would be compiled anew, which costs more than reading the file.</remarks>
/// <param name="Word">The word or phrase as the lexicon writes it.</param>
/// <param name="Role">What it does, by name: <c>months</c>, <c>bound.before</c>, <c>verb.has</c>.</param>
/// <param name="Data">What goes with the role (<c>12</c>, <c>at-least</c>); empty where nothing does.</param>
/// <param name="Forms">The further forms of the word: <paramref name="Word"/> is not among them.</param>
/// <param name="Line">The line of the file, the first being 1.</param>
internal sealed record LexiconEntry(string Word, string Role, string Data, LexiconForm[] Forms, int Line);

/// <summary>A form of a word, and what tells it from the others: <c>hatte~past</c>.</summary>
/// <param name="Text">The form as it is written.</param>
/// <param name="Features">What is written behind the first <c>~</c>; several are parted by <c>~</c>. Empty for a plain form.</param>
internal sealed record LexiconForm(string Text, string Features)
{
    public bool Has(string feature)
    {
        for (var start = 0; start < Features.Length;)
        {
            var end = Features.IndexOf('~', start);
            if (end < 0) end = Features.Length;
            if (end - start == feature.Length && string.CompareOrdinal(Features, start, feature, 0, feature.Length) == 0) return true;
            start = end + 1;
        }

        return false;
    }
}
