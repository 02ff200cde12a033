using Beleg.Generators.Tests.Harness;
using Beleg.Proving.Seeds;
using Microsoft.CodeAnalysis;

namespace Beleg.Docs.Tests.Hosting;

/// <summary>The generator as a host of the engine, in a compiler.</summary>
internal static class GeneratorHost
{
    private const string OurIds = "BLG";

    /// <summary>What the compiler says of code that uses a catalogue: places in the code and our own messages.</summary>
    public static IEnumerable<string> CompileUse(IReadOnlyList<SeedFile> files, string code) =>
        (ProjectOf(files) with { Code = code }).Build().Output.GetDiagnostics()
            .Where(diagnostic => diagnostic.Id.StartsWith(OurIds, StringComparison.Ordinal) && !diagnostic.IsSuppressed)
            .Select(diagnostic => diagnostic.ToString());

    /// <summary>What the generator and the analyzer say of code that cites documents.</summary>
    /// <param name="citations">The documents, and their records.</param>
    /// <param name="code">The code.</param>
    /// <param name="unread">The property <c>BelegUnread</c>.</param>
    public static IEnumerable<Diagnostic> Cite(IReadOnlyList<SeedFile> citations, string code, string? unread)
    {
        var project = new Project(citations.Aggregate(SeedFolder.Empty, (folder, file) => folder.With(SeedText.Citation(file.RelativePath, file.Text)))) with { Code = code, Options = new("net8.0", unread: unread) };
        var build = project.Build();
        return build.Diagnostics.Concat(build.Analyze(project))
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal);
    }

    /// <summary>As a build prints it, with the path below the project.</summary>
    public static string Shown(Diagnostic diagnostic) => diagnostic.ToString().Replace("/somebody/project/", "", StringComparison.Ordinal);

    /// <summary>The errors of a program that uses a catalogue, whoever finds them.</summary>
    public static IEnumerable<string> ErrorsOf(IReadOnlyList<SeedFile> files, string program)
    {
        var build = (ProjectOf(files) with { Code = "using System;\n" + program }).Build();
        var output = build.Output.WithOptions(build.Output.Options.WithOutputKind(OutputKind.ConsoleApplication));
        return build.Diagnostics.Concat(output.GetDiagnostics()).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());
    }

    /// <summary>What the generator says of seed files, as <c>path(line,column): severity id: message</c>.</summary>
    public static IEnumerable<string> Report(IReadOnlyList<SeedFile> files) =>
        ProjectOf(files).Build().Diagnostics
            .Select(diagnostic => diagnostic.ToString()[SeedText.Root.Length..]);

    private static Project ProjectOf(IReadOnlyList<SeedFile> files) =>
        new(files.Aggregate(SeedFolder.Empty, (folder, file) => folder.With(file.RelativePath, file.Text)));
}
