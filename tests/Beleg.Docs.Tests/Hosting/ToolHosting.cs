using Beleg.Proving.Seeds;
using Beleg.Tool;

namespace Beleg.Docs.Tests.Hosting;

/// <summary>The tool as a host of the engine, for what no build asks.</summary>
internal static class ToolHosting
{
    /// <summary>What <c>beleg cite --check</c> says of a project, but for what it counts.</summary>
    public static IEnumerable<string> Ratchet(IReadOnlyList<SeedFile> citations, string code, string baseline)
    {
        var folder = Directory.CreateTempSubdirectory("beleg-").FullName;
        try
        {
            foreach (var (path, text) in citations.Select(file => (file.Path, file.Text)).Append(("Program.cs", code)).Append((Tool.Citing.Baseline.FileName, baseline)))
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
