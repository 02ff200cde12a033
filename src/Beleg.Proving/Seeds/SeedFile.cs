using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Seeds;

/// <summary>A file of the seeds folder as the host hands it over.</summary>
/// <param name="RelativePath">The path below the seeds folder, with <c>/</c> between folders: the file's identity.</param>
/// <param name="Path">The path by which the host and its user know the file: for locations only, never for output.</param>
internal sealed record SeedFile(string RelativePath, string Path, string Text)
{
    /// <summary>What could not be decoded, where the host saw the bytes; <see langword="null"/> too where it did not.</summary>
    public UndecodedByte? Undecoded { get; init; }

    public SeedRole Role => SeedRoles.Of(RelativePath);

    public string Name => RelativePath.Substring(RelativePath.LastIndexOf('/') + 1);

    public SeedLocation Whole => SeedLocation.OfFile(Path);

    /// <summary>The file as evidence, under its name below <c>documents/</c>.</summary>
    public EvidenceDocument ToDocument() => new(RelativePath.Substring(SeedRoles.DocumentsFolder.Length), Text, Path) { Undecoded = Undecoded };

    public SeedLocation LocationOf(int start, int length, LineMap lines) =>
        new(Path, start, length, lines.PositionOf(start), lines.PositionOf(start + length));
}
