using System.Runtime.CompilerServices;

namespace Beleg.Tool.Tests.Harness;

/// <summary>Where the repository lies, whose own seeds are tested too.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
