namespace Beleg.Proving.Documents.Structure;

/// <summary>Tells from a heading's words alone what it is.</summary>
internal static class Headings
{
    /// <summary>The length of the signs and the number with which a heading begins.</summary>
    public static int LengthOfMarks(string heading)
    {
        var at = 0;
        while (at < heading.Length && heading[at] is '#' or ' ') at++;
        return at + LineClassifier.LengthOfMark(heading.AsSpan(at));
    }

    /// <summary>A heading as it is printed, and with the small letter that its first word may have elsewhere: <em>North terminal opened</em>.</summary>
    public static IEnumerable<string> SpellingsOf(string heading)
    {
        yield return heading;

        var first = LengthOfMarks(heading);
        if (first < heading.Length && char.IsUpper(heading[first])) yield return heading.Substring(0, first) + char.ToLowerInvariant(heading[first]) + heading.Substring(first + 1);
    }

    /// <summary>
    /// Whether it is nothing but a name that no text writes for a common word: <c>MAX_FRAME_SIZE (0x05)</c>, <c>BME680</c>,
    /// <c>maxAge</c>. What stands under it is about that, whether a catalogue knows it or not.
    /// </summary>
    public static bool IsNameAlone(string heading)
    {
        var end = heading.IndexOf('(');
        var words = heading.Substring(0, end < 0 ? heading.Length : end).Substring(Math.Min(LengthOfMarks(heading), end < 0 ? heading.Length : end)).Split([' ', ':', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && Array.TrueForAll(words, IsCode);
    }

    private static bool IsCode(string word)
    {
        int small = 0, capital = 0, other = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsLower(word[i])) small++;
            else if (char.IsUpper(word[i]) && i > 0) capital++;
            else if (char.IsDigit(word[i]) || word[i] == '_') other++;
        }

        var hasLetter = word.Any(char.IsLetter);
        return hasLetter && (capital > 0 || other > 0) && (small == 0 || capital > 0 || other > 0);
    }
}
