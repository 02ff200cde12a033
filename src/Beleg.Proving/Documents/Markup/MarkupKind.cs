namespace Beleg.Proving.Documents.Markup;

/// <summary>In which notation a document is written: its marks are no part of what it says.</summary>
internal enum MarkupKind : byte
{
    None,

    /// <summary>CommonMark with the strikethrough of GitHub's; HTML may stand in it.</summary>
    Markdown,
    Html,
}
