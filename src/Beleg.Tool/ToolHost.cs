using Beleg.Proving.Diagnostics;
using Beleg.Tool.Files;
using Beleg.Tool.Output;

namespace Beleg.Tool;

/// <summary>What the tool sees of the machine: where it stands, where it writes, and what a terminal there can show.</summary>
internal sealed record ToolHost(string CurrentFolder, TextWriter Output, TextWriter Error)
{
    /// <summary>What is piped into the tool; nothing is read of it unless a command says so.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>Help is wrapped to this; nothing else is wrapped.</summary>
    public int Width { get; init; } = 100;

    public bool HasColours { get; init; }

    /// <summary>Progress goes to the error stream, so that a report that is piped can still be waited for.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Where answers are kept for the next time; <see langword="null"/> for nowhere.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Told how far the writing of each file has come.</summary>
    public Action<string, WriteStep>? Writing { get; init; }

    public static ToolHost OfProcess()
    {
        var isDumb = string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);
        var wantsColours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new(Environment.CurrentDirectory, StandardStream.Output(), StandardStream.Error())
        {
            Input = new StreamReader(Console.OpenStandardInput(), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false)),
            Width = Console.IsOutputRedirected ? 100 : Math.Max(Console.WindowWidth, 40),
            HasColours = !Console.IsOutputRedirected && !isDumb && wantsColours,
            ShowsProgress = !Console.IsErrorRedirected && !isDumb,
            CacheFolder = UserCache(),
        };
    }

    /// <summary>By the XDG Base Directory Specification, which ignores what is not absolute; on Windows where it keeps such data.</summary>
    private static string? UserCache()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var root = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } cache && Path.IsPathFullyQualified(cache) ? cache
            : OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : home.Length > 0 ? Path.Combine(home, ".cache")
            : "";
        return root.Length > 0 ? Path.Combine(root, "beleg", "check") : null;
    }

    public string FullPath(string path) => Path.GetFullPath(path, CurrentFolder);

    /// <summary>A path as every output shows it: below the current folder, with <c>/</c>, never absolute.</summary>
    public string Show(string path)
    {
        var relative = Path.GetRelativePath(CurrentFolder, FullPath(path));
        if (Path.IsPathRooted(relative)) relative = Path.GetFileName(relative); // another drive: nothing relative leads there
        return relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    public Action<WriteStep>? Watching(string path) => Writing is { } writing ? step => writing(path, step) : null;

    /// <summary>A line for people: names of files and words of documents in it can hide what stands there.</summary>
    public void WriteLine(string line) => Output.Write(ShownText.Of(line) + "\n");

    /// <summary>The same on the error stream.</summary>
    public void WriteErrorLine(string line) => Error.Write(ShownText.Of(line) + "\n");
}
