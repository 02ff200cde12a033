using System.Net;

namespace Beleg.Proving.Documents.Markup;

/// <summary>
/// Hides tags and comments, and with them what was struck out; puts characters for their names (<c>&amp;nbsp;</c>), and a caret
/// before what is raised, so that <c>2&lt;sup&gt;14&lt;/sup&gt;</c> is no 214. A tag that begins another block ends a sentence.
/// </summary>
internal static class HtmlMarks
{
    private const int LongestEntity = 32;

    /// <summary>How long what leads to a footnote is, with its link.</summary>
    private const int LongestFootnote = 300;

    /// <summary>How many characters the mark of a footnote has: <em>12, *, a</em>.</summary>
    private const int LongestMark = 2;

    private const char ParagraphSeparator = '\u2029';

    private static readonly HashSet<string> s_struck = Elements("del s strike script style template");

    private static readonly HashSet<string> s_inline = Elements("a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark meter nobr output del q ruby rb rt rp s samp small span strike strong sub sup time tt u var wbr");

    public static void Hide(string text, char[] view, bool[] code)
    {
        // What was found to be struck out to no end is not looked for again.
        var endless = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < text.Length; at++)
        {
            if (code[at]) continue;
            if (text[at] == '&') at = Entity(text, view, at);
            else if (text[at] == '<') at = Tag(text, view, code, at, endless);
        }
    }

    /// <returns>The last character that was taken.</returns>
    private static int Entity(string text, char[] view, int at)
    {
        var end = text.IndexOf(';', at, Math.Min(LongestEntity, text.Length - at));
        if (end < 0) return at;

        var name = text.Substring(at, end - at + 1);
        var decoded = WebUtility.HtmlDecode(name);
        if (decoded.Length == 0 || decoded.Length >= name.Length || string.Equals(decoded, name, StringComparison.Ordinal)) return at;

        decoded.CopyTo(0, view, at, decoded.Length);
        MarkupView.Hide(view, at + decoded.Length, end + 1);
        return end;
    }

    private static int Tag(string text, char[] view, bool[] code, int at, HashSet<string> endless)
    {
        if (string.CompareOrdinal(text, at, "<!--", 0, 4) == 0)
        {
            var comment = text.IndexOf("-->", at + 4, StringComparison.Ordinal);
            // What is never closed hides the rest, as it does from a reader.
            return Taken(view, code, at, comment < 0 ? text.Length : comment + 3);
        }

        if (EndOf(text, at) is not (> 0 and var end)) return at;

        var name = NameOf(text, at);
        if (s_struck.Contains(name) && text[at + 1] != '/' && text[end - 2] != '/' && !endless.Contains(name))
        {
            var close = text.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
            if (close >= 0) return Taken(view, code, at, EndOf(text, close) is > 0 and var closed ? closed : text.Length);
            endless.Add(name);
        }

        // "operations <sup>6</sup>": a note at the foot of the page, and no power.
        if (name.Equals("sup", StringComparison.OrdinalIgnoreCase) && text[at + 1] != '/' && FootnoteEnd(text, view, at, end) is > 0 and var footnote) return Taken(view, code, at, footnote);

        // "250 <sup>push-based only</sup>": a remark, as brackets would hold it.
        if (name.Equals("sup", StringComparison.OrdinalIgnoreCase) && text[at + 1] != '/' && RemarkEnd(text, at, end) is > 0 and var remark)
        {
            Taken(view, code, remark, EndOf(text, remark) is > 0 and var closed ? closed : text.Length);
            Taken(view, code, at, end);
            (view[at], view[remark]) = ('(', ')');
            return end - 1;
        }

        var last = Taken(view, code, at, end);
        if (text[at + 1] != '/' && name.Equals("sup", StringComparison.OrdinalIgnoreCase)) view[at] = '^';
        else if (text[at + 1] != '/' && name.Equals("sub", StringComparison.OrdinalIgnoreCase)) view[at] = '_';
        else if (!s_inline.Contains(name)) view[at] = name.Equals("br", StringComparison.OrdinalIgnoreCase) ? ' ' : ParagraphSeparator;
        return last;
    }

    /// <summary>Behind the closing tag of a raised mark that leads to a note: a link, one in brackets, or a mark that a blank parts from a word; 0 for anything else.</summary>
    private static int FootnoteEnd(string text, char[] view, int open, int start)
    {
        var close = text.IndexOf("</sup>", start, Math.Min(LongestFootnote, text.Length - start), StringComparison.OrdinalIgnoreCase);
        if (close < 0) return 0;

        var inside = text.Substring(start, close - start).Trim();
        var isNote = inside.StartsWith("<a ", StringComparison.OrdinalIgnoreCase) || (inside.Length > 1 && inside[0] == '[' && inside[inside.Length - 1] == ']')
            || (inside.Length is > 0 and <= LongestMark && IsBehindBlank(view, open));
        return isNote ? close + "</sup>".Length : 0;
    }

    /// <summary>The closing tag of raised words that a blank parts from what stands before them; 0 where it is none.</summary>
    private static int RemarkEnd(string text, int open, int start)
    {
        if (open == 0 || !char.IsWhiteSpace(text[open - 1]) || start + LongestMark >= text.Length || !char.IsLetter(text[start])) return 0;
        return text.IndexOf("</sup>", start, Math.Min(LongestFootnote, text.Length - start), StringComparison.OrdinalIgnoreCase) is var close && close > start + LongestMark ? close : 0;
    }

    /// <summary>"2 <sup>14</sup>" is still a power.</summary>
    private static bool IsBehindBlank(char[] view, int at)
    {
        var before = at;
        while (before > 0 && view[before - 1] is ' ' or '\t' or '\u00A0' or MarkupView.Hidden) before--;
        var isApart = false;
        for (var i = before; i < at; i++) isApart |= view[i] is ' ' or '\t' or '\u00A0';
        return isApart && before > 0 && !char.IsDigit(view[before - 1]);
    }

    /// <summary>Behind a tag's closing bracket; 0 where the bracket opens none.</summary>
    private static int EndOf(string text, int at)
    {
        var first = at + 1 < text.Length && text[at + 1] is '/' or '!' or '?' ? at + 2 : at + 1;
        if (first >= text.Length || (!char.IsLetter(text[first]) && text[at + 1] is not ('!' or '?'))) return 0;

        // "<https://…>" is an address, and no tag.
        var quote = '\0';
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && text[i - 1] == '=') quote = c;
            else if (c == '<' || (c == ':' && i - first < 12 && text.IndexOf(' ', first, i - first) < 0)) return 0;
            else if (c == '>') return i + 1;
        }

        return 0;
    }

    private static string NameOf(string text, int at)
    {
        var start = text[at + 1] is '/' or '!' or '?' ? at + 2 : at + 1;
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return text.Substring(start, end - start);
    }

    private static int Taken(char[] view, bool[] code, int start, int end)
    {
        MarkupView.Hide(view, start, end);
        // Nothing in a tag is a mark of Markdown's.
        for (var i = start; i < end; i++) code[i] = true;
        return end - 1;
    }

    private static HashSet<string> Elements(string names) => new(names.Split(' '), StringComparer.OrdinalIgnoreCase);
}
