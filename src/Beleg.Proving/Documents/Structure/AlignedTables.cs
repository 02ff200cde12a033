namespace Beleg.Proving.Documents.Structure;

/// <summary>
/// Tables whose columns only blanks part, under a rule that is broken where they begin, <c>----  ----</c>, or without one (<see cref="UnruledTables"/>). Read with a bar in the last blank before each
/// column, they are like any others; the text stays as long as it is.
/// </summary>
internal static class AlignedTables
{
    /// <summary>The rule of a column has at least so many dashes.</summary>
    private const int NarrowestColumn = 2;

    /// <summary>The same text with bars in its aligned tables.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="unruled">The tables among them that have no rule: bars alone make none of them.</param>
    public static string Barred(string text, LineMap lines, out IReadOnlyList<Lines> unruled)
    {
        char[]? barred = null;
        for (var rule = 1; rule + 1 < lines.Count; rule++)
        {
            if (ColumnsOf(lines.Text(text, rule)) is not { Count: > 1 } columns || IsBlankOrRule(text, lines, rule - 1)) continue;

            var last = rule;
            while (last + 1 < lines.Count && !IsBlankOrRule(text, lines, last + 1)) last++;
            if (last == rule || !AreParted(text, lines, rule - 1, last, columns)) continue;

            Bar(text, lines, rule - 1, last, columns, barred ??= text.ToCharArray());
        }

        var without = new List<Lines>();
        foreach (var (first, last, columns) in UnruledTables.In(text, lines))
        {
            Bar(text, lines, first, last, columns, barred ??= text.ToCharArray());
            without.Add(new(first, last));
        }

        unruled = without;
        return barred is null ? text : new(barred);
    }

    private static void Bar(string text, LineMap lines, int first, int last, List<int> columns, char[] barred)
    {
        for (var line = first; line <= last; line++)
        {
            var (start, length) = (lines.StartOf(line), lines.Text(text, line).Length);
            for (var column = 1; column < columns.Count && columns[column] <= length; column++) barred[start + columns[column] - 1] = '|';
        }
    }

    /// <summary>Where the columns of a rule begin; nothing where a line is none.</summary>
    private static List<int>? ColumnsOf(ReadOnlySpan<char> line)
    {
        // Nearly every line is none.
        var dash = line.TrimStart();
        if (dash.IsEmpty || dash[0] is not ('-' or '=')) return null;

        var columns = new List<int>();
        for (var i = 0; i < line.Length;)
        {
            if (line[i] == ' ')
            {
                i++;
                continue;
            }

            var start = i;
            if (line[i] is not ('-' or '=')) return null;
            while (i < line.Length && line[i] == line[start]) i++;
            if (i - start < NarrowestColumn || (i < line.Length && line[i] != ' ')) return null;
            columns.Add(start);
        }

        return columns;
    }

    private static bool IsBlankOrRule(string text, LineMap lines, int line) => lines.Text(text, line) is var each && (each.IsEmpty || ColumnsOf(each) is { Count: > 0 });

    /// <summary>Whether a blank stands before every column, in every line.</summary>
    private static bool AreParted(string text, LineMap lines, int first, int last, List<int> columns)
    {
        for (var line = first; line <= last; line++)
        {
            var each = lines.Text(text, line);
            for (var column = 1; column < columns.Count && columns[column] <= each.Length; column++)
            {
                if (each[columns[column] - 1] != ' ') return false;
            }
        }

        return true;
    }
}

/// <summary>Lines of a text, both included.</summary>
internal readonly record struct Lines(int First, int Last);
