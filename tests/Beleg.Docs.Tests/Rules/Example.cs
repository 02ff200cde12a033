using Beleg.Docs.Tests.Hosting;
using Beleg.Docs.Tests.Markdown;
using Beleg.Proving;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Microsoft.CodeAnalysis;

namespace Beleg.Docs.Tests.Rules;

/// <summary>A catalogue made of the pages' common one and the files that an example shows.</summary>
/// <param name="Files">The seed files.</param>
/// <param name="Project">The project file that an example shows, if any, as a block of its name.</param>
/// <param name="Code">The C# that uses the catalogue, if the example shows any.</param>
/// <param name="Citations">The documents that the C# itself cites, and their records.</param>
/// <param name="Baseline">The constants that may stand uncited, if the example shows any.</param>
internal sealed record Example(IReadOnlyList<SeedFile> Files, Block? Project, string? Code, IReadOnlyList<SeedFile> Citations, string? Baseline)
{
    /// <summary>The catalogue that the pages share.</summary>
    public const string BaseFolder = "docs/rules/base";

    /// <summary>The name under which a block lists files that the example does without.</summary>
    private const string Removed = "removed";

    private const string ProjectEnding = "proj";
    private const string CodeFile = "Program.cs";
    private const string CitationsFolder = "citations/";

    public static Example Base { get; } = Of([]);

    public static Example Of(IReadOnlyList<Block> blocks)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Repository.Files(BaseFolder, "*")) files.Add(path[(BaseFolder.Length + 1)..], Repository.Read(path));

        Block? project = null;
        string? code = null;
        string? baseline = null;
        var citations = new List<SeedFile>();
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
            else if (block.File.StartsWith(CitationsFolder, StringComparison.Ordinal))
            {
                citations.Add(new(block.File[CitationsFolder.Length..], block.File, block.Text));
            }
            else if (string.Equals(block.File, CodeFile, StringComparison.Ordinal))
            {
                code = block.Text;
            }
            else if (string.Equals(block.File, Tool.Citing.Baseline.FileName, StringComparison.Ordinal))
            {
                baseline = block.Text;
            }
            else
            {
                files[block.File] = block.Text;
            }
        }

        return new([.. files.Select(file => new SeedFile(file.Key, file.Key, file.Value))], project, code, citations, baseline);
    }

    /// <summary>Every line that the build of the example prints.</summary>
    public IReadOnlyList<string> Messages =>
    [
        .. Project is null ? [] : TargetsHost.Build(Project, [.. Files.Select(file => ("seeds/" + file.RelativePath, file.Text)), .. Citations.Select(file => (file.Path, file.Text))]),
        .. Run().Select(issue => issue.ToString()),
        .. Cited.Select(diagnostic => WithCodeFile(GeneratorHost.Shown(diagnostic))),
        .. Baseline is null ? [] : ToolHosting.Cite(Citations, Code ?? "", (Tool.Citing.Baseline.FileName, Baseline)),
        .. Code is null ? [] : GeneratorHost.CompileUse(Files, Code).Select(WithCodeFile),
    ];

    /// <summary>The rules that are broken, with their messages.</summary>
    public IEnumerable<(string Rule, string Message)> Said => Run().Select(issue => (issue.Rule.Id, issue.Message)).Concat(Cited.Select(diagnostic => (diagnostic.Id, diagnostic.GetMessage(null))));

    /// <summary>What the generator says of the citations in the code.</summary>
    public IEnumerable<Diagnostic> Cited => Code is not null && (Code.Contains("[Cited", StringComparison.Ordinal) || Code.Contains("cite:", StringComparison.Ordinal)) ? GeneratorHost.Cite(Citations, Code, Project is null ? null : ProjectFile.PropertyOf(Project.Text, "BelegUnread")) : [];

    public static string WithCodeFile(string message) => message.StartsWith('(') ? CodeFile + message : message;

    public IReadOnlyList<Issue> Run() => CatalogueRun.Of(Files, platform: Project is null ? null : ProjectFile.ShortcomingOf(Project.Text)).Issues;
}
