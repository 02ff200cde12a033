using System.Runtime.Loader;

namespace Beleg.Generators.Tests.Harness;

/// <summary>What was generated, compiled and loaded: a catalogue as a consumer gets it.</summary>
internal static class LoadedCatalogue
{
    public static Catalogue Of(Build build, string className)
    {
        build.Diagnostics.ShouldBeEmpty();
        using var assembly = new MemoryStream();
        var result = build.Output.Emit(assembly);
        result.Success.ShouldBeTrue(string.Join('\n', result.Diagnostics.Take(5)));
        assembly.Position = 0;
        return (Catalogue)new AssemblyLoadContext(className, isCollectible: true).LoadFromStream(assembly).GetType(className)!.GetProperty("Catalogue")!.GetValue(null)!;
    }
}
