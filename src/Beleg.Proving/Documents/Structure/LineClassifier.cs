namespace Beleg.Proving.Documents.Structure;

/// <summary>Recognises what a line is from the line alone; what its neighbours decide is <see cref="TextStructure"/>'s.</summary>
internal static class LineClassifier
{
    private const int LongestHeading = 120;

    /// <summary>Three tildes fence code in Markdown; more of them underline, in reStructuredText.</summary>
    private const int LongestFence = 3;

    public static LineKind KindOf(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (text.IsEmpty) return LineKind.Blank;
        if (text[0] == '|' && text.LastIndexOf('|') > 0) return IsRule(text) ? LineKind.TableRule : LineKind.TableRow;
        if (text[0] == '+' && text[text.Length - 1] == '+' && IsRule(text)) return LineKind.TableRule;
        if (IsPageFurniture(text)) return LineKind.PageFurniture;
        if (IsMarkdownHeading(text)) return LineKind.Heading;
        if (text.Length >= 3 && IsAll(text, text[0]) && (text[0] is '=' or '-' || (text[0] is '~' or '^' && text.Length > LongestFence))) return LineKind.Underline;
        if (IsListItem(text)) return LineKind.ListItem;
        return LineKind.Text;
    }

    /// <summary>Whether a line that stands by itself reads like a heading: short, capitalised, no sentence.</summary>
    public static bool ReadsLikeHeading(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (text.Length is 0 or > LongestHeading) return false;

        if (!HasCapital(FirstWord(text)) && !char.IsDigit(text[0]) && text[0] != '§') return false;
        if (text[text.Length - 1] is '.' or ',' or ';' or ':' or '…' or '|') return false;
        if (!HasLetter(text)) return false;

        // A full stop behind a word of some length, and a capital behind that, is the end of a sentence.
        var word = 0;
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' && word > 3 && text[i + 1] == ' ' && char.IsUpper(text[i + 2])) return false;

            word = char.IsLetter(text[i]) ? word + 1 : 0;
        }

        return true;
    }

    /// <summary>The length of a leading number with its point or bracket and the white space behind: <c>3. </c>, <c>2.1 </c>.</summary>
    public static int LengthOfNumber(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && (char.IsDigit(text[i]) || (text[i] == '.' && i > 0))) i++;
        if (i is 0 or > 8) return 0;
        if (i < text.Length && text[i] == ')') i++;

        var end = i;
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return end > i ? end : 0;
    }

    /// <summary>The leading number alone: <c>2.1</c>; empty where a line has none.</summary>
    public static string NumberOf(ReadOnlySpan<char> text) =>
        IsNumbered(text) ? text.Slice(0, LengthOfNumber(text)).TrimEnd().TrimEnd(".)".AsSpan()).ToString() : "";

    /// <summary>The length of the sign or number that begins an item, with the white space behind it; 0 where none does.</summary>
    public static int LengthOfMark(ReadOnlySpan<char> text)
    {
        if (!IsListItem(text)) return 0;
        if (IsNumbered(text)) return LengthOfNumber(text);

        var end = 1;
        while (end < text.Length && text[end] == ' ') end++;
        return end;
    }

    /// <summary>A number as lists and headings have it: with a point or bracket behind.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> text)
    {
        var length = LengthOfNumber(text);
        if (length == 0) return false;

        var number = text.Slice(0, length).TrimEnd();
        return number[number.Length - 1] is '.' or ')' || number.IndexOf('.') > 0;
    }

    /// <summary>A heading's number, such as <c>3</c>, <c>2.1</c>, <c>§ 32a</c> or <c>Article 5</c>, and its words; no number where it begins with a quantity or a year.</summary>
    public static (string Number, string Words) SplitHeading(string heading)
    {
        if (SplitNumber(heading) is { Number.Length: > 0 } numbered) return numbered;
        return SectionHeading.Read(heading) is { } start ? (heading.Substring(0, start.Length), heading.Substring(start.Length).TrimStart(' ', '.', ':', '–', '—')) : ("", heading);
    }

    /// <summary>The same of a heading that begins with its number.</summary>
    public static (string Number, string Words) SplitNumber(string heading)
    {
        var text = heading.AsSpan();
        if (!IsNumbered(text)) return ("", heading);

        var length = LengthOfNumber(text);
        var number = heading.Substring(0, length).TrimEnd().TrimEnd('.', ')');
        return number.Split('.').All(part => part.Length is 1 or 2) && length < heading.Length ? (number, heading.Substring(length)) : ("", heading);
    }

    private static bool IsListItem(ReadOnlySpan<char> text) =>
        (text.Length > 2 && text[1] == ' ' && text[0] is '-' or '–' or '—' or '*' or '+' or '•' or '‣' or '◦' or '·' or '▪' or '■' or '«' or '»')
        || IsNumbered(text);

    private static bool IsMarkdownHeading(ReadOnlySpan<char> text)
    {
        var level = 0;
        while (level < text.Length && text[level] == '#') level++;
        return level is >= 1 and <= 6 && level < text.Length && text[level] == ' ';
    }

    /// <summary>The foot of a page that ends with its number: <c>Postel [Page 12]</c>.</summary>
    public static bool IsPageFoot(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd();
        var open = text.LastIndexOf('[');
        return open >= 0 && text[text.Length - 1] == ']' && IsPageFurniture(text.Slice(open + 1, text.Length - open - 2).Trim());
    }

    /// <summary>The rule of a table whose rows have no bars around them: <c>--- | ---</c>.</summary>
    public static bool IsInnerRule(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.IndexOf('|') > 0 && IsRule(text);
    }

    private static bool IsRule(ReadOnlySpan<char> text)
    {
        var dashes = 0;
        foreach (var c in text)
        {
            if (c is '-' or '=') dashes++;
            else if (c is not ('|' or ':' or '+' or ' ')) return false;
        }

        return dashes >= 3;
    }

    /// <summary><c>2/2</c>, <c>- 3 -</c>, <c>Seite 2 von 5</c>, <c>Page 2 of 5</c>, or a bare number of up to three digits.</summary>
    private static bool IsPageFurniture(ReadOnlySpan<char> text)
    {
        if (text.Length > 24) return false;

        var rest = text;
        foreach (var word in PrintWords.Any.PageWords)
        {
            if (rest.Length > word.Length && rest[word.Length] == ' ' && rest.StartsWith(word.AsSpan(), StringComparison.Ordinal)) rest = rest.Slice(word.Length + 1);
        }

        var named = rest.Length < text.Length;
        var between = BetweenPages(rest);
        int digits = 0, numbers = 0;
        for (var i = 0; i < rest.Length; i++)
        {
            if (char.IsDigit(rest[i]))
            {
                if (i == 0 || !char.IsDigit(rest[i - 1])) numbers++;
                digits++;
            }
            else if (rest[i] is not (' ' or '-' or '–' or '—' or '/' or '[' or ']' or '|') && (i < between.Start || i >= between.End))
            {
                return false;
            }
        }

        return numbers switch
        {
            1 => named || digits <= 3,
            2 => digits <= 8 && (named || rest.IndexOf('/') > 0 || between.Length > 0),
            _ => false,
        };
    }

    /// <summary>The word that stands between the number of a page and how many there are.</summary>
    private static Segment BetweenPages(ReadOnlySpan<char> text)
    {
        foreach (var word in PrintWords.Any.PageOf)
        {
            var at = text.IndexOf(word.AsSpan(), StringComparison.Ordinal);
            if (at > 0 && text[at - 1] == ' ' && at + word.Length < text.Length && text[at + word.Length] == ' ') return new(at, word.Length);
        }

        return default;
    }

    // Not the first letter alone: „dbb-Diskussion“.
    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        if (!char.IsLetter(word[0]) && word[0] is not ('„' or '"' or '“' or '»')) return false;

        foreach (var c in word)
        {
            if (char.IsUpper(c)) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return end < 0 ? text : text.Slice(0, end);
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c)) return true;
        }

        return false;
    }

    private static bool IsAll(ReadOnlySpan<char> text, char c)
    {
        foreach (var other in text)
        {
            if (other != c) return false;
        }

        return true;
    }
}
