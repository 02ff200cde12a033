using System.Text;

namespace Beleg;

/// <summary>
/// Writes links that lead a browser to a passage: the text directives of the URL Fragment Text Directives draft (WICG),
/// <c>#:~:text=prefix-,start,end,-suffix</c>.
/// </summary>
internal static class TextFragment
{
    // Longer ones are matched by their beginning and their end, as browsers themselves write them.
    private const int LongestWhole = 300;
    private const int WordsOfEnd = 5;
    private const int WordsOfContext = 3;

    /// <summary>The link; empty where the source has no address.</summary>
    public static string LinkTo(Citation citation)
    {
        var (url, segments) = (citation.Source.Url, citation.Segments);
        if (url.Length == 0) return "";

        // What was recognised from print reads otherwise on a page; only words that were repaired may be sought there.
        var hasContext = !citation.Source.IsOcr && citation.Reading is null;
        var directives = segments.Select(segment => DirectiveOf(segment, hasContext));
        return $"{url}{(url.IndexOf('#') < 0 ? "#" : "")}:~:{string.Join("&", directives)}";
    }

    private static string DirectiveOf(QuotedSegment segment, bool hasContext)
    {
        var before = hasContext ? LastWords(segment.QuoteSelector.Prefix) : "";
        var after = hasContext ? FirstWords(segment.QuoteSelector.Suffix) : "";
        return $"text={(before.Length > 0 ? Escape(before) + "-," : "")}{Range(segment)}{(after.Length > 0 ? ",-" + Escape(after) : "")}";
    }

    /// <summary>
    /// The words; the first and the last of them where there are many, or where a line break or a cell of a table lies
    /// between: there the page may begin a new block, and a directive's part must stand in one.
    /// </summary>
    private static string Range(QuotedSegment segment)
    {
        var cells = segment.Words.Split('|').Select(Words).Where(words => words.Count > 0).ToList();
        var lines = segment.Text.Split('\n');
        if (cells.Sum(words => words.Count) < 2 || (cells.Count == 1 && lines.Length == 1 && segment.Words.Length <= LongestWhole))
        {
            return Escape(string.Join(" ", cells.SelectMany(words => words)));
        }

        var (first, last) = (cells[0], cells[cells.Count - 1]);
        var start = Math.Max(1, Math.Min(Math.Min(WordsOfEnd, WholeWordsOf(lines[0], lines)), cells.Count == 1 ? first.Count / 2 : first.Count));
        var end = Math.Max(1, Math.Min(Math.Min(WordsOfEnd, WholeWordsOf(lines[lines.Length - 1], lines)), cells.Count == 1 ? first.Count - start : last.Count));
        return $"{Escape(string.Join(" ", first.Take(start)))},{Escape(string.Join(" ", last.Skip(last.Count - end)))}";
    }

    /// <summary>How many words a line has, of several without the one that may be parted by a hyphen.</summary>
    private static int WholeWordsOf(string line, string[] lines) => lines.Length == 1 ? int.MaxValue : Words(line).Count - 1;

    /// <summary>Whole words just before a quote, from its own block. A bullet or a dash at its beginning is none.</summary>
    private static string LastWords(string prefix)
    {
        var block = prefix.LastIndexOfAny(BlockEnds);
        var words = Words(prefix.Substring(block + 1));
        // What begins where the prefix was cut off may be half a word.
        var isCut = block < 0 && prefix.Length > 0 && !char.IsWhiteSpace(prefix[0]);
        return string.Join(" ", words.Skip(Math.Max(isCut ? 1 : 0, words.Count - WordsOfContext)).SkipWhile(word => !word.Any(char.IsLetterOrDigit)));
    }

    private static string FirstWords(string suffix)
    {
        var block = suffix.IndexOfAny(BlockEnds);
        var words = Words(block < 0 ? suffix : suffix.Substring(0, block));
        var isCut = block < 0 && suffix.Length > 0 && !char.IsWhiteSpace(suffix[suffix.Length - 1]);
        var first = words.Take(Math.Min(WordsOfContext, words.Count - (isCut ? 1 : 0))).ToList();
        return first.Exists(word => word.Any(char.IsLetterOrDigit)) ? string.Join(" ", first) : "";
    }

    private static readonly char[] BlockEnds = ['\n', '|'];

    /// <summary>Split at white space of every kind, without soft hyphens and characters that have no width.</summary>
    private static List<string> Words(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF')) visible.Append(c);
        }

        return [.. visible.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>Percent-encoded UTF-8; the hyphen, the comma and the ampersand too, which have a meaning in a directive.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            if (value is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)'_' or (byte)'~') escaped.Append((char)value);
            else escaped.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }
}
