using Beleg.Proving.Seeds;

namespace Beleg.Docs.Tests.Hosting;

/// <summary>The seed files of the repository's own catalogue.</summary>
internal static class RepositorySeeds
{
    private const string Folder = "seeds/";

    public static IReadOnlyList<SeedFile> Files { get; } =
    [
        .. Repository.Files(Folder, "*")
            .Where(path => !path.EndsWith(".md", StringComparison.Ordinal) && !Path.GetFileName(path).StartsWith("Facts.", StringComparison.Ordinal))
            .Select(path => new SeedFile(path[Folder.Length..], path, Repository.Read(path))),
    ];
}
