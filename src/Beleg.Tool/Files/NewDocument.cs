using Beleg.Proving.Consistency;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;

namespace Beleg.Tool.Files;

/// <summary>A document that is to become evidence: where it lies now, and its place under <c>documents/</c>. Kept byte for byte.</summary>
internal sealed class NewDocument
{
    private readonly string _path;
    private readonly byte[] _bytes;
    private readonly bool _isThere;

    private NewDocument(string path, byte[] bytes, bool isThere, EvidenceDocument evidence)
    {
        _path = path;
        _bytes = bytes;
        _isThere = isThere;
        Evidence = evidence;
    }

    public EvidenceDocument Evidence { get; }

    public static NewDocument Find(ToolHost host, SeedFolder folder, string path)
    {
        var bytes = Disk.Read(host, path);
        var text = TextFile.Decode(bytes);
        if (text.Text.Contains('\uFFFD', StringComparison.Ordinal)) throw new UsageException($"'{host.Show(path)}' is no UTF-8 or UTF-16 text: it has {text.Undecoded?.ToString() ?? "U+FFFD, which stands where a byte could not be decoded"}; save it as UTF-8");

        var name = NameOf(folder, host.FullPath(path));
        if (new SeedFileName(name, SeedLocation.OfFile(name)).IsCut) throw new UsageException($"a build cannot pass on '{name}': rename the document to a name without ';', '#', '\\', '\"', ':', '|' and control characters, and with no blank or point at its end");

        var target = folder.PathOf(SeedRoles.DocumentsFolder + name);
        var isThere = File.Exists(target);
        if (isThere && !Disk.Read(host, target).AsSpan().SequenceEqual(bytes)) throw new UsageException($"'{host.Show(target)}' exists already and is another document; rename one of the two");
        return new(target, bytes, isThere, new(name, text.Text));
    }

    public void Store(ToolHost host)
    {
        if (_isThere) return;
        Disk.Create(host, _path, _bytes);
        host.WriteLine(host.Show(_path));
    }

    private static string NameOf(SeedFolder folder, string fullPath)
    {
        var below = Path.GetRelativePath(folder.PathOf(SeedRoles.DocumentsFolder), fullPath);
        var isBelow = !Path.IsPathRooted(below) && !below.StartsWith("..", StringComparison.Ordinal);
        return isBelow ? below.Replace(Path.DirectorySeparatorChar, '/') : Path.GetFileName(fullPath);
    }
}
