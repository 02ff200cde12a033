using Beleg.Generators.Emission;
using Beleg.Generators.Steps;
using Beleg.Proving;
using Beleg.Proving.Citing;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Beleg.Generators.Citing;

/// <summary>The steps that prove <c>[Cited]</c>. Nothing runs again but what an edit touches: a constant, or the document that it cites.</summary>
internal static class CitationPipeline
{
    /// <param name="context">Where the steps are registered.</param>
    /// <param name="texts">The files of the project, with what they are tagged with.</param>
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<(AdditionalText Text, AnalyzerConfigOptionsProvider Options)> texts)
    {
        IncrementalValuesProvider<SeedFile> files = texts
            .SelectMany(CitationStep.Files)
            .WithTrackingName(CitationStepNames.Files);

        IncrementalValueProvider<EquatableArray<CitationDocument>> documents = files
            .Where(static file => !CitationStep.IsSources(file))
            .Select(CitationStep.Document)
            .WithTrackingName(CitationStepNames.Documents)
            .Together();

        IncrementalValueProvider<Examined<EquatableArray<SourceSeed>>?> sourcesFile = files
            .Where(CitationStep.IsSources)
            .Select(CitationStep.Sources)
            .Collect()
            .Select(static (read, _) => read.Length == 0 ? null : read[0])
            .WithTrackingName(CitationStepNames.Sources);

        IncrementalValueProvider<CitationFolder> folder = sourcesFile
            .Select(static (file, _) => (file?.Value ?? []).Select(source => source.WithoutPlaces()).ToEquatableArray())
            .Combine(documents)
            .Select(CitationStep.Folder);

        IncrementalValuesProvider<CitedMember> members = context.SyntaxProvider
            .ForAttributeWithMetadataName(CitedMemberReader.AttributeName, static (_, _) => true, CitedMemberReader.Read)
            .SelectMany(static (read, _) => read)
            .WithTrackingName(CitationStepNames.Members);

        // Without its place a citation stays what it was when text above it changes.
        IncrementalValueProvider<CitedProofs> proofs = members
            .Select(static (member, _) => member.Constant)
            .Combine(folder)
            .Select(static (pair, _) => pair.Right.Narrow(pair.Left))
            .WithTrackingName(CitationStepNames.Scopes)
            .Select(static (scope, _) => CitedProof.Of(scope))
            .WithTrackingName(CitationStepNames.Proofs)
            .Collect()
            .Select(static (all, _) => new CitedProofs(all));

        IncrementalValuesProvider<EquatableArray<Issue>> issues = members
            .Combine(proofs.With(context.AnalyzerConfigOptionsProvider.Select(CitationStep.MustBeRead)))
            .Select(CitationStep.Issues)
            .WithTrackingName(CitationStepNames.Issues);

        // A file of this name is ours only where something is cited.
        IncrementalValueProvider<Boxed<bool>> cites = members.Collect().Select(static (all, _) => new Boxed<bool>(all.Length > 0));
        IncrementalValueProvider<EquatableArray<Issue>> sourceIssues = sourcesFile
            .Combine(folder)
            .Select(static (pair, _) => pair.Left is null ? [] : pair.Left.Issues.Concat(pair.Right.IssuesOf(pair.Left.Value)).ToEquatableArray());

        context.RegisterSourceOutput(files.Collect().Select(static (all, _) => new Boxed<bool>(all.Length > 0)), AddProof);
        context.RegisterSourceOutput(issues, DiagnosticReport.Report);
        context.RegisterSourceOutput(sourceIssues.Combine(cites).Select(static (pair, _) => pair.Right.Value ? pair.Left : []), DiagnosticReport.Report);
    }

    private static void AddProof(SourceProductionContext context, Boxed<bool> hasDocuments)
    {
        if (hasDocuments.Value) context.AddSource(ProofEmitter.CitationsHintName, ProofEmitter.CitationsText);
    }
}
