using Beleg.Proving.Documents;

namespace Beleg.Proving.Diagnostics;

/// <summary>A place in a seed file or document, under the path by which the host knows the file.</summary>
internal sealed record SeedLocation(string Path, int Start, int Length, TextPosition From, TextPosition To)
{
    /// <summary>No place: for models that must not change when text only moves.</summary>
    public static SeedLocation None { get; } = OfFile("");

    /// <summary>The whole file, where nothing smaller can be named.</summary>
    public static SeedLocation OfFile(string path) => new(path, 0, 0, default, default);

    /// <summary>The path as messages show it: a file's name can hide what stands there, too.</summary>
    public string ShownPath => ShownText.Of(Path);

    public override string ToString() => Invariant.Text($"{ShownPath}({From})");
}
