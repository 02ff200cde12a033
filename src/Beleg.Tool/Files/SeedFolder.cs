using Beleg.Proving.Seeds;

namespace Beleg.Tool.Files;

/// <summary>A folder of seed files. Sees the same files as a build, which lists them in <c>build/Beleg.targets</c>.</summary>
internal sealed class SeedFolder
{
    private readonly ToolHost _host;
    private readonly string _path;

    private SeedFolder(ToolHost host, string path)
    {
        _host = host;
        _path = path;
    }

    public static SeedFolder Open(ToolHost host, string path)
    {
        var full = host.FullPath(path);
        if (File.Exists(full)) throw new UsageException($"'{host.Show(full)}' is a file; give the folder of the seed files");
        if (!Directory.Exists(full)) throw new UsageException($"there is no folder '{host.Show(full)}'; give the folder of the seed files, or start one with 'beleg new catalogue NAME'");
        return new(host, full);
    }

    public string PathOf(string relativePath) => Path.Combine(_path, relativePath);

    /// <summary>Every file that belongs to the catalogue.</summary>
    public IReadOnlyList<SeedFile> ReadAll()
    {
        var files = Paths().Select(path => Read(path).Seed).ToList();
        if (files.TrueForAll(file => file.Role is SeedRole.Unknown or SeedRole.Document or SeedRole.ShippedFacts or SeedRole.UnshippedFacts)) throw new UsageException($"there are no seed files in '{_host.Show(_path)}'; start with 'beleg new catalogue NAME'");
        return files;
    }

    /// <summary>One file, if it is there, with what is needed to write it again.</summary>
    public (SeedFile Seed, TextFile File)? Find(string relativePath) =>
        File.Exists(PathOf(relativePath)) ? Read(PathOf(relativePath)) : null;

    private IEnumerable<string> Paths() =>
        Disk.List(_host, _path, "*.yaml", isDeep: false)
            .Concat(Disk.List(_host, _path, "*.yml", isDeep: false))
            .Concat(Disk.List(_host, _path, "Facts.*.txt", isDeep: false))
            .Concat(Below(SeedRoles.FactsFolder))
            .Concat(Below(SeedRoles.DocumentsFolder))
            .Where(path => !SeedRoles.IsPassedOver(RelativePathOf(path)))
            .Order(StringComparer.Ordinal);

    private IEnumerable<string> Below(string folder) =>
        Directory.Exists(PathOf(folder)) ? Disk.List(_host, PathOf(folder), "*", isDeep: true) : [];

    private (SeedFile Seed, TextFile File) Read(string path)
    {
        var file = TextFile.Decode(Disk.Read(_host, path));
        return (new(RelativePathOf(path), _host.Show(path), file.Text) { Undecoded = file.Undecoded }, file);
    }

    private string RelativePathOf(string path) => Path.GetRelativePath(_path, path).Replace(Path.DirectorySeparatorChar, '/');
}
