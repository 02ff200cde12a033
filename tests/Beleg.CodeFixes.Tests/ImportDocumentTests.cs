using System.Text;
using Beleg.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.CodeFixes.Tests;

/// <summary>A document that another project has comes along.</summary>
public sealed class ImportDocumentTests
{
    private const string Code = "class Limits\n{\n    // cite: spec/limits.txt \"The timeout is 30 seconds\", Unit = \"s\"\n    const int Timeout = 30;\n}\n";

    [Theory]
    [InlineData("/work/Client/texts/own.txt", "own.txt", "texts/spec")]
    [InlineData("/work/shared/own.txt", "own.txt", "citations/spec")]
    public async Task It_is_put_among_those_of_the_project(string own, string ownTag, string folder)
    {
        using var workspace = new AdhocWorkspace();
        var client = ProjectOf("Client", (own, ownTag, "Our own.\n"));
        var solution = workspace.CurrentSolution;
        solution = client(solution, Code);
        solution = ProjectOf("Server", ("/work/Server/citations/spec/limits.txt", "spec/limits.txt", "The timeout is 30 seconds.\n"))(solution, "");
        var document = solution.Projects.Single(project => project.Name is "Client").Documents.Single();

        var action = (await FixesOfAsync(document)).ShouldHaveSingleItem();

        action.Title.ShouldBe("Import 'spec/limits.txt' from Server");
        var changed = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var added = changed.GetProject(document.Project.Id)!.AdditionalDocuments.Single(file => file.Name is "limits.txt");
        string.Join('/', added.Folders).ShouldBe(folder);
        (await added.GetTextAsync()).ToString().ShouldBe("The timeout is 30 seconds.\n");
    }

    [Fact]
    public async Task What_no_project_has_is_not_offered()
    {
        using var workspace = new AdhocWorkspace();
        var solution = ProjectOf("Client", ("/work/Client/citations/own.txt", "own.txt", "Our own.\n"))(workspace.CurrentSolution, Code);
        // The same name without the tag is anybody's file.
        solution = ProjectOf("Server", ("/work/Server/limits.txt", "", "The timeout is 30 seconds.\n"))(solution, "");

        (await FixesOfAsync(solution.Projects.Single(project => project.Name is "Client").Documents.Single())).ShouldBeEmpty();
    }

    private static async Task<List<CodeAction>> FixesOfAsync(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        var found = await compilation.WithAnalyzers([new CitationCommentAnalyzer()], document.Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        var missing = found.Single(diagnostic => diagnostic.Id is "BLG5101");
        var actions = new List<CodeAction>();
        await new ImportDocumentProvider().RegisterCodeFixesAsync(new CodeFixContext(document, missing, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static Func<Solution, string, Solution> ProjectOf(string name, (string Path, string Tag, string Text) file) => (solution, code) =>
    {
        var id = ProjectId.CreateNewId(name);
        var config = $"is_global = true\nbuild_property.BelegUnread =\n\n[{file.Path}]\nbuild_metadata.AdditionalFiles.BelegCitation = {file.Tag}\n";
        return solution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp, filePath: $"/work/{name}/{name}.csproj", parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12)))
            .AddMetadataReference(id, MetadataReference.CreateFromFile(typeof(object).Assembly.Location))
            .AddDocument(DocumentId.CreateNewId(id), "Limits.cs", SourceText.From(code, Encoding.UTF8), filePath: $"/work/{name}/Limits.cs")
            .AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(file.Path), SourceText.From(file.Text, Encoding.UTF8), filePath: file.Path)
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".globalconfig", SourceText.From(config, Encoding.UTF8), filePath: $"/work/{name}/.globalconfig");
    };
}
