namespace Beleg.Generators.Emission;

/// <summary>Writes <c>///</c> comments.</summary>
internal static class DocumentationComment
{
    public static SourceWriter Summary(this SourceWriter writer, string text) =>
        writer.Line($"/// <summary>{CSharpText.Xml(text)}</summary>");

    /// <summary>One paragraph per text; nothing where there are none.</summary>
    public static SourceWriter Remarks(this SourceWriter writer, IReadOnlyCollection<string> paragraphs)
    {
        if (paragraphs.Count == 0) return writer;

        writer.Line("/// <remarks>");
        foreach (var paragraph in paragraphs) writer.Line($"/// <para>{CSharpText.Xml(paragraph)}</para>");
        return writer.Line("/// </remarks>");
    }
}
