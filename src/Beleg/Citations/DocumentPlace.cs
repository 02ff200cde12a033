using System.Text;

namespace Beleg;

/// <summary>Where in a document something stands, in the words of a reader.</summary>
/// <remarks>Headings, list items and tables are recognised in plain text; a proof never depends on them.</remarks>
public sealed class DocumentPlace : IEquatable<DocumentPlace>
{
    /// <summary>A place in a document.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column in UTF-16 code units, from 1.</param>
    /// <param name="paragraph">The paragraph, list item, table row or heading of the document, from 1; 0 where there is none.</param>
    /// <param name="section">The heading above, without its number; empty where there is none.</param>
    /// <param name="sectionNumber">The number of the heading above; empty where it has none.</param>
    /// <param name="listItem">The item of its list, from 1; <see langword="null"/> outside lists.</param>
    /// <param name="tableRow">The row of its table, from 1, and 0 for its header; <see langword="null"/> outside tables.</param>
    /// <param name="tableColumn">The cell of the row, from 1; <see langword="null"/> outside tables.</param>
    public DocumentPlace(int line, int column, int paragraph = 0, string section = "", string sectionNumber = "", int? listItem = null, int? tableRow = null, int? tableColumn = null)
    {
        Line = line;
        Column = column;
        Paragraph = paragraph;
        Section = section;
        SectionNumber = sectionNumber;
        ListItem = listItem;
        TableRow = tableRow;
        TableColumn = tableColumn;
    }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 code units, from 1.</summary>
    public int Column { get; }

    /// <summary>Which of the document's paragraphs, list items, table rows and headings it is, from 1; 0 where the document has none.</summary>
    public int Paragraph { get; }

    /// <summary>The heading above, without its number; empty where there is none.</summary>
    public string Section { get; }

    /// <summary>The number of the heading above, such as <c>3</c>, <c>2.1</c> or <c>§ 32a</c>; empty where it has none.</summary>
    public string SectionNumber { get; }

    /// <summary>The item of its list, from 1; <see langword="null"/> outside lists.</summary>
    public int? ListItem { get; }

    /// <summary>The row of its table, from 1, and 0 for its header; <see langword="null"/> outside tables.</summary>
    public int? TableRow { get; }

    /// <summary>The cell of the row, from 1; <see langword="null"/> outside tables.</summary>
    public int? TableColumn { get; }

    /// <inheritdoc />
    public bool Equals(DocumentPlace? other) =>
        other is not null
        && (Line, Column, Paragraph, ListItem, TableRow, TableColumn) == (other.Line, other.Column, other.Paragraph, other.ListItem, other.TableRow, other.TableColumn)
        && string.Equals(Section, other.Section, StringComparison.Ordinal)
        && string.Equals(SectionNumber, other.SectionNumber, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as DocumentPlace);

    /// <inheritdoc />
    public override int GetHashCode() => Hash.Combine(Line, Column);

    /// <summary>For people: <c>line 14, section 3 'NVIDIA &amp; Deutschland: Industrial AI Cloud', table row 1</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(FormattableString.Invariant($"line {Line}"));
        // "§ 32a", "Article 5": what says itself what it counts.
        var isNamed = SectionNumber.Length > 0 && !char.IsDigit(SectionNumber[0]);
        if (isNamed) text.Append(',');
        else if (Section.Length > 0 || SectionNumber.Length > 0) text.Append(", section");
        if (SectionNumber.Length > 0) text.Append(' ').Append(SectionNumber);
        if (Section.Length > 0) text.Append(" '").Append(Section).Append('\'');
        if (ListItem is { } item) text.Append(FormattableString.Invariant($", list item {item}"));
        if (TableRow is { } row) text.Append(row == 0 ? ", table header" : FormattableString.Invariant($", table row {row}"));
        return text.ToString();
    }
}
