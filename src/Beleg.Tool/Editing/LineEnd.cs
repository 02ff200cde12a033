namespace Beleg.Tool.Editing;

/// <summary>How the lines of a text end, so that a new one ends like its neighbours.</summary>
internal static class LineEnd
{
    public static string Of(string text, int near)
    {
        var next = text.AsSpan(near).IndexOfAny('\r', '\n');
        var at = next >= 0 ? near + next : text.AsSpan().IndexOfAny('\r', '\n');
        if (at < 0 || text[at] == '\n') return "\n";
        return at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : "\r";
    }
}
