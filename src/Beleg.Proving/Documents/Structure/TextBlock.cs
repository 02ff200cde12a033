namespace Beleg.Proving.Documents.Structure;

/// <summary>A heading, a paragraph, a list item or a row of a table.</summary>
/// <param name="Span">Its run of the text, without white space around it.</param>
/// <param name="Kind">What its first line is.</param>
/// <param name="Section">The index of its heading among the headings, or -1.</param>
/// <param name="TableRow">The row of a table, from 1; 0 for its header; -1 outside tables.</param>
/// <param name="ListItem">The item of a list, from 1; -1 outside lists.</param>
/// <param name="Flow">Blocks of one flow are one passage, parted only by the end of a page.</param>
internal readonly record struct TextBlock(Segment Span, LineKind Kind, int Section, int TableRow, int ListItem, int Flow);
