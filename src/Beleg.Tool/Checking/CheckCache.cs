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

        var path = PathOf(folder, key);
        var unfinished = $"{path}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(unfinished, CheckEntry.Write(key, answer));
            // Whole or not at all, whoever reads or writes it at the same time.
            File.Move(unfinished, path, overwrite: true);
            foreach (var old in new DirectoryInfo(folder).EnumerateFiles().OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostAnswers)) old.Delete();
        }
        catch (Exception exception) when (IsOfDisk(exception))
        {
            Delete(unfinished);
        }
    }

    private static string PathOf(string folder, string key) => Path.Combine(folder, key);

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (IsOfDisk(exception))
        {
            // Nobody reads it, and it goes with the oldest.
        }
    }

    private static bool IsOfDisk(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
