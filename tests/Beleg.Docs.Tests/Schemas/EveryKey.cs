using Beleg.Proving.Seeds;

namespace Beleg.Docs.Tests.Schemas;

/// <summary>Seed files that use every key of the format, each in each of its shapes.</summary>
internal static class EveryKey
{
    private const string Folder = "tests/Beleg.Docs.Tests/Schemas/EveryKey/";

    public static IReadOnlyList<SeedFile> Files { get; } =
        [.. Repository.Files(Folder, "*.yaml").Select(path => new SeedFile(path[Folder.Length..], path, Repository.Read(path)))];
}
