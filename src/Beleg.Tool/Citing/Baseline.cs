using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Tool.Editing;
using Beleg.Tool.Files;

namespace Beleg.Tool.Citing;

/// <summary>The constants that may stand uncited, a line each. It is written once with all there are, and from then on only shrinks.</summary>
internal sealed class Baseline
{
    public const string FileName = "Uncited.txt";

    private const string Head = "# Constants whose comments name a source that nothing proves. Written by 'beleg cite --baseline'; lines may go, and none may come.\n";

    private readonly string _path;
    private readonly TextFile? _file;

    private Baseline(string path, TextFile? file)
    {
        _path = path;
        _file = file;
        Lines = file is null ? [] : [.. file.Text.ReplaceLineEndings("\n").Split('\n').Select((text, number) => (Text: text.Trim(), Number: number)).Where(line => line.Text.Length > 0 && line.Text[0] != '#')];
    }

    /// <summary>The constants, with their line numbers from 0.</summary>
    public IReadOnlyList<(string Text, int Number)> Lines { get; }

    public static Baseline Read(ToolHost host, string folder)
    {
        var path = Path.Combine(host.FullPath(folder), FileName);
        return new(path, File.Exists(path) ? TextFile.Decode(Disk.Read(host, path)) : null);
    }

    /// <summary>Which constants it lets stand, and which of its lines no constant needs. A line lets one constant stand, not two of a name.</summary>
    public (IReadOnlyList<UncitedConstant> Standing, IReadOnlyList<UncitedConstant> New, IReadOnlyList<(string Text, int Number)> Stale) Compare(IEnumerable<UncitedConstant> uncited)
    {
        var left = Lines.ToList();
        List<UncitedConstant> standing = [], added = [];
        foreach (var constant in uncited)
        {
            var at = left.FindIndex(line => string.Equals(line.Text, constant.Line, StringComparison.Ordinal));
            if (at >= 0) left.RemoveAt(at);
            (at >= 0 ? standing : added).Add(constant);
        }

        return (standing, added, left);
    }

    /// <summary>What a ratchet refuses.</summary>
    public IEnumerable<Issue> IssuesOf(ToolHost host, IReadOnlyList<UncitedConstant> uncited)
    {
        var (_, added, stale) = Compare(uncited);
        foreach (var constant in added) yield return new(RatchetRules.Uncited, constant.Location, [constant.Name, ShownText.Of(constant.Source)]);
        foreach (var (text, number) in stale)
        {
            var isOther = uncited.Any(constant => text.StartsWith(constant.Name + " = ", StringComparison.Ordinal));
            var place = new SeedLocation(host.Show(_path), 0, text.Length, new TextPosition(number, 0), new TextPosition(number, text.Length));
            yield return new(RatchetRules.NoLongerUncited, place, [ShownText.Of(text), isOther ? "has another value now" : "is cited now, names no source, or is gone"]);
        }
    }

    /// <summary>Writes all where there is no baseline yet; else what still stands of it, and nothing more.</summary>
    public void Write(ToolHost host, IReadOnlyList<UncitedConstant> uncited)
    {
        var lines = _file is null ? uncited.Select(constant => constant.Line) : Compare(uncited).Standing.Select(constant => constant.Line);
        if (_file is null) Disk.Create(host, _path, System.Text.Encoding.UTF8.GetBytes(SnapshotText.With(Head, lines)));
        else Disk.Overwrite(host, _path, _file.Encode(SnapshotText.With(_file.Text, lines)));
    }
}
