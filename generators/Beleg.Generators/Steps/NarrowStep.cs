using Beleg.Proving;
using Beleg.Proving.Consistency;
using Beleg.Proving.Coverage;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;

using ReadFiles = Beleg.Generators.Steps.Pair<
    Beleg.Generators.Steps.Pair<Beleg.Proving.Examined<Beleg.Proving.Seeds.CatalogueSeed?>?, Beleg.Proving.Examined<Beleg.Proving.Seeds.KindsSeed>?>,
    Beleg.Generators.Steps.Pair<Beleg.Proving.Examined<Beleg.Proving.EquatableArray<Beleg.Proving.Seeds.SourceSeed>>?, Beleg.Proving.Examined<Beleg.Proving.EquatableArray<Beleg.Proving.Seeds.NoFactSeed>>?>>;

namespace Beleg.Generators.Steps;

/// <summary>
/// Gives each fact file and each source its own documents. Roslyn has no keyed join: combined with all documents alone,
/// every fact file would be proven anew at every edit of any of them.
/// </summary>
internal static class NarrowStep
{
    public static ReadSources Sources(Examined<EquatableArray<SourceSeed>>? file, CancellationToken _) =>
        new((file?.Value ?? EquatableArray<SourceSeed>.Empty).Select(source => source.WithoutPlaces()).ToEquatableArray(), file is { Issues.Count: 0 });

    public static Evidence Evidence((ReadSources File, EquatableArray<EvidenceDocument> Documents) input, CancellationToken _) =>
        new(input.File.Sources, input.Documents, input.File.AreComplete);

    public static CitingFile FactFile((FactFileSeed File, Evidence Evidence) input, CancellationToken _) =>
        CitingFile.Of(input.File, input.Evidence);

    public static FactFileScope Scope((CitingFile Citing, Pair<KindsSeed, EntityTable> Words) input, CancellationToken _) =>
        FactFileScope.Narrow(input.Citing, input.Words.Left, input.Words.Right);

    public static CitableSource Source((SourceSeed Source, Evidence Evidence) input, CancellationToken _) => input.Evidence.Of(input.Source);

    public static CitableSource Subjects((CitableSource Source, EntityTable Entities) input, CancellationToken _) => input.Source.Among(input.Entities);

    public static CoverageWish CoverageWish((Examined<CatalogueSeed?>? Catalogue, Examined<EquatableArray<NoFactSeed>>? NoFacts) input, CancellationToken _) =>
        Beleg.Proving.Coverage.CoverageWish.Of(input.Catalogue?.Value, input.NoFacts?.Value);

    public static ReadableDocument? Readable((EvidenceDocument Document, Pair<Pair<EquatableArray<SourceSeed>, KindsSeed>, Boxed<bool>> Frame) input, CancellationToken _)
    {
        var ((sources, kinds), isRead) = input.Frame;
        return isRead.Value ? ReadableDocument.Of(input.Document, sources, kinds) : null;
    }

    public static CoverageScope Coverage((FoundEvidence Found, Pair<Pair<EquatableArray<SourceSeed>, CitedRuns>, CoverageWish> Frame) input, CancellationToken _)
    {
        var ((sources, cited), wish) = input.Frame;
        return CoverageScope.Narrow(input.Found, sources, cited, wish);
    }

    public static CatalogueScope Catalogue(
        (Pair<Pair<Pair<EquatableArray<SeedFileName>, ReadFiles>, EquatableArray<EquatableArray<EntityOutline>>>, Pair<EquatableArray<ProofCounts>, Boxed<int>>> Content, TargetPlatform Platform) input,
        CancellationToken _)
    {
        var (((files, ((catalogue, kinds), (sources, noFacts))), outlines), (factFiles, documentChecks)) = input.Content;
        return new(
            files,
            catalogue?.Value,
            kinds?.Value ?? KindsSeed.Empty,
            sources?.Value ?? EquatableArray<SourceSeed>.Empty,
            outlines.Where(file => file.Count > 0).OrderBy(file => file[0].RelativePath, StringComparer.Ordinal).SelectMany(file => file).ToEquatableArray(),
            // A source that is lost with its file is an issue already.
            sources is { Issues.Count: 0 } ? noFacts?.Value ?? [] : [],
            ProofCounts.Sum(factFiles).WithChecks((catalogue?.Checks ?? 0) + (kinds?.Checks ?? 0) + (sources?.Checks ?? 0) + (noFacts?.Checks ?? 0) + documentChecks.Value),
            input.Platform.Shortcoming);
    }
}

/// <summary>The sources without their places, and whether the file was read without an issue.</summary>
internal sealed record ReadSources(EquatableArray<SourceSeed> Sources, bool AreComplete);
