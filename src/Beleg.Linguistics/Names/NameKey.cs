namespace Beleg.Linguistics.Names;

/// <summary>A name as it is looked up: what may stand for one character in a text is one character here.</summary>
/// <param name="Key">From its first word on.</param>
/// <param name="Before">How many characters stand before its first word: a name may begin with a sign (.NET).</param>
internal sealed record NameKey(string Key, int Before, Namesakes Named)
{
    /// <summary><see langword="null"/> for a name without a word.</summary>
    public static NameKey? Of(Namesakes named)
    {
        var start = 0;
        while (start < named.Name.Length && !char.IsLetterOrDigit(named.Name[start])) start++;
        if (start == named.Name.Length) return null;

        var key = named.Name.ToCharArray(start, named.Name.Length - start);
        for (var i = 0; i < key.Length; i++) key[i] = Fold(key[i]);
        return new(new(key), start, named);
    }

    /// <summary>Whether it is really what it is taken for is decided at each match.</summary>
    public static char Fold(char c) => char.IsWhiteSpace(c) ? ' ' : c == '‑' ? '-' : WordHashes.Fold(c);
}
