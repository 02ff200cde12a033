using System.Collections.Immutable;
using Beleg.Generators.Citing;
using Beleg.Generators.Steps;
using Beleg.Proving.Citing;
using Beleg.Proving.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Beleg.CodeFixes.Tests;

/// <summary>
/// Reports at attributes what the generator reports there: an editor hands a generator's diagnostics to code fixes, and the test
/// framework only an analyzer's.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitedAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. CitationRules.OfComments.Select(DiagnosticReport.DescriptorOf)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSemanticModelAction(Analyze);
    }

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var folder = CitationStep.FolderOf(context.Options.AdditionalFiles, options, context.CancellationToken);
        var tree = context.SemanticModel.SyntaxTree;
        foreach (var node in tree.GetRoot(context.CancellationToken).DescendantNodes().Where(node => node is Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.EnumMemberDeclarationSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax))
        {
            if (context.SemanticModel.GetDeclaredSymbol(node, context.CancellationToken) is not { } symbol) continue;
            var citing = symbol.GetAttributes().Where(attribute => attribute.AttributeClass?.Name is nameof(CitedAttribute));
            foreach (var member in CitedMemberReader.Read(symbol, node, context.SemanticModel, citing, context.CancellationToken))
            {
                var place = Location.Create(tree, new(member.Location.Start, member.Location.Length));
                foreach (var issue in CitedProof.Of(folder.Narrow(member.Constant)).IssuesAt(member.Location, mustBeRead: false, AttributeNotation.Of)) context.ReportDiagnostic(DiagnosticReport.ToDiagnostic(issue, place));
            }
        }
    }
}
