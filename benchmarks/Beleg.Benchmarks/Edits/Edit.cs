namespace Beleg.Benchmarks.Edits;

/// <summary>A change to one file, numbered, so that each is another than the one before.</summary>
/// <param name="Name">What a report calls it.</param>
/// <param name="Path">The seed file; <see langword="null"/> for the project's C#.</param>
/// <param name="Of">The file's text after the change, from the text that it had at first.</param>
internal sealed record Edit(string Name, string? Path, Func<string, int, string> Of)
{
    private const string FactFile = "facts/harbours-5.facts.yaml";
    private const string Document = "documents/report-45.txt";

    public static Edit[] All { get; } =
    [
        new("unrelated C# edit", null, static (_, number) => Number.Text($"class Unrelated {{ const int Number = {number}; }}")),
        new("a fact edited", FactFile, static (text, number) => ReplaceFirst(text, "    cite:", Number.Text($"    because: Reason {number:0000}.\n    cite:"))),
        new("a fact edited, what follows moves", FactFile, static (text, number) => ReplaceFirst(text, "    cite:", $"    because: Reason{new string('!', number % 7)}.\n{new string('\n', number % 3)}    cite:")),
        new("a comment at the top of a fact file", FactFile, static (text, number) => $"# {new string('-', number)}\n{text}"),
        new("a document edited", Document, static (text, number) => text + Number.Text($"Edited {number} times.\n")),
        new("an entity gets another name", FactFile, static (text, number) => ReplaceFirst(text, "facts:", Number.Text($"also: [Port {number}]\nfacts:"))),
    ];

    private static string ReplaceFirst(string text, string old, string replacement)
    {
        var index = text.IndexOf(old, StringComparison.Ordinal);
        return text[..index] + replacement + text[(index + old.Length)..];
    }
}
