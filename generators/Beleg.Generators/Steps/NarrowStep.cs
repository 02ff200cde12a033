using System.Collections.Immutable;
using Beleg.Proving;
using Beleg.Proving.Consistency;
using Beleg.Proving.Coverage;
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

    public static CitableSource Subjects((CitableSource Source, EntityTable Entities) input, CancellationToken _) => input.Source.Among(input.Entities);

    public static CoverageWish CoverageWish((Examined<CatalogueSeed?>? Catalogue, Examined<EquatableArray<NoFactSeed>>? NoFacts) input, CancellationToken _) =>
        Beleg.Proving.Coverage.CoverageWish.Of(input.Catalogue?.Value, input.NoFacts?.Value);

    public static ReadableDocument? Readable((EvidenceDocument Document, ((EquatableArray<SourceSeed> Sources, KindsSeed Kinds) Words, bool IsRead) Frame) input, CancellationToken _) =>
        input.Frame.IsRead ? ReadableDocument.Of(input.Document, input.Frame.Words.Sources, input.Frame.Words.Kinds) : null;

    public static CoverageScope Coverage((FoundEvidence Found, ((EquatableArray<SourceSeed> Sources, CitedRuns Cited) Evidence, CoverageWish Wish) Frame) input, CancellationToken _) =>
        CoverageScope.Narrow(input.Found, input.Frame.Evidence.Sources, input.Frame.Evidence.Cited, input.Frame.Wish);

    public static CatalogueScope Catalogue(
        ((((EquatableArray<SeedFileName> Files, (((Examined<CatalogueSeed?>? Catalogue, Examined<KindsSeed>? Kinds) Left, Examined<EquatableArray<SourceSeed>>? Sources) Left, Examined<EquatableArray<NoFactSeed>>? NoFacts) Read) Left,
            ImmutableArray<EquatableArray<EntityOutline>> Outlines) Left,
            (ImmutableArray<ProofCounts> FactFiles, ImmutableArray<int> DocumentChecks) Counts) Left,
            TargetPlatform Platform) input,
        CancellationToken _)
    {
        var ((((files, (((catalogue, kinds), sources), noFacts)), outlines), (factFiles, documentChecks)), platform) = input;
        return new(
            files,
            catalogue?.Value,
            kinds?.Value ?? KindsSeed.Empty,
            sources?.Value ?? EquatableArray<SourceSeed>.Empty,
            outlines.Where(file => file.Count > 0).OrderBy(file => file[0].RelativePath, StringComparer.Ordinal).SelectMany(file => file).ToEquatableArray(),
            // A source that is lost with its file is an issue already.
            sources is { Issues.Count: 0 } ? noFacts?.Value ?? [] : [],
            ProofCounts.Sum(factFiles).WithChecks((catalogue?.Checks ?? 0) + (kinds?.Checks ?? 0) + (sources?.Checks ?? 0) + (noFacts?.Checks ?? 0) + documentChecks.Sum()),
            platform.Shortcoming);
    }
}
