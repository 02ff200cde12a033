namespace Beleg.Benchmarks.Edits;

/// <summary>A change to one file, numbered, so that each is another than the one before.</summary>
/// <param name="Name">What a report calls it.</param>
/// <param name="Path">The seed file; <see langword="null"/> for the project's C#.</param>
/// <param name="Of">The file's text after the change, from the text that it had at first.</param>
internal sealed record Edit(string Name, string? Path, Func<string, int, string> Of)
{
    private const string FactFile = "facts/harbours-50.facts.yaml";
    private const string Document = "documents/report-500.txt";

    public static Edit[] All(int facts)
    {
        var (factFile, document) = facts >= 5_000 ? (FactFile, Document) : ("facts/harbours-1.facts.yaml", "documents/report-5.txt");
        return
        [
            new("unrelated C# edit", null, static (_, number) => Number.Text($"class Unrelated {{ const int Number = {number}; }}")),
            new("a fact edited", factFile, static (text, number) => ReplaceFirst(text, "    cite:", Number.Text($"    because: Reason {number}.\n    cite:"))),
            new("a comment at the top of a fact file", factFile, static (text, number) => $"# {new string('-', number)}\n{text}"),
            new("a document edited", document, static (text, number) => text + Number.Text($"Edited {number} times.\n")),
            new("an entity gets another name", factFile, static (text, number) => ReplaceFirst(text, "facts:", Number.Text($"also: [Port {number}]\nfacts:"))),
        ];
    }

    private static string ReplaceFirst(string text, string old, string replacement)
    {
        var index = text.IndexOf(old, StringComparison.Ordinal);
        return text[..index] + replacement + text[(index + old.Length)..];
    }
}
