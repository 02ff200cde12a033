namespace Beleg.Proving.Documents.Structure;

/// <summary>
/// Tables whose columns only blanks part, without a rule under their header. What looks like one may be prose, a list, code or a drawing: so
/// nothing is one but lines between empty lines that stand in columns throughout, with words above figures.
/// </summary>
internal static class UnruledTables
{
    /// <summary>One figure under a header may be anything.</summary>
    private const int FewestFigures = 2;

    /// <summary>Blanks that part columns; a single one parts words.</summary>
    private const int NarrowestGap = 2;

    /// <summary>With its full stop, and the blank before it.</summary>
    private const int LongestAbbreviation = 6;

    /// <summary>Signs of which code, grammars and drawings are made, and no cells.</summary>
    private const string Foreign = "|=;\"{}\\<>\t";

    /// <summary>The first and the last line of each, and where its columns begin.</summary>
    public static IEnumerable<(int First, int Last, List<int> Columns)> In(string text, LineMap lines)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines.Text(text, line).IsEmpty) continue;

            var last = line;
            while (last + 1 < lines.Count && !lines.Text(text, last + 1).IsEmpty) last++;
            if (last > line && MayBeHeader(lines.Text(text, line)) && ColumnsOf(text, lines, line, last) is { } columns) yield return (line, last, columns);
            line = last;
        }
    }

    /// <summary>Nearly every first line is none.</summary>
    private static bool MayBeHeader(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsDigit(c) || c is ':') return false;
        }

        var words = line.TrimStart();
        return words.IndexOf("  ".AsSpan()) > 0 && !EndsSentence(words) && LineClassifier.KindOf(line) is LineKind.Text;
    }

    /// <summary>A full stop, but for that of an abbreviation: <em>Min.  Max.</em></summary>
    private static bool EndsSentence(ReadOnlySpan<char> line) =>
        line[line.Length - 1] is ',' or ';' or '!' or '?' || (line[line.Length - 1] is '.' && line.Length - line.LastIndexOf(' ') > LongestAbbreviation);

    private static List<int>? ColumnsOf(string text, LineMap lines, int first, int last)
    {
        for (var line = first; line <= last; line++)
        {
            if (!MayBeRow(lines.Text(text, line))) return null;
        }

        var columns = Parts(text, lines, first, last);
        return columns.Count > 1 && IsAligned(text, lines, first, last, columns) ? columns.ConvertAll(column => column.Start) : null;
    }

    private static bool MayBeRow(ReadOnlySpan<char> line) =>
        line.IndexOfAny(Foreign.AsSpan()) < 0 && line.IndexOf("--".AsSpan()) < 0 && line.IndexOf("+-".AsSpan()) < 0 && line.IndexOf("..".AsSpan()) < 0 && line.IndexOf("__".AsSpan()) < 0
        && LineClassifier.KindOf(line) is LineKind.Text;

    /// <summary>What lies between the blanks that all lines have in common.</summary>
    private static List<Segment> Parts(string text, LineMap lines, int first, int last)
    {
        var width = 0;
        for (var line = first; line <= last; line++) width = Math.Max(width, lines.Text(text, line).Length);

        var columns = new List<Segment>();
        var (start, end) = (-1, -1);
        for (var i = 0; i < width; i++)
        {
            if (!IsTaken(text, lines, first, last, i)) continue;
            if (start >= 0 && i - end >= NarrowestGap)
            {
                columns.Add(new(start, end - start));
                start = -1;
            }

            if (start < 0) start = i;
            end = i + 1;
        }

        if (start >= 0) columns.Add(new(start, end - start));
        return columns;
    }

    private static bool IsTaken(string text, LineMap lines, int first, int last, int at)
    {
        for (var line = first; line <= last; line++)
        {
            if (lines.Text(text, line) is var each && at < each.Length && each[at] != ' ') return true;
        }

        return false;
    }

    /// <summary>Whether every column has a header of words and cells that begin, or end, in one place, and one of them figures.</summary>
    private static bool IsAligned(string text, LineMap lines, int first, int last, List<Segment> columns)
    {
        var (hasFigures, isNamed) = (false, columns.Count > 2);
        for (var column = 0; column < columns.Count; column++)
        {
            var header = CellOf(lines.Text(text, first), columns[column], out _);
            if (header.IsEmpty || !char.IsLetter(header[0])) return false;

            isNamed |= PrintWords.Any.Headers.Contains(header.ToString());
            var (starts, ends, figures, filled) = (true, true, 0, 0);
            for (var line = first + 1; line <= last; line++)
            {
                var cell = CellOf(lines.Text(text, line), columns[column], out var start);
                if (cell.IsEmpty && column > 0) continue;
                if (cell.IsEmpty || cell.IndexOf("  ".AsSpan()) >= 0) return false;

                starts &= start == columns[column].Start;
                ends &= start + cell.Length == columns[column].End;
                figures += HasDigit(cell) ? 1 : 0;
                filled++;
            }

            if (!starts && !ends) return false;
            hasFigures |= column > 0 && filled >= FewestFigures && figures == filled;
        }

        // Two columns may as well be names and what each is, without a header.
        return hasFigures && isNamed;
    }

    private static ReadOnlySpan<char> CellOf(ReadOnlySpan<char> line, Segment column, out int start)
    {
        start = Math.Min(column.Start, line.Length);
        var cell = line.Slice(start, Math.Min(column.End, line.Length) - start);
        start += cell.Length - cell.TrimStart().Length;
        return cell.Trim();
    }

    private static bool HasDigit(ReadOnlySpan<char> cell)
    {
        foreach (var c in cell)
        {
            if (char.IsDigit(c)) return true;
        }

        return false;
    }
}
