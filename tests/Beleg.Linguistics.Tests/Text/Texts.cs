namespace Beleg.Linguistics.Tests.Text;

/// <summary>The documents of the first catalogue: real texts, one of them recognised print.</summary>
internal static class Texts
{
    public static TheoryData<string> Documents => [.. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "seeds", "documents");

    public static string Read(string document) => File.ReadAllText(Path.Combine(Folder, document)).Replace("\r\n", "\n", StringComparison.Ordinal);
}
