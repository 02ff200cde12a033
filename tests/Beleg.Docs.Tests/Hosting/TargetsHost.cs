using System.Diagnostics;
using System.Xml.Linq;
using Beleg.Docs.Tests.Markdown;

namespace Beleg.Docs.Tests.Hosting;

/// <summary>What <c>build/Beleg.targets</c> says of a project, up to where the compiler would be called.</summary>
internal static class TargetsHost
{
    private const string Targets = "generators/Beleg.Generators/build/Beleg";

    /// <param name="project">The project file.</param>
    /// <param name="files">The project's other files, by their paths below it.</param>
    public static IReadOnlyList<string> Build(Block project, IEnumerable<(string Path, string Text)> files)
    {
        var folder = Directory.CreateTempSubdirectory("beleg-").FullName;
        try
        {
            foreach (var (file, text) in files) Write(Path.Combine(folder, file), text);
            var path = Path.Combine(folder, project.File);
            Write(path, Reduced(project));
            return [.. Run(path).Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => Shown(line, folder)).Distinct(StringComparer.Ordinal)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Its properties between the package's two files, and a compiler that does nothing: no SDK is asked.</summary>
    private static string Reduced(Block project) => $"""
        <Project>
          <Import Project="{Repository.PathOf(Targets + ".props")}" />
          <PropertyGroup>
            <Language>{(project.File.EndsWith(".vbproj", StringComparison.Ordinal) ? "VB" : "C#")}</Language>
            {string.Concat(XElement.Parse(project.Text).Descendants().Where(element => !element.HasElements))}
          </PropertyGroup>
          <Import Project="{Repository.PathOf(Targets + ".targets")}" />
          <Target Name="CoreCompile" />
        </Project>
        """;

    private static string[] Run(string project)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-t:CoreCompile", "-nologo", "-v:q", "-nodeReuse:false"])
        {
            WorkingDirectory = Path.GetDirectoryName(project)!,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Without the folders and the project that a log line names around it.</summary>
    private static string Shown(string line, string folder)
    {
        var shown = line.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        var end = shown.LastIndexOf(" [", StringComparison.Ordinal);
        return end < 0 ? shown : shown[..end];
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
