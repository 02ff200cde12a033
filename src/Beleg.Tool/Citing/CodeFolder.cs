using Beleg.Proving.Seeds;
using Beleg.Tool.Commands;
using Beleg.Tool.Files;

namespace Beleg.Tool.Citing;

/// <summary>Finds the projects of a folder: each that has a project file, and the folder itself for code that belongs to none.</summary>
internal static class CodeFolder
{
    private const string CodeEnding = ".cs";

    /// <summary>What a build makes, and what tools keep for themselves.</summary>
    private static readonly string[] PassedOver = ["bin", "obj", "artifacts", "node_modules"];

    /// <param name="host">Who reads.</param>
    /// <param name="path">The folder.</param>
    /// <param name="documents">The folder of the documents, where the command line says it; for all projects.</param>
    public static IReadOnlyList<CodeProject> Read(ToolHost host, string path, string? documents)
    {
        var folder = host.FullPath(path);
        if (!Directory.Exists(folder)) throw new UsageException($"there is no folder '{host.Show(folder)}'; give the folder of a project");

        var files = Disk.List(host, folder, "*", isDeep: true).Where(file => !IsPassedOver(folder, file)).Order(StringComparer.Ordinal).ToList();
        var projects = files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => Path.GetDirectoryName(file)!).Append(folder).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. files.Where(file => file.EndsWith(CodeEnding, StringComparison.Ordinal))
                .GroupBy(file => projects.Where(project => IsBelow(file, project)).MaxBy(project => project.Length)!, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => ProjectOf(host, group.Key, group, documents)),
        ];
    }

    private static CodeProject ProjectOf(ToolHost host, string folder, IEnumerable<string> code, string? documents)
    {
        var file = ProjectFile.Of(host, folder);
        var cited = documents is null ? Path.GetFullPath((file.Property("BelegDocuments") ?? CiteCommand.DefaultFolder).Replace('\\', '/'), folder) : host.FullPath(documents);
        return new(
            [.. code.Where(each => !IsBelow(each, cited)).Select(each => new CodeFile(host.Show(each), TextFile.Decode(Disk.Read(host, each)).Text))],
            Directory.Exists(cited) ? DocumentsOf(host, cited) : [],
            file.Usings,
            file.Property("BelegUnread") is { } unread && !unread.Equals("advice", StringComparison.OrdinalIgnoreCase));
    }

    private static IReadOnlyList<SeedFile> DocumentsOf(ToolHost host, string folder) =>
    [
        .. Disk.List(host, folder, "*", isDeep: true).Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(file => !SeedRoles.IsPassedOver(file.Name))
            .Select(file => new SeedFile(file.Name, host.Show(file.Path), TextFile.Decode(Disk.Read(host, file.Path)).Text)),
    ];

    private static bool IsPassedOver(string folder, string file) =>
        Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).SkipLast(1).Any(part => part.StartsWith('.') || PassedOver.Contains(part, StringComparer.Ordinal));

    private static bool IsBelow(string file, string folder) => file.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
