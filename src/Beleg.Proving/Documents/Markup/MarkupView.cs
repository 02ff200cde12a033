namespace Beleg.Proving.Documents.Markup;

/// <summary>
/// A text as its reader sees it, character for character as long: marks give way to characters that nobody sees, so that every
/// offset, line and column stays that of the file.
/// </summary>
internal static class MarkupView
{
    /// <summary>The word joiner: neither quotes nor the readers of sentences see it.</summary>
    public const char Hidden = '\u2060';

    public static string Of(string text, MarkupKind kind)
    {
        if (kind == MarkupKind.None) return text;

        var view = text.ToCharArray();
        // What is code says what it says; what HTML takes away is no Markdown either.
        var code = new bool[text.Length];
        if (kind == MarkupKind.Markdown) CodeMarks.Hide(text, view, code);
        HtmlMarks.Hide(text, view, code);
        if (kind == MarkupKind.Markdown) MarkdownMarks.Hide(text, view, code);
        return new(view);
    }

    /// <summary>The same without what nobody sees: a quote, whose offsets are its own.</summary>
    public static string Quoted(string quote, MarkupKind kind) =>
        kind == MarkupKind.None ? quote : Of(quote, kind).Replace(Hidden.ToString(), "");

    /// <summary>What a file's name tells of it.</summary>
    public static MarkupKind OfName(string name) =>
        EndsWith(name, ".md") || EndsWith(name, ".markdown") ? MarkupKind.Markdown
        : EndsWith(name, ".html") || EndsWith(name, ".htm") ? MarkupKind.Html
        : MarkupKind.None;

    /// <summary>Line breaks stay: lines are counted by them.</summary>
    public static void Hide(char[] view, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (view[i] != '\n') view[i] = Hidden;
        }
    }

    private static bool EndsWith(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
