using Beleg.Testing;

namespace Beleg.Tool.Tests.Harness;

/// <summary>The small catalogue in a folder of its own, for tests to break.</summary>
internal static class Town
{
    public const string Facts = TownSeeds.Facts;
    public const string Sources = TownSeeds.Sources;
    public const string Kinds = TownSeeds.Kinds;
    public const string Catalogue = TownSeeds.Catalogue;
    public const string Chronicle = TownSeeds.Chronicle;
    public const string Digest = TownSeeds.Digest;

    public static Workspace Create() => TownSeeds.Files.Aggregate(new Workspace(), (workspace, file) => workspace.Write(file.Path, file.Text));
}
