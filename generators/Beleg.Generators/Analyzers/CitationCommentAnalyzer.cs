using System.Collections.Immutable;
using Beleg.Generators.Citing;
using Beleg.Generators.Citing.Comments;
using Beleg.Generators.Steps;
using Beleg.Proving.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Beleg.Generators.Analyzers;

/// <summary>
/// Proves what comments cite. Unlike the proof of <c>[Cited]</c>, an analyzer can be silenced; <c>beleg cite --check</c> asks the same,
/// and cannot.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationCommentAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = CitationRules.OfComments.Select(DiagnosticReport.DescriptorOf).ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            // A package's analyzers reach the consumers of its consumers, whose comments mean something else.
            var options = start.Options.AnalyzerConfigOptionsProvider;
            if (!CitationStep.IsOurs(options)) return;

            var mustBeRead = CitationStep.MustBeRead(options);
            var folder = new Lazy<Proving.Citing.CitationFolder>(() => CitationStep.FolderOf(start.Options.AdditionalFiles, options, CancellationToken.None));
            start.RegisterSemanticModelAction(file => Analyze(file, folder, mustBeRead));
        });
    }

    private static void Analyze(SemanticModelAnalysisContext file, Lazy<Proving.Citing.CitationFolder> folder, bool mustBeRead)
    {
        foreach (var comment in CommentFinder.Find(file.SemanticModel.SyntaxTree.GetRoot(file.CancellationToken)))
        {
            var place = Location.Create(file.SemanticModel.SyntaxTree, comment.Span);
            foreach (var issue in CommentProof.Of(comment, file.SemanticModel, () => folder.Value, mustBeRead, file.CancellationToken).Issues) file.ReportDiagnostic(DiagnosticReport.ToDiagnostic(issue, place));
        }
    }
}
