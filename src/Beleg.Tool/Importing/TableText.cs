using AngleSharp.Html.Dom;

namespace Beleg.Tool.Importing;

/// <summary>A table with <c>|</c> between its cells, and a rule under its header. A merged cell stands in each row and column that it spans.</summary>
internal static class TableText
{
    private const int WidestSpan = 100;

    public static IReadOnlyList<string> Lines(IHtmlTableElement table)
    {
        var lines = new List<string>();
        if (table.Caption is { } caption && InlineText.Of(caption) is { Length: > 0 } title) lines.AddRange([title, ""]);

        var grid = GridOf(table);
        var headers = grid.TakeWhile(static row => row.IsHeader).Count();
        if (headers > 0) AddHeader(lines, Joined([.. grid.Take(headers).Select(static row => row.Cells)]));
        foreach (var (cells, isHeader) in grid.Skip(headers))
        {
            if (isHeader) AddHeader(lines, cells);
            else lines.Add(LineOf(cells));
        }

        return lines;
    }

    private static void AddHeader(List<string> lines, IReadOnlyList<string> cells)
    {
        lines.Add(LineOf(cells));
        var rule = $"|{string.Concat(Enumerable.Repeat("---|", cells.Count))}";
        if (!lines.Contains(rule)) lines.Add(rule);
    }

    private static string LineOf(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";

    /// <summary>Every row with the cells that stand in it, or reach into it from above.</summary>
    private static List<(List<string> Cells, bool IsHeader)> GridOf(IHtmlTableElement table)
    {
        var grid = new List<(List<string>, bool)>();
        var above = new Dictionary<int, (string Text, int Rows)>();
        foreach (var row in table.Rows.Where(static row => row.Cells.Length > 0))
        {
            var cells = new List<string>();
            foreach (var cell in row.Cells)
            {
                TakeFromAbove(cells, above);
                var (text, rows) = (InlineText.Of(cell).Replace("|", "\\|", StringComparison.Ordinal), Math.Clamp(cell.RowSpan, 1, WidestSpan) - 1);
                for (var span = Math.Clamp(cell.ColumnSpan, 1, WidestSpan); span > 0; span--)
                {
                    if (rows > 0) above[cells.Count] = (text, rows);
                    cells.Add(text);
                }
            }

            TakeFromAbove(cells, above);
            grid.Add((cells, row.Cells.All(static cell => cell is IHtmlTableHeaderCellElement)));
        }

        return grid;
    }

    private static void TakeFromAbove(List<string> cells, Dictionary<int, (string Text, int Rows)> above)
    {
        while (above.Remove(cells.Count, out var cell))
        {
            if (cell.Rows > 1) above[cells.Count] = (cell.Text, cell.Rows - 1);
            cells.Add(cell.Text);
        }
    }

    /// <summary>"Voltage" over "Min." and "Max.": headers of several rows are one, each word once.</summary>
    private static List<string> Joined(List<List<string>> headers) =>
        [.. Enumerable.Range(0, headers.Max(static row => row.Count)).Select(column => string.Join(" ", headers.Where(row => column < row.Count).Select(row => row[column]).Where(static text => text.Length > 0).Distinct(StringComparer.Ordinal)))];
}
