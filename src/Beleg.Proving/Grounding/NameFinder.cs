namespace Beleg.Proving.Grounding;

/// <summary>Finds names in running text, at the edges of words: never <c>John Smith</c> in <c>John Smithson</c>.</summary>
internal static class NameFinder
{
    /// <param name="isOcr">Whether I, l and 1 count as one letter, as they do in print that was recognised: <c>Al</c> for <c>AI</c>.</param>
    public static bool Mentions(string text, string name, bool isOcr)
    {
        var haystack = Fold(text, isOcr);
        var needle = Fold(name, isOcr);
        if (needle.Length == 0) return false;

        for (var at = haystack.IndexOf(needle, StringComparison.Ordinal); at >= 0; at = haystack.IndexOf(needle, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(haystack, at - 1) && EndsWord(haystack, at + needle.Length)) return true;
        }

        return false;
    }

    public static bool MentionsAny(string text, IEnumerable<string> names, bool isOcr) => names.Any(name => Mentions(text, name, isOcr));

    private static bool IsEdge(string text, int offset) => offset < 0 || offset >= text.Length || !char.IsLetterOrDigit(text[offset]);

    /// <summary>At the end of the word, or before a genitive's s. A hyphen joins a compound that still names: <c>Bitkom-Präsident</c>.</summary>
    private static bool EndsWord(string text, int offset) =>
        IsEdge(text, offset) || (text[offset] == 's' && IsEdge(text, offset + 1));

    private static string Fold(string text, bool isOcr)
    {
        var folded = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[folded.Length - 1] != ' ') folded.Append(' ');
            }
            else
            {
                folded.Append(isOcr && c is 'I' or '1' ? 'l' : c);
            }
        }

        return folded.ToString();
    }
}
