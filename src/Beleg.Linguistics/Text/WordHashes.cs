namespace Beleg.Linguistics.Text;

/// <summary>
/// Which words stand in a text, as numbers: enough to say quickly that a name stands nowhere in it. Two words may share a
/// number, so it never says that a name does. Words that a name's inflection or bad print would tell apart share one.
/// </summary>
internal static class WordHashes
{
    /// <summary>Adds the words of a text.</summary>
    public static void AddTo(ISet<int> hashes, string text)
    {
        for (var start = NextWord(text, 0); start < text.Length; start = NextWord(text, start))
        {
            var end = EndOfWord(text, start);
            hashes.Add(Of(text, start, end));
            start = end;
        }
    }

    /// <summary>The first word of a name; <see langword="null"/> where it has none.</summary>
    public static int? FirstOf(string name)
    {
        var start = NextWord(name, 0);
        return start == name.Length ? null : Of(name, start, EndOfWord(name, start));
    }

    private static int Of(string text, int start, int end)
    {
        // A genitive's s belongs to no name.
        if (end - start > 1 && text[end - 1] == 's') end--;

        // FNV-1a, which needs no seed: the same number in every process.
        var hash = unchecked((int)2166136261);
        for (var i = start; i < end; i++) hash = unchecked((hash ^ Fold(text[i])) * 16777619);
        return hash;
    }

    /// <summary>I, l and 1 are one letter in print that was recognised.</summary>
    public static char Fold(char c) => c is 'I' or '1' ? 'l' : c;

    private static int NextWord(string text, int from)
    {
        while (from < text.Length && !char.IsLetterOrDigit(text[from])) from++;
        return from;
    }

    private static int EndOfWord(string text, int from)
    {
        while (from < text.Length && char.IsLetterOrDigit(text[from])) from++;
        return from;
    }
}
