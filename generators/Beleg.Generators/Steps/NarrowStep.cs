using System.Collections.Immutable;
using Beleg.Proving;
using Beleg.Proving.Consistency;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;

namespace Beleg.Generators.Steps;

/// <summary>
/// Gives each fact file and each source its own documents. Roslyn has no keyed join: combined with all documents alone,
/// every fact file would be proven anew at every edit of any of them.
/// </summary>
internal static class NarrowStep
{
    public static (EquatableArray<SourceSeed> Sources, bool AreComplete) Sources(Examined<EquatableArray<SourceSeed>>? file, CancellationToken _) =>
        ((file?.Value ?? EquatableArray<SourceSeed>.Empty).Select(source => source.WithoutPlaces()).ToEquatableArray(), file is { Issues.Count: 0 });

    public static Evidence Evidence(((EquatableArray<SourceSeed> Sources, bool AreComplete) File, ImmutableArray<EvidenceDocument> Documents) input, CancellationToken _) =>
        new(input.File.Sources, input.Documents, input.File.AreComplete);

    public static CitingFile FactFile((FactFileSeed File, Evidence Evidence) input, CancellationToken _) =>
        CitingFile.Of(input.File, input.Evidence);

    public static FactFileScope Scope((CitingFile Citing, (KindsSeed Kinds, EntityTable Entities) Words) input, CancellationToken _) =>
        FactFileScope.Narrow(input.Citing, input.Words.Kinds, input.Words.Entities);

    public static CitableSource Source((SourceSeed Source, Evidence Evidence) input, CancellationToken _) => input.Evidence.Of(input.Source);

    public static CatalogueScope Catalogue(
        ((((EquatableArray<SeedFileName> Files, ((Examined<CatalogueSeed?>? Catalogue, Examined<KindsSeed>? Kinds) Left, Examined<EquatableArray<SourceSeed>>? Sources) Read) Left,
            ImmutableArray<EquatableArray<EntityOutline>> Outlines) Left,
            (ImmutableArray<ProofCounts> FactFiles, ImmutableArray<int> SourceChecks) Counts) Left,
            TargetPlatform Platform) input,
        CancellationToken _)
    {
        var ((((files, ((catalogue, kinds), sources)), outlines), (factFiles, sourceChecks)), platform) = input;
        return new(
            files,
            catalogue?.Value,
            kinds?.Value ?? KindsSeed.Empty,
            sources?.Value ?? EquatableArray<SourceSeed>.Empty,
            outlines.SelectMany(file => file).OrderBy(entity => entity.RelativePath, StringComparer.Ordinal).ToEquatableArray(),
            ProofCounts.Sum(factFiles).WithChecks((catalogue?.Checks ?? 0) + (kinds?.Checks ?? 0) + (sources?.Checks ?? 0) + sourceChecks.Sum()),
            platform.Shortcoming);
    }
}
