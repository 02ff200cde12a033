namespace Beleg.Proving.Citing;

/// <summary>The words of which a name of a program is made: <c>MaxFrameSize</c>, <c>MAX_FRAME_SIZE</c>.</summary>
internal static class NameWords
{
    private const int ShortestWord = 3;

    // Shorter ones begin too many words that mean something else.
    private const int ShortestStem = 5;

    /// <summary>The words that mean a value of this name where they stand: <c>max*</c> would mean too much, <c>timeout*</c> means timeouts.</summary>
    public static EquatableArray<string> DeclaredBy(string name) =>
        Of(name).Where(word => word.Length >= ShortestWord && char.IsLetter(word[0]))
            .Select(word => word.ToLowerInvariant())
            .SelectMany(word => word.Length >= ShortestStem ? new[] { word, word + "*" } : [word])
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();

    public static List<string> Of(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && !IsBreak(name, i)) continue;
            if (i > start) words.Add(name.Substring(start, i - start));
            start = i < name.Length && name[i] == '_' ? i + 1 : i;
        }

        return words;
    }

    private static bool IsBreak(string name, int at)
    {
        if (name[at] == '_') return true;
        if (at == 0 || name[at - 1] == '_' || !char.IsUpper(name[at])) return at > 0 && char.IsDigit(name[at]) != char.IsDigit(name[at - 1]) && name[at - 1] != '_';
        // "HTTPStatus": the last capital of a run begins the next word.
        return !char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1]));
    }
}
