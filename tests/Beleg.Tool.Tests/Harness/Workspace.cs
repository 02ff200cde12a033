using System.Text;

namespace Beleg.Tool.Tests.Harness;

/// <summary>A folder of its own for each test, in which commands run as in a shell that stands there.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("beleg-").FullName;

    public string PathOf(string path) => Path.Combine(_root, path);

    public Workspace Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public Workspace Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
        return this;
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public byte[] ReadBytes(string path) => File.ReadAllBytes(PathOf(path));

    /// <summary>Replaces what must be there once: an edit that edits nothing would make its test pass for nothing.</summary>
    public Workspace Replace(string path, string old, string replacement)
    {
        var text = Read(path);
        text.Split(old).Length.ShouldBe(2, $"'{old}' in {path}");
        return Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public Workspace Delete(string path)
    {
        File.Delete(PathOf(path));
        return this;
    }

    /// <summary>Every file with its bytes, to tell whether anything was touched.</summary>
    public IReadOnlyDictionary<string, string> Snapshot() =>
        Directory.GetFiles(_root, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(_root, path), path => Convert.ToHexString(File.ReadAllBytes(path)), StringComparer.Ordinal);

    public Outcome Run(params string[] args) => RunWith(host => host, args);

    public Outcome RunWith(Func<ToolHost, ToolHost> configure, params string[] args)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var code = BelegTool.Run(args, configure(new ToolHost(_root, output, error)));
        return new((int)code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
