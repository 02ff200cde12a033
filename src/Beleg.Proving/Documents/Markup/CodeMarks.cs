namespace Beleg.Proving.Documents.Markup;

/// <summary>Hides what encloses code in Markdown: backticks and the lines of fences. The code itself is text, and nothing in it is a mark.</summary>
internal static class CodeMarks
{
    /// <param name="code">Told which characters are code.</param>
    public static void Hide(string text, char[] view, bool[] code)
    {
        var fence = "";
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            if (FenceOf(text, at, end) is { Length: > 0 } mark && (fence.Length == 0 || (mark[0] == fence[0] && mark.Length >= fence.Length)))
            {
                fence = fence.Length == 0 ? mark : "";
                MarkupView.Hide(view, at, end);
                Mark(code, at, end);
            }
            else if (fence.Length > 0)
            {
                Mark(code, at, end);
            }

            at = end + 1;
        }

        HideSpans(text, view, code);
    }

    /// <summary>Three or more backticks or tildes, by themselves or with a word behind them.</summary>
    private static string FenceOf(string text, int start, int end)
    {
        while (start < end && text[start] == ' ') start++;
        if (start >= end || text[start] is not ('`' or '~')) return "";

        var length = Run(text, start);
        return length >= 3 && text.IndexOf('`', start + length, end - start - length) < 0 ? text.Substring(start, length) : "";
    }

    private static void HideSpans(string text, char[] view, bool[] code)
    {
        // How long the runs of backticks are that no later run of their length closes: each is looked for once a paragraph.
        var (open, end) = (new Dictionary<int, int>(), 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '`' || code[at]) continue;

            var length = Run(text, at);
            if (at >= end) end = ParagraphEnd(text, at);
            if (open.TryGetValue(length, out var known) && known == end)
            {
                at += length - 1;
                continue;
            }

            var close = Closing(text, at + length, end, length);
            if (close < 0)
            {
                open[length] = end;
                at += length - 1;
                continue;
            }

            MarkupView.Hide(view, at, at + length);
            MarkupView.Hide(view, close, close + length);
            Mark(code, at, close + length);
            at = close + length - 1;
        }
    }

    private static int Closing(string text, int from, int end, int length)
    {
        for (var at = from; at < end; at++)
        {
            if (text[at] != '`') continue;
            var run = Run(text, at);
            if (run == length) return at;
            at += run - 1;
        }

        return -1;
    }

    /// <summary>No span reaches across a blank line.</summary>
    public static int ParagraphEnd(string text, int from)
    {
        for (var at = text.IndexOf('\n', from); at >= 0 && at + 1 < text.Length; at = text.IndexOf('\n', at + 1))
        {
            var next = at + 1;
            while (next < text.Length && text[next] is ' ' or '\t') next++;
            if (next >= text.Length || text[next] == '\n') return at;
        }

        return text.Length;
    }

    private static int Run(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at]) end++;
        return end - at;
    }

    private static void Mark(bool[] code, int start, int end)
    {
        for (var i = start; i < end; i++) code[i] = true;
    }
}
