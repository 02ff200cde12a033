using Beleg.Generators.Emission;
using Beleg.Generators.Steps;
using Beleg.Proving;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators;

/// <summary>
/// Turns the seed files of a project into facts: reads them, proves every citation, and writes typed records.
/// No step looks at the compilation, so that editing C# re-runs none of them.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class BelegGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Read: each seed file by itself.
        IncrementalValuesProvider<SeedFile> seedFiles = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(SeedFileStep.Read)
            .WhereNotNull()
            .WithTrackingName(StepNames.SeedFiles);

        IncrementalValueProvider<Platform> platform = context.ParseOptionsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(Platform.Of)
            .WithTrackingName(StepNames.Platform);

        IncrementalValueProvider<Outcome<CatalogueSeed?>?> catalogue = seedFiles
            .OfRole(SeedRole.Catalogue, ReadStep.Catalogue)
            .WithTrackingName(StepNames.Catalogue);

        IncrementalValueProvider<Outcome<KindsSeed>?> kinds = seedFiles
            .OfRole(SeedRole.Kinds, ReadStep.Kinds)
            .WithTrackingName(StepNames.Kinds);

        IncrementalValueProvider<Outcome<EquatableArray<SourceSeed>>?> sources = seedFiles
            .OfRole(SeedRole.Sources, ReadStep.Sources)
            .WithTrackingName(StepNames.Sources);

        IncrementalValuesProvider<EvidenceDocument> documents = seedFiles
            .Where(static file => file.Role == SeedRole.Document)
            .Select(ReadStep.Document)
            .WithTrackingName(StepNames.Documents);

        IncrementalValuesProvider<FactFileSeed> factFiles = seedFiles
            .Where(static file => file.Role == SeedRole.Facts)
            .Select(ReadStep.Facts)
            .WithTrackingName(StepNames.FactFiles);

        // Narrow: each fact file, and each source, with what its own proof needs.
        IncrementalValueProvider<EntityTable> entities = factFiles
            .Select(static (file, _) => file.EntityNames)
            .Collect()
            .Select(static (files, _) => Proving.Seeds.EntityTable.Of(files))
            .WithTrackingName(StepNames.EntityTable);

        IncrementalValueProvider<Evidence> evidence = sources
            .Combine(documents.Collect())
            .Select(NarrowStep.Evidence);

        IncrementalValuesProvider<FactFileScope> scopes = factFiles
            .Combine(kinds.Combine(entities))
            .Combine(evidence)
            .Select(NarrowStep.FactFile)
            .WithTrackingName(StepNames.Scopes);

        // Prove.
        IncrementalValuesProvider<ProvenFile> proofs = scopes
            .Select(static (scope, cancellation) => Prover.ProveFactFile(scope, cancellation))
            .WithTrackingName(StepNames.Proofs);

        IncrementalValuesProvider<Outcome<SourceRecord>> sourceProofs = sources
            .SelectMany(static (outcome, _) => outcome?.Value ?? EquatableArray<SourceSeed>.Empty)
            .Combine(evidence)
            .Select(NarrowStep.Source)
            .Select(static (source, _) => Prover.ProveSource(source))
            .WithTrackingName(StepNames.SourceProofs);

        // Write. Issues are kept apart, so that text that only moved writes nothing anew.
        IncrementalValueProvider<Target?> target = catalogue
            .Combine(platform)
            .Select(WriteStep.Target);

        IncrementalValueProvider<FactFileNames> names = factFiles
            .Select(static (file, _) => file.RelativePath)
            .Collect()
            .Combine(target)
            .Select(static (pair, _) => FactFileNames.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.FactFileNames);

        IncrementalValuesProvider<FactFileModel> factFileModels = proofs
            .Combine(names.Combine(kinds))
            .Select(WriteStep.FactFile)
            .WhereNotNull()
            .WithTrackingName(StepNames.FactFileModels);

        IncrementalValueProvider<EquatableArray<SourceRecord>> sourceRecords = sourceProofs
            .Select(static (proof, _) => proof.Value)
            .Collect()
            .Select(static (records, _) => records.OrderBy(record => record.Id, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(StepNames.SourcesModel);

        context.RegisterSourceOutput(factFileModels, WriteStep.AddFactFile);
        context.RegisterSourceOutput(target.Combine(kinds), WriteStep.AddKinds);
        context.RegisterSourceOutput(target.Combine(sourceRecords), WriteStep.AddSources);
    }
}
