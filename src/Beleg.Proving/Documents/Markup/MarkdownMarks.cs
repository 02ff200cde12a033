namespace Beleg.Proving.Documents.Markup;

/// <summary>Hides the marks inside Markdown's lines: emphasis, links, escapes, and what is struck out with its words. Headings, lists and tables stay: the structure of a text is read from them.</summary>
/// <remarks>Emphasis follows the rules of CommonMark 0.31 (§ 6.2) for runs that open and close.</remarks>
internal static class MarkdownMarks
{
    private const int LongestDestination = 2_000;

    /// <summary>How long the name of a footnote is.</summary>
    private const int LongestFootnote = 40;

    /// <summary>More that are open at once are no emphasis that anybody reads, and would take more than linear time.</summary>
    private const int MostOpen = 64;

    public static void Hide(string text, char[] view, bool[] code)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = CodeMarks.ParagraphEnd(text, start);
            Links(text, view, code, start, end);
            Emphasis(text, view, code, start, end);
            start = end + 1;
        }
    }

    private static void Links(string text, char[] view, bool[] code, int start, int end)
    {
        var open = new Stack<int>();
        for (var at = start; at < end; at++)
        {
            if (code[at]) continue;
            if (text[at] == '\\' && at + 1 < end && IsPunctuation(text[at + 1]))
            {
                MarkupView.Hide(view, at, at + 1);
                code[at] = code[at + 1] = true;
                at++;
            }
            else if (string.CompareOrdinal(text, at, "://", 0, 3) == 0)
            {
                at = Address(text, code, at, start, end) - 1;
            }
            else if (FootnoteEnd(text, at, start, end) is > 0 and var footnote)
            {
                Take(view, code, at, footnote);
                at = footnote - 1;
            }
            else if (text[at] == '[')
            {
                open.Push(at);
            }
            else if (text[at] == ']' && open.Count > 0)
            {
                var from = open.Pop();
                if (DestinationEnd(text, at + 1, end) is not (> 0 and var behind)) continue;

                if (from > start && text[from - 1] == '!') from--;
                Take(view, code, from, text[from] == '!' ? from + 2 : from + 1);
                Take(view, code, at, behind);
                at = behind - 1;
            }
        }
    }

    /// <summary>Behind "[^1]", which leads to a note; 0 where none stands, and at the front of the note itself.</summary>
    private static int FootnoteEnd(string text, int at, int start, int end)
    {
        if (at == start || at + 3 >= end || text[at] != '[' || text[at + 1] != '^') return 0;

        var close = text.IndexOf(']', at + 2, Math.Min(LongestFootnote, end - at - 2));
        for (var i = at + 2; i < close; i++)
        {
            if (char.IsWhiteSpace(text[i])) return 0;
        }

        return close > at + 2 && !(close + 1 < end && text[close + 1] is ':' or '(') ? close + 1 : 0;
    }

    /// <summary>Nothing in an address is a mark: <em>https://x.example/_a_</em>.</summary>
    private static int Address(string text, bool[] code, int at, int start, int end)
    {
        while (at > start && char.IsLetterOrDigit(text[at - 1])) at--;
        for (; at < end && !char.IsWhiteSpace(text[at]) && text[at] is not (')' or '>' or ']'); at++) code[at] = true;
        return at;
    }

    /// <summary>Behind "(address)" or "[id]"; 0 where neither follows.</summary>
    private static int DestinationEnd(string text, int at, int end)
    {
        if (at >= end || text[at] is not ('(' or '[')) return 0;

        var close = text[at] == '(' ? ')' : ']';
        var depth = 0;
        for (var i = at; i < end && i - at < LongestDestination; i++)
        {
            if (text[i] == text[at]) depth++;
            else if (text[i] == close && --depth == 0) return i + 1;
        }

        return 0;
    }

    private static void Emphasis(string text, char[] view, bool[] code, int start, int end)
    {
        var open = new List<Run>();
        for (var at = start; at < end;)
        {
            var c = text[at];
            if (c is not ('*' or '_' or '~') || code[at])
            {
                at++;
                continue;
            }

            var length = 1;
            while (at + length < end && text[at + length] == c && !code[at + length]) length++;
            var run = RunOf(text, at, length, start, end);
            if (run.CanClose) Close(view, open, run);
            if (open.Count == MostOpen) open.RemoveAt(0);
            if (run.CanOpen && run.Left > 0) open.Add(run);
            at += length;
        }
    }

    private static Run RunOf(string text, int at, int length, int start, int end)
    {
        var (before, behind) = (at > start ? text[at - 1] : ' ', at + length < end ? text[at + length] : ' ');
        var opens = !char.IsWhiteSpace(behind) && (!IsPunctuation(behind) || char.IsWhiteSpace(before) || IsPunctuation(before));
        var closes = !char.IsWhiteSpace(before) && (!IsPunctuation(before) || char.IsWhiteSpace(behind) || IsPunctuation(behind));
        // "snake_case" emphasises nothing.
        return text[at] == '_'
            ? new(text[at], at, length, opens && (!closes || IsPunctuation(before)), closes && (!opens || IsPunctuation(behind)))
            : new(text[at], at, length, opens, closes);
    }

    /// <summary>Matches a closing run with those that are open, the nearest first; what opened between them and found no end is text.</summary>
    private static void Close(char[] view, List<Run> open, Run closer)
    {
        for (var i = open.Count - 1; i >= 0 && closer.Left > 0;)
        {
            var opener = open[i];
            var length = Math.Min(2, Math.Min(opener.Left, closer.Left));
            // "~~" strikes out; one tilde, and three, are no mark.
            if (opener.Mark != closer.Mark || (opener.Mark == '~' && (opener.Length != 2 || closer.Length != 2)))
            {
                i--;
                continue;
            }

            var from = opener.Start + opener.Left - length;
            if (opener.Mark == '~') MarkupView.Hide(view, from, closer.Start + length);
            MarkupView.Hide(view, from, from + length);
            MarkupView.Hide(view, closer.Start + closer.Length - closer.Left, closer.Start + closer.Length - closer.Left + length);
            opener.Left -= length;
            closer.Left -= length;
            open.RemoveRange(i + 1, open.Count - i - 1);
            if (opener.Left > 0) continue;
            open.RemoveAt(i);
            i = open.Count - 1;
        }
    }

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

    private static void Take(char[] view, bool[] code, int start, int end)
    {
        MarkupView.Hide(view, start, end);
        for (var i = start; i < end; i++) code[i] = true;
    }

    private sealed class Run(char mark, int start, int length, bool canOpen, bool canClose)
    {
        public char Mark { get; } = mark;

        public int Start { get; } = start;

        public int Length { get; } = length;

        public bool CanOpen { get; } = canOpen;

        public bool CanClose { get; } = canClose;

        /// <summary>How many of its characters are no mark yet.</summary>
        public int Left { get; set; } = length;
    }
}
