using Beleg.Proving;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;
using Beleg.Tool.Checking;
using Beleg.Tool.Files;
using Beleg.Tool.Quoting;

namespace Beleg.Tool.Assistants;

/// <summary>What an assistant may look at: the catalogues and the texts below one folder, and nothing outside it.</summary>
internal sealed class AssistantFolder(ToolHost host)
{
    private const string CatalogueFile = "catalogue.yaml";

    private static readonly string[] PassedOver = ["bin", "obj", "artifacts", "node_modules"];
    private static readonly string[] TextEndings = [".txt", ".md", ".markdown", ".html", ".htm"];

    // Questions come at the same time.
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (string Key, CatalogueRun Run)> _runs = new(StringComparer.Ordinal);

    public ToolHost Host => host;

    /// <summary>The folders that hold a catalogue, as they are shown.</summary>
    public IReadOnlyList<string> Catalogues =>
        [.. Files().Where(file => Path.GetFileName(file) is CatalogueFile).Select(file => host.Show(Path.GetDirectoryName(file)!))];

    /// <summary>The texts that can be quoted: documents of catalogues, documents that code cites, and others. Each is named by its path.</summary>
    public IReadOnlyList<EvidenceDocument> Documents =>
    [
        .. Files().Where(IsText).Select(file => (Name: host.Show(file), File: TextFile.Decode(Disk.Read(host, file))))
            .Where(file => file.File.Undecoded is null)
            .Select(file => new EvidenceDocument(file.Name, file.File.Text)),
    ];

    /// <summary>A path that an assistant names. What it names outside the folder is not there for it.</summary>
    public string Inside(string path) => File.Exists(host.FullPath(path)) && IsInside(host.FullPath(path))
        ? path
        : throw new UsageException($"there is no file '{path}' below this folder; 'search' names those that there are");

    /// <summary>The catalogue of a folder; the only one where none is named.</summary>
    public (IReadOnlyList<SeedFile> Files, CatalogueRun Run) Open(string? folder)
    {
        var known = Catalogues;
        var chosen = folder ?? (known.Count == 1 ? known[0] : throw new UsageException(known.Count == 0 ? "there is no catalogue below this folder" : $"there are several catalogues; say which: {string.Join(", ", known)}"));
        if (!known.Contains(chosen, StringComparer.Ordinal)) throw new UsageException($"there is no catalogue '{chosen}'; there is {string.Join(", ", known)}");

        var files = SeedFolder.Open(host, chosen).ReadAll();
        // Proven once for the same files: an assistant asks often, and edits seldom.
        var key = CheckKey.Of(files);
        lock (_lock)
        {
            if (!_runs.TryGetValue(chosen, out var kept) || !string.Equals(kept.Key, key, StringComparison.Ordinal)) _runs[chosen] = kept = (key, CatalogueRun.Of(files));
            return (files, kept.Run);
        }
    }

    public KnownStatements Statements(string folder)
    {
        var (files, run) = Open(folder);
        return new(files, run);
    }

    private IEnumerable<string> Files() =>
        Disk.List(host, host.CurrentFolder, "*", isDeep: true).Where(file => !IsPassedOver(file) && IsInside(file)).Order(StringComparer.Ordinal);

    private bool IsPassedOver(string file) =>
        Path.GetRelativePath(host.CurrentFolder, file).Split(Path.DirectorySeparatorChar) is var parts && (parts.Any(part => part.StartsWith('.')) || parts.SkipLast(1).Any(part => PassedOver.Contains(part, StringComparer.Ordinal)));

    private static bool IsText(string file) => TextEndings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    /// <summary>A link that leads out of the folder is outside it.</summary>
    private bool IsInside(string path) => Resolved(path).StartsWith(Resolved(host.CurrentFolder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Where a path leads, through whatever links.</summary>
    private static string Resolved(string path)
    {
        path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(path) is not { } parent) return path;

        var here = Path.Combine(Resolved(parent), Path.GetFileName(path));
        var target = Directory.Exists(here) ? Directory.ResolveLinkTarget(here, returnFinalTarget: true) : File.Exists(here) ? File.ResolveLinkTarget(here, returnFinalTarget: true) : null;
        return target is null ? here : Resolved(target.FullName);
    }
}
