using System.Runtime.Loader;
using PublicApiGenerator;

namespace Beleg.PublicApi.Tests;

/// <summary>What an assembly shows to others, as PublicApiGenerator renders it.</summary>
internal static class PublicApi
{
    // Nothing that the compiler is told of an assembly is for consumers to compile against.
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    /// <summary>The whole, for a snapshot.</summary>
    public static string Render(string assemblyPath)
    {
        // A context of its own: the assemblies of several target frameworks have one name.
        var context = new AssemblyLoadContext(assemblyPath, isCollectible: true);
        try
        {
            return context.LoadFromAssemblyPath(assemblyPath).GeneratePublicApi(Options).ReplaceLineEndings("\n") + "\n";
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Each line behind those in whose braces it stands; of a type's own line only what does not name its interfaces, which differ between frameworks.</summary>
    public static HashSet<string> Lines(string assemblyPath)
    {
        var around = new Stack<string>();
        var lines = new HashSet<string>(StringComparer.Ordinal);
        var last = "";
        foreach (var line in Render(assemblyPath).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line is "{") around.Push(last);
            else if (line.StartsWith('}')) around.Pop();
            else lines.Add(string.Join(" / ", around.Reverse().Append(last = line.Split(" : ")[0])));
        }

        return lines;
    }
}
