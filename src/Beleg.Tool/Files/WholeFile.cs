namespace Beleg.Tool.Files;

/// <summary>Writes a file whole or not at all: beside the place where it goes, down to the disk, then into its place at one stroke.</summary>
internal static class WholeFile
{
    private static readonly Lock Gate = new();

    /// <summary>Writes a file that is not there yet.</summary>
    public static void Create(string path, byte[] bytes, Action<WriteStep>? watch) => Write(path, bytes, isNew: true, watch);

    /// <summary>Writes a file that is there anew; a link stays one, and so do the permissions.</summary>
    public static void Replace(string path, byte[] bytes, Action<WriteStep>? watch)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        // Moving something over a file asks the folder for permission, and its author protected the file.
        using (new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete)) { }

        Write(target, bytes, isNew: false, watch);
    }

    /// <summary>Waits until no file is being moved, and lets none be begun: for a process that ends.</summary>
    public static void Close() => Gate.Enter();

    private static void Write(string path, byte[] bytes, bool isNew, Action<WriteStep>? watch)
    {
        lock (Gate)
        {
            var beside = NameBeside(path);
            try
            {
                Fill(beside, bytes, watch);
                if (!isNew && !OperatingSystem.IsWindows()) File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
                File.Move(beside, path, overwrite: !isNew);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Discard(beside);
                throw;
            }

            watch?.Invoke(WriteStep.Moved);
        }
    }

    private static void Fill(string path, byte[] bytes, Action<WriteStep>? watch)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        watch?.Invoke(WriteStep.Begun);
        file.Write(bytes);
        watch?.Invoke(WriteStep.Written);
        file.Flush(flushToDisk: true);
        watch?.Invoke(WriteStep.Flushed);
    }

    /// <summary>In the same folder, since only there a move is one stroke; ending as backups do, which neither host takes for a seed file.</summary>
    private static string NameBeside(string path) => $"{path}.{Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal)}~";

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What stopped the writing is what is told.
        }
    }
}
