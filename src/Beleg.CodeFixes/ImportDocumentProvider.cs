using System.Collections.Immutable;
using System.Composition;
using Beleg.Generators.Citing;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.CodeFixes;

/// <summary>
/// Brings a document that another project of the solution cites into this one. Any other is not at an editor's hand: <c>beleg cite add</c>
/// imports it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ImportDocumentProvider)), Shared]
public sealed class ImportDocumentProvider : CodeFixProvider
{
    private const string DefaultFolder = "citations";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CitationRules.DocumentMissing.Id);

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root) return;

        var project = context.Document.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (CitationSite.At(root, diagnostic.Location.SourceSpan) is not { Document: { Length: > 0 } name }) continue;
            foreach (var other in project.Solution.Projects.Where(other => other.Id != project.Id))
            {
                if (DocumentsOf(other, context.CancellationToken).FirstOrDefault(file => string.Equals(file.RelativePath, name, StringComparison.Ordinal)) is not { } found) continue;

                context.RegisterCodeFix(CodeAction.Create($"Import '{name}' from {other.Name}", _ => Task.FromResult(With(project, found)), $"{nameof(ImportDocumentProvider)}:{other.Name}"), diagnostic);
                break;
            }
        }
    }

    private static IEnumerable<SeedFile> DocumentsOf(Project project, CancellationToken cancellation) =>
        project.AnalyzerOptions.AdditionalFiles.Select(file => CitationStep.File((file, project.AnalyzerOptions.AnalyzerConfigOptionsProvider), cancellation)).OfType<SeedFile>();

    private static Solution With(Project project, SeedFile found)
    {
        var folders = found.RelativePath.Split('/');
        var added = project.AddAdditionalDocument(folders[folders.Length - 1], SourceText.From(found.Text, System.Text.Encoding.UTF8), [.. FolderOf(project).Concat(folders.Take(folders.Length - 1))]);
        return added.Project.Solution;
    }

    /// <summary>The folder of the documents that are there, else the default; below the project.</summary>
    private static IEnumerable<string> FolderOf(Project project)
    {
        var (root, known) = (project.FilePath, DocumentsOf(project, CancellationToken.None).FirstOrDefault());
        if (root is null || known is null) return [DefaultFolder];

        var (path, home) = (known.Path.Replace('\\', '/'), root.Replace('\\', '/'));
        home = home.Substring(0, home.LastIndexOf('/') + 1);
        return path.StartsWith(home, StringComparison.Ordinal) && path.EndsWith("/" + known.RelativePath, StringComparison.Ordinal)
            ? path.Substring(home.Length, path.Length - home.Length - known.RelativePath.Length).Split(['/'], StringSplitOptions.RemoveEmptyEntries)
            : [DefaultFolder];
    }
}
