using Beleg.Benchmarks.Synthetic;

namespace Beleg.Benchmarks;

/// <summary>The synthetic files in a folder.</summary>
internal static class SeedFolder
{
    public static int Write(int facts, string folder)
    {
        WriteFiles(folder, SeedWriter.Write(SyntheticCatalogue.Of(facts)));
        return 0;
    }

    public static void WriteFiles(string folder, IEnumerable<TextFile> files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }
    }
}
