using Beleg.Generators.Citing;
using Beleg.Generators.Emission;
using Beleg.Generators.Steps;
using Beleg.Proving;
using Beleg.Proving.Consistency;
using Beleg.Proving.Coverage;
using Beleg.Proving.Derivations;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;
using Beleg.Proving.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Beleg.Generators;

/// <summary>
/// Turns the seed files of a project into facts: reads them, proves every citation, and writes typed records.
/// No step of a catalogue looks at the compilation, so that editing C# re-runs none of them; what the code cites is a pipeline of
/// its own.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class BelegGenerator : IIncrementalGenerator
{
    /// <summary>What the project that was opened last remembers of its fact files.</summary>
    internal FactFileMemory Memory { get; private set; } = new();

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // One for each project, for as long as the compiler keeps what its steps made: an instance may serve several.
        var memory = Memory = new();

        // Read: each seed file by itself. Each step here costs an edit a look at every file: few steps, and documents apart from the rest.
        IncrementalValuesProvider<(AdditionalText Text, AnalyzerConfigOptionsProvider Options)> texts = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider);

        IncrementalValuesProvider<SeedFile> taggedFiles = texts
            .SelectMany(SeedFileStep.Read);

        IncrementalValueProvider<EquatableArray<SeedFileName>> fileNames = taggedFiles
            .Select(static (file, _) => new SeedFileName(file.RelativePath, file.Whole))
            .Collect()
            .Select(SeedFileStep.InOrder);

        IncrementalValuesProvider<(SeedFile File, EquatableArray<string> Doubles)> files = taggedFiles
            .Combine(fileNames.Select(SeedFileStep.Doubles));

        IncrementalValuesProvider<EvidenceDocument> documents = files
            .SelectMany(SeedFileStep.Documents)
            .WithTrackingName(StepNames.Documents);

        IncrementalValuesProvider<SeedFile> seedFiles = files
            .SelectMany(SeedFileStep.AllButDocuments)
            .WithTrackingName(StepNames.SeedFiles);

        IncrementalValueProvider<TargetPlatform> platform = context.ParseOptionsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(TargetPlatform.Of)
            .WithTrackingName(StepNames.Platform);

        IncrementalValueProvider<Examined<CatalogueSeed?>?> catalogue = seedFiles
            .OfRole(SeedRole.Catalogue, ReadStep.Catalogue)
            .WithTrackingName(StepNames.Catalogue);

        IncrementalValueProvider<Examined<KindsSeed>?> kindsFile = seedFiles
            .OfRole(SeedRole.Kinds, ReadStep.Kinds)
            .WithTrackingName(StepNames.KindsFile);

        IncrementalValueProvider<KindsSeed> kinds = kindsFile
            .Select(static (file, _) => file?.Value.WithoutPlaces() ?? KindsSeed.Empty)
            .WithTrackingName(StepNames.Kinds);

        IncrementalValueProvider<Examined<EquatableArray<SourceSeed>>?> sourcesFile = seedFiles
            .OfRole(SeedRole.Sources, ReadStep.Sources)
            .WithTrackingName(StepNames.SourcesFile);

        IncrementalValueProvider<Examined<EquatableArray<NoFactSeed>>?> coverageFile = seedFiles
            .OfRole(SeedRole.Coverage, ReadStep.Coverage)
            .WithTrackingName(StepNames.CoverageFile);

        IncrementalValuesProvider<FactFileSeed> factFiles = seedFiles
            .Where(static file => file.Role == SeedRole.Facts)
            .SelectAhead(memory.Reader.ReadAhead, memory.Reader.Read)
            .WithTrackingName(StepNames.FactFiles);

        // Narrow: each fact file, and each source, with what its own proof needs.
        IncrementalValueProvider<EntityTable> entities = factFiles
            .Select(static (file, _) => file.EntityNames)
            .Collect()
            .Select(static (files, _) => EntityTable.Of(files))
            .WithTrackingName(StepNames.EntityTable);

        IncrementalValueProvider<ReadSources> placelessSources = sourcesFile
            .Select(NarrowStep.Sources);

        IncrementalValueProvider<Evidence> evidence = placelessSources
            .Combine(documents.Together())
            .Select(NarrowStep.Evidence);

        IncrementalValuesProvider<FactFileScope> scopes = factFiles
            .Combine(evidence)
            .Select(NarrowStep.FactFile)
            .WithTrackingName(StepNames.CitingFiles)
            .SelectAhead(CitingFile.ReadWords, static (file, _) => file)
            .Combine(kinds.With(entities))
            .Select(NarrowStep.Scope)
            .WithTrackingName(StepNames.Scopes);

        IncrementalValuesProvider<CitableSource> sources = sourcesFile
            .SelectMany(static (file, _) => file?.Value ?? EquatableArray<SourceSeed>.Empty)
            .Combine(evidence)
            .Select(NarrowStep.Source)
            .WithTrackingName(StepNames.Sources)
            .Combine(entities)
            .Select(NarrowStep.Subjects);

        // Prove.
        IncrementalValuesProvider<ProvenFile> quotedProofs = scopes
            .SelectAhead(memory.Prover.ProveAhead, memory.Prover.Prove)
            .WithTrackingName(StepNames.QuotedProofs);

        // Derived values rest on statements of any file; of each file only those are collected that some expression names.
        IncrementalValueProvider<WantedOperands> wantedOperands = factFiles
            .Select(static (file, _) => file.Operands.ToEquatableArray())
            .Collect()
            .Select(static (files, _) => new WantedOperands(files));

        IncrementalValueProvider<OperandTable> operands = quotedProofs
            .Combine(wantedOperands)
            .Select(static (pair, _) => OperandFact.Of(pair.Left, pair.Right))
            .Together()
            .Combine(entities.Select(static (table, _) => new Boxed<bool>(table.IsComplete)))
            .Select(static (pair, _) => OperandTable.Of(pair.Left, pair.Right.Value))
            .WithTrackingName(StepNames.OperandTable);

        // Munich and Germany are no two places of one thing, whichever file says so.
        IncrementalValueProvider<ContainmentTable> containments = quotedProofs
            .Select(static (proof, _) => proof.Containments)
            .Collect()
            .Select(static (files, _) => ContainmentTable.Of(files))
            .WithTrackingName(StepNames.ContainmentTable);

        IncrementalValuesProvider<ProvenFile> proofs = quotedProofs
            .Combine(operands.With(containments))
            .Select(static (pair, _) => TogetherScope.Narrow(pair.Left, pair.Right.Left, pair.Right.Right))
            .Select(static (scope, _) => Prover.ProveTogether(scope))
            .WithTrackingName(StepNames.Proofs);

        IncrementalValuesProvider<Examined<SourceRecord>> sourceProofs = sources
            .Select(static (source, _) => Prover.ProveSource(source))
            .WithTrackingName(StepNames.SourceProofs);

        // Each document by itself with what cites it: an edit to one, or to a file that cites one, reads no other anew.
        IncrementalValueProvider<CoverageWish> coverageWish = catalogue
            .Combine(coverageFile)
            .Select(NarrowStep.CoverageWish);

        IncrementalValueProvider<EquatableArray<SourceSeed>> documentSources = placelessSources
            .Select(static (file, _) => file.Sources);

        IncrementalValuesProvider<FoundEvidence> findings = documents
            .Combine(documentSources.With(kinds).With(coverageWish.Select(static (wish, _) => new Boxed<bool>(wish.IsRead))))
            .Select(NarrowStep.Readable)
            .WhereNotNull()
            .Select(static (document, _) => Prover.Read(document))
            .WithTrackingName(StepNames.Findings);

        IncrementalValueProvider<CitedRuns> citedRuns = quotedProofs
            .Select(static (proof, _) => proof.Cited)
            .Collect()
            .Select(static (files, _) => new CitedRuns(files.SelectMany(runs => runs)));

        IncrementalValuesProvider<Examined<DocumentCoverage>> coverage = findings
            .Combine(documentSources.With(citedRuns).With(coverageWish))
            .Select(NarrowStep.Coverage)
            .WithTrackingName(StepNames.CoverageScopes)
            .Select(static (scope, _) => Prover.ProveCoverage(scope))
            .WithTrackingName(StepNames.Coverage);

        IncrementalValueProvider<Boxed<int>> documentChecks = sourceProofs.Select(static (proof, _) => new Boxed<int>(proof.Checks)).Together()
            .Combine(coverage.Select(static (proof, _) => new Boxed<int>(proof.Checks)).Together())
            .Select(static (pair, _) => new Boxed<int>(pair.Left.Concat(pair.Right).Sum(checks => checks.Value)));

        IncrementalValueProvider<Examined<ProofCounts>> catalogueProof = fileNames
            .With(catalogue.With(kindsFile).With(sourcesFile.With(coverageFile)))
            .With(factFiles.Select(static (file, _) => file.Outlines).Together())
            .With(proofs.Select(static (proof, _) => proof.Counts).Together().With(documentChecks))
            .Combine(platform)
            .Select(NarrowStep.Catalogue)
            .Select(static (scope, _) => Prover.ProveCatalogue(scope))
            .WithTrackingName(StepNames.CatalogueProof);

        // Hold against what was accepted, each file by itself.
        IncrementalValueProvider<Examined<AcceptedFacts?>> acceptedFile = seedFiles
            .Where(static file => file.Role is SeedRole.ShippedFacts or SeedRole.UnshippedFacts)
            .Collect()
            .Select(ReadStep.AcceptedFacts)
            .WithTrackingName(StepNames.AcceptedFacts);

        IncrementalValueProvider<AcceptedFacts?> accepted = acceptedFile
            .Combine(kindsFile.Issues())
            .Select(static (pair, _) => pair.Right.Count > 0 ? null : pair.Left.Value);

        IncrementalValuesProvider<FileChanges> factChanges = proofs
            .Combine(accepted)
            .Select(static (pair, _) => SnapshotProof.Compare(pair.Left, pair.Right))
            .WithTrackingName(StepNames.FactChanges);

        // The places of what changed, which the comparison does not know.
        IncrementalValuesProvider<EquatableArray<Issue>> changeIssues = factFiles
            .Combine(factChanges.Collect().Select(static (files, _) => files.Where(file => !file.IsNone).ToEquatableArray()))
            .Select(static (pair, _) => SnapshotProof.IssuesOf(pair.Left, pair.Right))
            .WithTrackingName(StepNames.FactChangeIssues);

        IncrementalValueProvider<EquatableArray<Issue>> goneEntities = accepted
            .Combine(entities)
            .Select(static (pair, _) => SnapshotProof.GoneEntities(pair.Left, pair.Right));

        // Write. Models hold no places, so that text that only moved writes nothing anew.
        IncrementalValueProvider<Target?> target = catalogue
            .Combine(platform)
            .Select(WriteStep.Target);

        IncrementalValueProvider<FactFileNames> names = factFiles
            .Select(static (file, _) => file.RelativePath)
            .Together()
            .Combine(target)
            .Select((pair, _) =>
            {
                memory.KeepOnly(pair.Left);
                return FactFileNames.Of(pair.Left, pair.Right);
            })
            .WithTrackingName(StepNames.FactFileNames);

        IncrementalValuesProvider<FactFileModel> factFileModels = proofs
            .Combine(names.With(target).With(kinds))
            .Select(WriteStep.FactFile)
            .WhereNotNull()
            .WithTrackingName(StepNames.FactFileModels);

        IncrementalValuesProvider<WrittenFile> writtenFiles = factFileModels
            .SelectAhead(memory.Writer.WriteAhead, memory.Writer.Write);

        IncrementalValueProvider<EquatableArray<SourceRecord>> sourceRecords = sourceProofs
            .Select(static (proof, _) => proof.Value)
            .Collect()
            .Select(static (records, _) => records.OrderBy(record => record.Id, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(StepNames.SourceRecords);

        IncrementalValueProvider<CatalogueModel?> catalogueModel = catalogue.With(target)
            .Combine(entities.With(names).With(catalogueProof.Select(static (proof, _) => proof.Value)))
            .Select(WriteStep.Catalogue)
            .WithTrackingName(StepNames.CatalogueModel);

        // Whatever is wrong with the seeds: the build asks for it wherever it declares some.
        context.RegisterSourceOutput(fileNames.Select(SeedFileStep.AreDeclared), WriteStep.AddProof);
        context.RegisterSourceOutput(writtenFiles, FactFileWriter.Add);
        context.RegisterSourceOutput(target.Combine(kinds), WriteStep.AddKinds);
        context.RegisterSourceOutput(target.Combine(sourceRecords), WriteStep.AddSources);
        context.RegisterSourceOutput(catalogueModel, WriteStep.AddCatalogue);

        // Report, apart from what is written: a diagnostic that moves re-runs nothing else.
        context.RegisterSourceOutput(catalogue.Issues(), DiagnosticReport.Report);
        context.RegisterSourceOutput(kindsFile.Issues(), DiagnosticReport.Report);
        context.RegisterSourceOutput(sourcesFile.Issues(), DiagnosticReport.Report);
        context.RegisterSourceOutput(sourceProofs.Select(static (proof, _) => proof.Issues), DiagnosticReport.Report);
        context.RegisterSourceOutput(coverageFile.Issues(), DiagnosticReport.Report);
        context.RegisterSourceOutput(coverage.Select(static (proof, _) => proof.Issues), DiagnosticReport.Report);
        context.RegisterSourceOutput(catalogueProof.Select(static (proof, _) => proof.Issues), DiagnosticReport.Report);
        context.RegisterSourceOutput(proofs.Select(static (proof, _) => proof.Issues), DiagnosticReport.Report);
        context.RegisterSourceOutput(acceptedFile.Select(static (file, _) => file.Issues), DiagnosticReport.Report);
        context.RegisterSourceOutput(changeIssues, DiagnosticReport.Report);
        context.RegisterSourceOutput(goneEntities, DiagnosticReport.Report);

        CitationPipeline.Register(context, texts);
    }
}
