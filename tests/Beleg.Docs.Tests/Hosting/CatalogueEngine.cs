using Beleg.Proving;
using Beleg.Proving.Consistency;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Docs.Tests.Hosting;

/// <summary>Runs the engine over seed files, step by step as every host does.</summary>
internal static class CatalogueEngine
{
    /// <summary>Every issue, in the order of the places.</summary>
    public static IReadOnlyList<Issue> Run(IReadOnlyList<SeedFile> files, PlatformShortcoming? platform = null)
    {
        var catalogue = ReadOne(files, SeedRole.Catalogue, CatalogueReader.Read);
        var kinds = ReadOne(files, SeedRole.Kinds, KindsReader.Read);
        var sources = ReadOne(files, SeedRole.Sources, SourcesReader.Read);
        var sourceSeeds = sources?.Value ?? EquatableArray<SourceSeed>.Empty;
        var factFiles = files.Where(file => file.Role == SeedRole.Facts).Select(FactsReader.Read).ToList();
        var evidence = new Evidence(sourceSeeds, files.Where(file => file.Role == SeedRole.Document).Select(EvidenceDocument.Of));

        var words = kinds?.Value.WithoutPlaces() ?? KindsSeed.Empty;
        var entities = EntityTable.Of(factFiles.Select(file => file.EntityNames));
        var proofs = factFiles.ConvertAll(file => Prover.ProveFactFile(FactFileScope.Narrow(file, words, entities, evidence), default));
        var sourceProofs = sourceSeeds.Select(source => Prover.ProveSource(Citable(source, evidence))).ToList();
        var whole = Prover.ProveCatalogue(new(
            files.Select(file => new SeedFileName(file.RelativePath, file.Whole)).ToEquatableArray(),
            catalogue?.Value,
            kinds?.Value ?? KindsSeed.Empty,
            sourceSeeds,
            factFiles.SelectMany(file => file.Outlines).OrderBy(entity => entity.RelativePath, StringComparer.Ordinal).ToEquatableArray(),
            ProofCounts.Sum(proofs.Select(proof => proof.Counts)),
            platform));

        EquatableArray<Issue>?[] issues = [catalogue?.Issues, kinds?.Issues, sources?.Issues, whole.Issues, .. proofs.Select(proof => proof.Issues), .. sourceProofs.Select(proof => proof.Issues)];
        return
        [
            .. issues.OfType<EquatableArray<Issue>>().SelectMany(each => each)
                .OrderBy(issue => issue.Location.Path, StringComparer.Ordinal)
                .ThenBy(issue => issue.Location.From.Line)
                .ThenBy(issue => issue.Location.From.Column)
                .ThenBy(issue => issue.Rule.Id, StringComparer.Ordinal),
        ];
    }

    private static Examined<T>? ReadOne<T>(IReadOnlyList<SeedFile> files, SeedRole role, Func<SeedFile, IssueList, T> read)
        where T : IEquatable<T>?
        => files.FirstOrDefault(file => file.Role == role) is { } file ? Examined.By(issues => read(file, issues)) : null;

    private static CitableSource Citable(SourceSeed source, Evidence evidence)
    {
        var document = evidence.FindDocument(source.Document);
        return new(source.Id, source, document, document is null ? evidence.SuggestDocument(source.Document) : "");
    }
}
