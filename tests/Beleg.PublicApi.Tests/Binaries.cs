using System.Reflection;

namespace Beleg.PublicApi.Tests;

/// <summary>The assemblies as they are packed.</summary>
internal static class Binaries
{
    public static string Runtime { get; } = PathOf("Beleg", "net10.0");

    public static string RuntimeForNetStandard { get; } = PathOf("Beleg", "netstandard2.0");

    public static string Catalogue { get; } = PathOf("Beleg.KiStandort", "");

    private static string PathOf(string project, string framework) =>
        Path.Combine(Metadata("Binaries"), project, framework.Length == 0 ? Metadata("Configuration") : $"{Metadata("Configuration")}_{framework}", project + ".dll");

    private static string Metadata(string key) =>
        typeof(Binaries).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => string.Equals(attribute.Key, key, StringComparison.Ordinal)).Value!;
}
