using Beleg.Docs.Tests.Hosting;
using Beleg.Docs.Tests.Markdown;
using Beleg.Proving;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Docs.Tests.Rules;

/// <summary>A catalogue made of the pages' common one and the files that an example shows.</summary>
/// <param name="Files">The seed files.</param>
/// <param name="Project">The project file that an example shows, if any, as a block of its name.</param>
/// <param name="Code">The C# that uses the catalogue, if the example shows any.</param>
internal sealed record Example(IReadOnlyList<SeedFile> Files, Block? Project, string? Code)
{
    /// <summary>The catalogue that the pages share.</summary>
    public const string BaseFolder = "docs/rules/base";

    /// <summary>The name under which a block lists files that the example does without.</summary>
    private const string Removed = "removed";

    private const string ProjectEnding = "proj";
    private const string CodeFile = "Program.cs";

    public static Example Base { get; } = Of([]);

    public static Example Of(IReadOnlyList<Block> blocks)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Repository.Files(BaseFolder, "*")) files.Add(path[(BaseFolder.Length + 1)..], Repository.Read(path));

        Block? project = null;
        string? code = null;
        foreach (var block in blocks)
        {
            if (string.Equals(block.File, Removed, StringComparison.Ordinal))
            {
                foreach (var path in block.Lines) files.Remove(path).ShouldBeTrue($"{path} is not in {BaseFolder}");
            }
            else if (block.File.EndsWith(ProjectEnding, StringComparison.Ordinal))
            {
                project = block;
            }
            else if (string.Equals(block.File, CodeFile, StringComparison.Ordinal))
            {
                code = block.Text;
            }
            else
            {
                files[block.File] = block.Text;
            }
        }

        return new([.. files.Select(file => new SeedFile(file.Key, file.Key, file.Value))], project, code);
    }

    /// <summary>Every line that the build of the example prints.</summary>
    public IReadOnlyList<string> Messages =>
        [.. Project is null ? [] : TargetsHost.Build(Project, Files), .. Run().Select(issue => issue.ToString()), .. Code is null ? [] : GeneratorHost.CompileUse(Files, Code).Select(message => CodeFile + message)];

    public IReadOnlyList<Issue> Run() => CatalogueRun.Of(Files, platform: Project is null ? null : ProjectFile.ShortcomingOf(Project.Text)).Issues;
}
