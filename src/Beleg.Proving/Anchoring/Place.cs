using Beleg.Proving.Documents;
using Beleg.Proving.Documents.Structure;

namespace Beleg.Proving.Anchoring;

/// <summary>Where something stands, in the words of a reader.</summary>
/// <param name="Position">Line and column, from 0.</param>
/// <param name="Paragraph">The number of the paragraph in the document, from 1.</param>
internal sealed record Place(TextPosition Position, int Paragraph)
{
    /// <summary>The heading above, if any, as it is printed.</summary>
    public string? Section { get; init; }

    /// <summary>The item of a list, from 1.</summary>
    public int? ListItem { get; init; }

    /// <summary>The row of a table, from 1; 0 for its header.</summary>
    public int? TableRow { get; init; }

    /// <summary>The cell in the row, from 1.</summary>
    public int? TableColumn { get; init; }

    /// <summary>The same as consumers get it.</summary>
    public DocumentPlace ToDocumentPlace()
    {
        var (number, section) = LineClassifier.SplitHeading(Section ?? "");
        return new(Position.Line + 1, Position.Column + 1, Paragraph, section, number, ListItem, TableRow, TableColumn);
    }

    /// <summary>For people: <c>line 14, section 3 'NVIDIA &amp; Deutschland', table row 1</c>.</summary>
    public override string ToString() => ToDocumentPlace().ToString();
}
