namespace Beleg.Linguistics.Values.Bounds;

/// <summary>
/// Verbs and nouns that call for a preposition which otherwise would be a bound: <em>verfügt über 300 Mitarbeiter</em> says 300,
/// <em>hat über 300 Mitarbeiter</em> more than 300.
/// </summary>
internal sealed class FrameTable(Vocabulary vocabulary)
{
    private readonly Dictionary<int, (HashSet<int> Verbs, List<string> Nouns)> _frames = [];

    /// <summary>Enters a form of a verb that calls for the preposition, wherever in the clause it stands.</summary>
    public void AddVerb(string preposition, string verb) => Of(preposition).Verbs.Add(vocabulary.Add(verb));

    /// <summary>Enters a noun that calls for the preposition right behind it; a compound ends in one.</summary>
    public void AddNoun(string preposition, string noun) => Of(preposition).Nouns.Add(WordFolding.Fold(noun));

    private (HashSet<int> Verbs, List<string> Nouns) Of(string preposition)
    {
        var word = vocabulary.Add(preposition);
        if (!_frames.TryGetValue(word, out var frame)) _frames.Add(word, frame = ([], []));
        return frame;
    }

    /// <summary>Whether the word at a token is the preposition that a verb or noun of its clause calls for.</summary>
    public bool IsPreposition(Sentence s, int at)
    {
        if (!_frames.TryGetValue(s[at].Word, out var frame)) return false;
        if (s[at - 1].Kind == TokenKind.Word && EndsWithAny(s.Chars(at - 1), frame.Nouns)) return true;

        // "erstreckt sich auf über 85 Hektar": the other takes the verb's place.
        if (s.Has(at - 1, Role.Onto)) return false;

        // "verfügt über über 300": the first takes the verb's place, the second is the bound.
        for (var i = at - 1; IsOfClause(s, i) && s[i].Word != s[at].Word; i--)
        {
            if (frame.Verbs.Contains(s[i].Word)) return true;
        }

        if (s[at - 1].Word == s[at].Word) return false;
        for (var i = at + 1; IsOfClause(s, i) && s[i].Word != s[at].Word; i++)
        {
            if (frame.Verbs.Contains(s[i].Word)) return true;
        }

        return false;
    }

    private static bool IsOfClause(Sentence s, int at) =>
        s[at].Kind is TokenKind.Word or TokenKind.Digits or TokenKind.Opaque || (s[at].Kind == TokenKind.Symbol && (s.SymbolAt(at) is not (',' or ';' or ':' or '–' or '—' or '(' or ')' or '!' or '?') || s.IsAttached(at + 1)));

    private static bool EndsWithAny(ReadOnlySpan<char> word, List<string> nouns)
    {
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        var length = WordFolding.Fold(word, buffer);
        if (length <= 0) return false;
        foreach (var noun in nouns)
        {
            if (buffer.Slice(0, length).EndsWith(noun.AsSpan(), StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
