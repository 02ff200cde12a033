using AngleSharp.Html.Dom;

namespace Beleg.Tool.Importing;

/// <summary>A table with <c>|</c> between its cells, and a rule under its header.</summary>
internal static class TableText
{
    public static IReadOnlyList<string> Lines(IHtmlTableElement table)
    {
        var lines = new List<string>();
        if (table.Caption is { } caption && InlineText.Of(caption) is { Length: > 0 } title) lines.AddRange([title, ""]);
        foreach (var row in table.Rows.Where(row => row.Cells.Length > 0))
        {
            lines.Add($"| {string.Join(" | ", row.Cells.SelectMany(CellsOf))} |");
            var isHeader = row.Cells.All(cell => cell is IHtmlTableHeaderCellElement);
            if (isHeader && !lines.Contains(RuleOf(row))) lines.Add(RuleOf(row));
        }

        return lines;
    }

    /// <summary>A cell that spans several columns is repeated as empty ones, so that each column keeps its place.</summary>
    private static IEnumerable<string> CellsOf(IHtmlTableCellElement cell) =>
        Enumerable.Repeat("", Math.Clamp(cell.ColumnSpan, 1, 100) - 1).Prepend(InlineText.Of(cell).Replace("|", "\\|", StringComparison.Ordinal));

    private static string RuleOf(IHtmlTableRowElement row) => $"|{string.Concat(Enumerable.Repeat("---|", row.Cells.SelectMany(CellsOf).Count()))}";
}
