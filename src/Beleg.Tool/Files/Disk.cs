namespace Beleg.Tool.Files;

/// <summary>The only place that touches files. What goes wrong is told in one line, with the path as the user knows it.</summary>
internal static class Disk
{
    public static byte[] Read(ToolHost host, string path) => Try(host, "read", path, File.ReadAllBytes);

    public static IReadOnlyList<string> List(ToolHost host, string folder, string pattern, bool isDeep) =>
        Try(host, "read", folder, path => Directory.GetFiles(path, pattern, new EnumerationOptions
        {
            RecurseSubdirectories = isDeep,
            AttributesToSkip = FileAttributes.None, // hidden files too: the build sees them
            IgnoreInaccessible = false,
            MatchCasing = MatchCasing.CaseSensitive,
        }));

    public static void Overwrite(ToolHost host, string path, byte[] bytes) => Try(host, "write", path, full =>
    {
        WholeFile.Replace(full, bytes, host.Watching(full));
        return true;
    });

    /// <summary>Writes a file that is not there yet, with the folders that it needs.</summary>
    public static void Create(ToolHost host, string path, byte[] bytes) => Try(host, "write", path, full =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        WholeFile.Create(full, bytes, host.Watching(full));
        return true;
    });

    public static void CreateFolder(ToolHost host, string path) => Try(host, "make", path, Directory.CreateDirectory);

    private static T Try<T>(ToolHost host, string what, string path, Func<string, T> action)
    {
        var full = host.FullPath(path);
        try
        {
            return action(full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot {what} '{host.Show(full)}': {ReasonOf(exception, full)}");
        }
    }

    /// <summary>The framework's own messages repeat the path, in full.</summary>
    private static string ReasonOf(Exception exception, string path) => exception switch
    {
        IOException io when DiskFull.Is(io) => "the disk is full; nothing was changed",
        _ when Directory.Exists(path) && exception is not DirectoryNotFoundException => "it is a folder, or may not be read",
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => "access is denied",
        _ when File.Exists(path) => "it exists already, or is in use",
        _ => "the system refuses it",
    };
}
