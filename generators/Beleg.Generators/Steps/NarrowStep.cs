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
    public static Evidence Evidence((Examined<EquatableArray<SourceSeed>>? Sources, ImmutableArray<EvidenceDocument> Documents) input, CancellationToken _) =>
        new((input.Sources?.Value ?? EquatableArray<SourceSeed>.Empty).Select(source => source.WithoutPlaces()), input.Documents);

    public static FactFileScope FactFile(((FactFileSeed File, (KindsSeed Kinds, EntityTable Entities) Words) Left, Evidence Evidence) input, CancellationToken _) =>
        FactFileScope.Narrow(input.Left.File, input.Left.Words.Kinds, input.Left.Words.Entities, input.Evidence);

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
