namespace Beleg.Proving.Documents.Structure;

/// <summary>Tells a line of a table of contents, which repeats a heading and says nothing: <em>4.2. Timeouts . . . . . 65</em>.</summary>
internal static class ContentsLine
{
    /// <summary>How many dots lead to the number of a page, at least.</summary>
    private const int FewestDots = 4;

    /// <summary>How far the number of the page may stand behind the heading: a longer line is none of such a table.</summary>
    private const int LongestLine = 200;

    /// <summary>Whether the line of an offset ends with dots that lead to the number of a page.</summary>
    public static bool Holds(string text, int offset)
    {
        var reach = Math.Min(LongestLine, text.Length - offset);
        var at = text.IndexOf('\n', offset, reach);
        if (at < 0 && reach == LongestLine) return false;

        at = (at < 0 ? text.Length : at) - 1;
        while (at > offset && char.IsWhiteSpace(text[at])) at--;

        var digits = at;
        while (at > offset && char.IsDigit(text[at])) at--;
        if (at == digits) return false;

        var dots = 0;
        for (; at >= 0 && text[at] is '.' or ' ' or '…'; at--) dots += text[at] switch { '.' => 1, '…' => 3, _ => 0 };
        return dots >= FewestDots;
    }
}
