using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Tool.Assistants;

/// <summary>Puts a statement into the text of a fact file, where it belongs.</summary>
internal static class FactFileEdit
{
    private const string FactsKey = "facts:";

    /// <param name="file">The file that holds the entity.</param>
    /// <param name="statement">What is to be added.</param>
    /// <param name="isItem">Whether the property has other statements, so that this is one of a list.</param>
    /// <returns>The text; <see langword="null"/> where the file is laid out in a way that cannot be edited safely.</returns>
    public static string? With(SeedFile file, ProposedStatement statement, out bool isItem)
    {
        isItem = false;
        if (FactsReader.Read(file).Entities.FirstOrDefault(entity => string.Equals(entity.Id.Text, statement.Entity, StringComparison.Ordinal)) is not { } entity) return null;

        var lines = file.Text.Split('\n').ToList();
        var facts = lines.FindIndex(entity.Id.Location.From.Line, line => string.Equals(line.TrimEnd(), FactsKey, StringComparison.Ordinal));
        if (facts < 0) return null;

        var own = entity.Statements.Where(other => string.Equals(other.Property.Text, statement.Property, StringComparison.Ordinal)).ToList();
        if (own.Count == 0)
        {
            lines.InsertRange(EndOf(lines, facts), statement.ToYaml(isItem: false).TrimEnd('\n').Split('\n'));
            return string.Join('\n', lines);
        }

        isItem = true;
        var key = own[0].Property.Location.From.Line;
        if (key >= lines.Count || !string.Equals(lines[key].Trim(), statement.Property + ":", StringComparison.Ordinal)) return null;

        var end = EndOf(lines, key);
        var first = lines.FindIndex(key + 1, line => line.Trim().Length > 0);
        if (first < 0 || first >= end) return null;

        var indent = IndentOf(lines[first]);
        if (!lines[first].TrimStart().StartsWith("- ", StringComparison.Ordinal))
        {
            // The only statement becomes the first of a list.
            for (var i = first; i < end; i++) lines[i] = lines[i].Trim().Length == 0 ? lines[i] : (i == first ? lines[i].Insert(indent, "- ") : "  " + lines[i]);
        }

        var added = statement.Lines.Select((line, i) => new string(' ', indent) + (i == 0 ? "- " : "  ") + line);
        lines.InsertRange(end, added);
        return string.Join('\n', lines);
    }

    /// <summary>The line behind what is indented below a key, without empty lines.</summary>
    private static int EndOf(List<string> lines, int key)
    {
        var indent = IndentOf(lines[key]);
        var end = key + 1;
        for (var i = key + 1; i < lines.Count; i++)
        {
            if (lines[i].Trim().Length == 0) continue;
            // A list may stand as deep as its key.
            if (IndentOf(lines[i]) < indent || (IndentOf(lines[i]) == indent && !lines[i].TrimStart().StartsWith("- ", StringComparison.Ordinal))) break;
            end = i + 1;
        }

        return end;
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;
}
