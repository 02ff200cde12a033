using System.Collections.Immutable;

namespace Beleg.Generators.Tests.Harness;

/// <summary>The seed files of a project. Never changes: an edit gives another folder, which shares the files left alone.</summary>
internal sealed class SeedFolder
{
    private SeedFolder(ImmutableArray<SeedText> files) => Files = files;

    public static SeedFolder Empty { get; } = new([]);

    public ImmutableArray<SeedText> Files { get; }

    public string this[string path] => Find(path).Text;

    /// <summary>Adds a file, or gives the file of this path another text.</summary>
    public SeedFolder With(string path, string text) => With(SeedText.Of(path, text));

    public SeedFolder With(SeedText file)
    {
        var index = IndexOf(file.RelativePath);
        return new(index < 0 ? Files.Add(file) : Files.SetItem(index, file));
    }

    /// <summary>Adds a file even where there is one of its path.</summary>
    public SeedFolder WithAnother(SeedText file) => new(Files.Add(file));

    public SeedFolder Without(string path) => new(Files.Remove(Find(path)));

    public SeedFolder Renamed(string path, string newPath) => new(Files.Replace(Find(path), SeedText.Of(newPath, this[path])));

    public SeedFolder Edited(string path, Func<string, string> edit) => With(path, edit(this[path]));

    /// <summary>Replaces what must be there once: an edit that edits nothing would make its test pass for nothing.</summary>
    public SeedFolder Replaced(string path, string old, string replacement)
    {
        this[path].Split(old).Length.ShouldBe(2, $"'{old}' in {path}");
        return Edited(path, text => text.Replace(old, replacement, StringComparison.Ordinal));
    }

    private SeedText Find(string path) => Files[IndexOf(path)];

    private int IndexOf(string path) => Files.IndexOf(Files.FirstOrDefault(file => string.Equals(file.RelativePath, path, StringComparison.Ordinal))!);
}
