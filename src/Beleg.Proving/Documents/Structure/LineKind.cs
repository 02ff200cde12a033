namespace Beleg.Proving.Documents.Structure;

/// <summary>What a line of a plain text is.</summary>
internal enum LineKind : byte
{
    Blank,
    Text,
    Heading,
    ListItem,
    TableRow,

    /// <summary>The rule between a table's header and its rows.</summary>
    TableRule,

    /// <summary>A line under a heading that only underlines it.</summary>
    Underline,

    /// <summary>A page's number or footer: no part of the text.</summary>
    PageFurniture,
}
