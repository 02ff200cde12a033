using System.Text;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Anchoring;

/// <summary>Where something stands, in the words of a reader.</summary>
/// <param name="Position">Line and column, from 0.</param>
/// <param name="Paragraph">The number of the paragraph in the document, from 1.</param>
internal sealed record Place(TextPosition Position, int Paragraph)
{
    /// <summary>The heading above, if any.</summary>
    public string? Section { get; init; }

    /// <summary>The row of a table, from 1; 0 for its header.</summary>
    public int? TableRow { get; init; }

    /// <summary>The cell in the row, from 1.</summary>
    public int? TableColumn { get; init; }

    /// <summary>For people: <c>line 14, section '3. NVIDIA &amp; Deutschland', table row 1</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Invariant.Text($"line {Position.Line + 1}"));
        if (Section is not null) text.Append(", section '").Append(Section).Append('\'');
        if (TableRow is { } row) text.Append(row == 0 ? ", table header" : Invariant.Text($", table row {row}"));
        return text.ToString();
    }
}
