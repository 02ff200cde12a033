using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Anchoring;

/// <summary>The column of a table that a citation names: its quote is a row of that table, or stands in that column.</summary>
internal static class TableColumn
{
    /// <summary>What a quote says in a column: that cell of the row which it quotes, or what it quotes of that cell.</summary>
    /// <returns><see langword="null"/> where the quote is of no row, or holds no such cell.</returns>
    public static Segment? CellOf(EvidenceDocument document, Segment quoted, string column)
    {
        if (RowOf(document, quoted) is not { } row) return null;

        var index = Array.FindIndex(HeaderOf(document, row), cell => IsNamed(cell.In(document.Structure.Text), column));
        var cells = document.Structure.CellsOf(row);
        if (index < 0 || index >= cells.Length) return null;

        var cell = cells[index];
        if (quoted.Start <= cell.Start && quoted.End >= cell.End) return cell;
        return quoted.Start >= cell.Start && quoted.End <= cell.End ? quoted : null;
    }

    /// <summary>The columns of the table of which a row is quoted; <see langword="null"/> where none is.</summary>
    public static IEnumerable<string>? NamesAt(EvidenceDocument document, Segment quoted) =>
        RowOf(document, quoted) is { } row ? HeaderOf(document, row).Select(cell => cell.In(document.Structure.Text)) : null;

    /// <summary>The row of a table in which a quote stands, as an index into the blocks; the header is none.</summary>
    private static int? RowOf(EvidenceDocument document, Segment quoted)
    {
        var block = document.Structure.BlockAt(quoted.Start);
        return block >= 0 && document.Structure.Blocks[block] is { TableRow: > 0 } row && quoted.End <= row.Span.End ? block : null;
    }

    /// <summary>The heading of the column to which an offset of a row's text belongs; empty where there is none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quoted">The quote: a row, or a part of one.</param>
    /// <param name="barsBefore">How many bars stand before the offset in the quote.</param>
    public static string HeaderAt(EvidenceDocument document, Segment quoted, int barsBefore)
    {
        if (RowOf(document, quoted) is not { } row) return "";

        // A bar at the beginning of a row parts nothing.
        var start = document.Structure.Blocks[row].Span.Start;
        var index = BarsIn(document.Structure.Text, start, quoted.Start) + barsBefore - (IsBar(document.Structure.Text, start) ? 1 : 0);
        var header = HeaderOf(document, row);
        return index >= 0 && index < header.Length ? header[index].In(document.Structure.Text) : "";
    }

    /// <summary>How many bars part cells between two offsets; behind a backslash a bar is a character.</summary>
    public static int BarsIn(string text, int start, int end)
    {
        var bars = 0;
        for (var i = start; i < end; i++)
        {
            if (IsBar(text, i)) bars++;
        }

        return bars;
    }

    /// <summary>The cell behind so many bars, without the white space around it.</summary>
    public static Segment CellAt(string text, int bars)
    {
        var start = 0;
        for (; bars > 0 && start < text.Length; start++)
        {
            if (IsBar(text, start)) bars--;
        }

        var end = start;
        while (end < text.Length && !IsBar(text, end)) end++;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(start, end - start);
    }

    private static bool IsBar(string text, int at) => text[at] == '|' && (at == 0 || text[at - 1] != '\\');

    // The rows of a table are blocks in a row, the header the first of them.
    private static Segment[] HeaderOf(EvidenceDocument document, int row) => document.Structure.CellsOf(row - document.Structure.Blocks[row].TableRow);

    private static bool IsNamed(string header, string column) =>
        string.Equals(FoldBuffer.Display(header), FoldBuffer.Display(column.Trim()), StringComparison.Ordinal);
}
