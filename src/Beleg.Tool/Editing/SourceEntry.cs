using Beleg.Proving.Seeds.Yaml;

namespace Beleg.Tool.Editing;

/// <summary>A source as lines of YAML, and where they go.</summary>
/// <param name="Lines">Without indentation; the first is the id's.</param>
internal sealed record SourceEntry(IReadOnlyList<string> Lines)
{
    private const int DefaultIndent = 2;

    public TextEdit EditOf(string text, YamlNode? sources)
    {
        var newLine = LineEnd.Of(text, 0);
        switch (sources)
        {
            case YamlMapping { Entries: [var first, ..] } mapping when text[mapping.Location.Start] != '{':
                return AtEnd(text, newLine, Block(newLine, first.Key.Location.From.Column));

            // sources: {}, as a new catalogue has it
            case YamlMapping { Entries.Count: 0, Location.Start: var start } when text.IndexOf('}', start) is var close and >= 0:
                var from = start > 0 && text[start - 1] == ' ' ? start - 1 : start;
                return new(from, close + 1 - from, newLine + Block(newLine, DefaultIndent).TrimEnd('\r', '\n'));

            default:
                return AtEnd(text, newLine, "sources:" + newLine + Block(newLine, DefaultIndent));
        }
    }

    private string Block(string newLine, int indent) =>
        string.Concat(Lines.Select((line, index) => new string(' ', indent + (index == 0 ? 0 : DefaultIndent)) + line + newLine));

    /// <summary>After an empty line, as people set off one source from the next.</summary>
    private static TextEdit AtEnd(string text, string newLine, string block)
    {
        var isOpen = text.Length > 0 && text[^1] is not ('\n' or '\r');
        return new(text.Length, 0, (isOpen ? newLine : "") + (text.Length > 0 ? newLine : "") + block);
    }
}
