using Beleg.Tool.Files;

namespace Beleg.Tool.Checking;

/// <summary>
/// Answers of earlier checks, each in a file named by the digest of what it is the answer to. Without it everything works as
/// well, only slower: what cannot be read is not there, and what cannot be written is not kept.
/// </summary>
internal sealed class CheckCache(string? folder)
{
    /// <summary>An answer is a few hundred bytes where all is well.</summary>
    private const int MostAnswers = 64;

    public CheckedCatalogue? Find(string key)
    {
        if (folder is null) return null;

        try
        {
            return CheckEntry.Read(key, File.ReadAllBytes(PathOf(folder, key)));
        }
        catch (Exception exception) when (IsOfDisk(exception))
        {
            return null;
        }
    }

    public void Keep(string key, CheckedCatalogue answer)
    {
        if (folder is null) return;

        try
        {
            Directory.CreateDirectory(folder);
            Write(PathOf(folder, key), CheckEntry.Write(key, answer));
            foreach (var old in new DirectoryInfo(folder).EnumerateFiles().OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostAnswers)) old.Delete();
        }
        catch (Exception exception) when (IsOfDisk(exception))
        {
            // Not kept, or another process kept the same answer first.
        }
    }

    /// <summary>What is there under its name and was not found is damaged.</summary>
    private static void Write(string path, byte[] answer)
    {
        if (File.Exists(path)) WholeFile.Replace(path, answer, watch: null);
        else WholeFile.Create(path, answer, watch: null);
    }

    private static string PathOf(string folder, string key) => Path.Combine(folder, key);

    private static bool IsOfDisk(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
