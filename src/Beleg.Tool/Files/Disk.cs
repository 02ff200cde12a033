using System.IO.Enumeration;

namespace Beleg.Tool.Files;

/// <summary>The only place that touches files. What goes wrong is told in one line, with the path as the user knows it.</summary>
internal static class Disk
{
    public static byte[] Read(ToolHost host, string path) => Try(host, "read", path, full => IsPipe(full) ? throw new UsageException($"cannot read '{host.Show(full)}': it is a pipe, and no file") : File.ReadAllBytes(full));

    public static IReadOnlyList<string> List(ToolHost host, string folder, string pattern, bool isDeep) =>
        Try(host, "read", folder, path => new FileSystemEnumerable<string>(path, (ref entry) => entry.ToSpecifiedFullPath(), new()
        {
            RecurseSubdirectories = isDeep,
            AttributesToSkip = FileAttributes.None, // hidden files too: the build sees them
            IgnoreInaccessible = false,
        })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && FileSystemName.MatchesSimpleExpression(pattern, entry.FileName, ignoreCase: false),
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || !LeadsUp(entry.ToSpecifiedFullPath()),
        }.ToList());

    /// <summary>A link to a folder around it, which has no end: the build passes it over, too.</summary>
    private static bool LeadsUp(string link) =>
        Directory.ResolveLinkTarget(link, returnFinalTarget: true) is { } target
        && (Path.TrimEndingDirectorySeparator(link) + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(target.FullName) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Reading one would wait for somebody to write into it. It seems empty, and opening it for both waits for nobody.</summary>
    private static bool IsPipe(string path)
    {
        if (OperatingSystem.IsWindows() || new FileInfo(path) is not { Exists: true, Length: 0 }) return false;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return !file.CanSeek;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

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
