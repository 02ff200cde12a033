using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Beleg.Proving;
using Beleg.Proving.Seeds;

namespace Beleg.Tool.Checking;

/// <summary>A digest of everything that an answer depends on: every seed file and document, and the engine itself.</summary>
internal static class CheckKey
{
    public static string Of(IReadOnlyList<SeedFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in Engine()) Add(hash, part);
        foreach (var file in files.OrderBy(file => file.RelativePath, StringComparer.Ordinal))
        {
            Add(hash, file.RelativePath);
            // Issues name the path that was given.
            Add(hash, file.Path);
            Add(hash, file.Text);
            Add(hash, file.Undecoded?.ToString() ?? "");
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>
    /// The tool, the engine and all that it is built on, each by the id that the compiler works out from its code; and the
    /// runtime, whose tables of characters the engine reads.
    /// </summary>
    private static IEnumerable<string> Engine()
    {
        var engine = typeof(CatalogueRun).Assembly;
        var assemblies = engine.GetReferencedAssemblies().Select(System.Reflection.Assembly.Load).Append(engine).Append(typeof(CheckKey).Assembly);
        return assemblies.Select(assembly => assembly.ManifestModule.ModuleVersionId.ToString("N")).Order(StringComparer.Ordinal).Append(RuntimeInformation.FrameworkDescription);
    }

    /// <summary>With its length, so that no two lists of texts have one digest.</summary>
    private static void Add(IncrementalHash hash, string text)
    {
        hash.AppendData(BitConverter.GetBytes(text.Length));
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
