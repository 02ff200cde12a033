namespace Beleg.Linguistics.Names;

/// <summary>Finds names in running text, at the edges of words: never <c>John Smith</c> in <c>John Smithson</c>.</summary>
internal static class NameFinder
{
    /// <param name="isOcr">Whether I, l and 1 count as one letter, as they do in print that was recognised: <c>Al</c> for <c>AI</c>.</param>
    public static bool Mentions(string text, string name, bool isOcr)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if ((at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '_')) && MatchAt(text, at, name, isOcr) > 0) return true;
        }

        return false;
    }

    public static bool MentionsAny(string text, IEnumerable<string> names, bool isOcr) => names.Any(name => Mentions(text, name, isOcr));

    /// <summary>How much of a text a name covers that begins at an offset; 0 where it does not stand there.</summary>
    public static int MatchAt(string text, int start, string name, bool isOcr)
    {
        var at = start;
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsWhiteSpace(name[i]))
            {
                if (at >= text.Length || !char.IsWhiteSpace(text[at])) return 0;
                while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
                continue;
            }

            if (at >= text.Length || !IsSame(text[at], name[i], isOcr)) return 0;
            at++;
        }

        if (at == start || !EndsWord(text, at)) return 0;
        // A genitive's s belongs to the name.
        return at < text.Length && text[at] == 's' ? at + 1 - start : at - start;
    }

    /// <summary>Whether a hyphen and another word follow.</summary>
    public static bool IsCompound(string text, int end)
    {
        var at = end < text.Length && text[end] is '“' or '”' or '"' or '’' or '«' ? end + 1 : end;
        return at + 1 < text.Length && text[at] is '-' or '‑' && char.IsLetter(text[at + 1]);
    }

    private static bool IsSame(char a, char b, bool isOcr) => a == b || (isOcr && WordHashes.Fold(a) == WordHashes.Fold(b)) || (a is '-' or '‑' && b is '-' or '‑');

    // An underscore joins what a program calls by one name: SETTINGS is none of SETTINGS_ACK.
    private static bool IsEdge(string text, int offset) => offset >= text.Length || !(char.IsLetterOrDigit(text[offset]) || text[offset] == '_');

    /// <summary>At the end of the word, or before a genitive's s. A hyphen joins a compound that still names: <c>Bitkom-Präsident</c>.</summary>
    private static bool EndsWord(string text, int offset) =>
        IsEdge(text, offset) || (text[offset] == 's' && IsEdge(text, offset + 1));
}
