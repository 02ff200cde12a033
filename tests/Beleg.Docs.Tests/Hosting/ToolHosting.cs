using Beleg.Proving.Seeds;
using Beleg.Tool;

namespace Beleg.Docs.Tests.Hosting;

/// <summary>The tool as a host of the engine, for what no build asks.</summary>
internal static class ToolHosting
{
    /// <summary>What <c>beleg cite --check</c> says of a project, but for what it counts.</summary>
    /// <param name="citations">The documents, and their records.</param>
    /// <param name="code">The code.</param>
    /// <param name="others">Further files: the baseline, the project.</param>
    public static IReadOnlyList<string> Cite(IReadOnlyList<SeedFile> citations, string code, params (string Path, string Text)[] others)
    {
        var folder = Directory.CreateTempSubdirectory("beleg-").FullName;
        try
        {
            foreach (var (path, text) in citations.Select(file => (file.Path, file.Text)).Append(("Program.cs", code)).Concat(others))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
                File.WriteAllText(Path.Combine(folder, path), text);
            }

            var output = new StringWriter();
            BelegTool.Run(["cite", "--check"], new ToolHost(folder, output, output));
            return [.. output.ToString().TrimEnd('\n').Split('\n').SkipLast(1)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
