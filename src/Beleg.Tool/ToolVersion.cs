using System.Reflection;

namespace Beleg.Tool;

/// <summary>The version of the package, without the commit that the build appends.</summary>
internal static class ToolVersion
{
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
