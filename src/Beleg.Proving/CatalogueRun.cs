using Beleg.Linguistics.Claims;
using Beleg.Proving.Consistency;
using Beleg.Proving.Coverage;
using Beleg.Proving.Derivations;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Grounding;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;
using Beleg.Proving.Snapshots;

namespace Beleg.Proving;

/// <summary>
/// The whole proof in one go, for hosts that do not work incrementally: the same steps in the same order as the
/// generator's pipeline, which a test compares with it.
/// </summary>
/// <param name="Coverage">Of each document that a source names, in the order of their names; empty where nobody asks for it.</param>
/// <param name="Issues">In the order of their places, whatever the order in which the files were given.</param>
internal sealed record CatalogueRun(
    CatalogueSeed? Catalogue,
    KindsSeed Kinds,
    EntityTable Entities,
    EquatableArray<SourceRecord> Sources,
    EquatableArray<ProvenFile> Files,
    EquatableArray<DocumentCoverage> Coverage,
    ProofCounts Counts,
    EquatableArray<Issue> Issues)
{
    /// <param name="platform">What the project that compiles the catalogue lacks, where there is one.</param>
    /// <param name="coverage">Whether to work out the coverage even where the catalogue does not ask for it.</param>
    /// <param name="witness">Told what each cited sentence was read to say, from whichever thread read it; the proof does not depend on it.</param>
    /// <param name="shadowed">Joints that need not be read, for those who measure what they are worth.</param>
    /// <param name="progress">Told after each step, from whichever thread took it; the proof does not depend on it.</param>
    public static CatalogueRun Of(IReadOnlyList<SeedFile> seeds, IProgress<RunProgress>? progress = null, PlatformShortcoming? platform = null, bool coverage = false, IReadingWitness? witness = null, Joint shadowed = Joint.None, CancellationToken cancellation = default)
    {
        var files = seeds.OrderBy(file => file.RelativePath, StringComparer.Ordinal).ToList();

        // Read: each seed file by itself.
        var catalogue = ReadOne(files, SeedRole.Catalogue, CatalogueReader.Read);
        var kindsFile = ReadOne(files, SeedRole.Kinds, KindsReader.Read);
        var sourcesFile = ReadOne(files, SeedRole.Sources, SourcesReader.Read);
        var coverageFile = ReadOne(files, SeedRole.Coverage, CoverageReader.Read);
        var kinds = kindsFile?.Value.WithoutPlaces() ?? KindsSeed.Empty;
        var sources = sourcesFile?.Value ?? EquatableArray<SourceSeed>.Empty;
        var wish = CoverageWish.Of(catalogue?.Value, coverageFile?.Value);
        var documents = files.Where(file => file.Role == SeedRole.Document).Select(file => file.ToDocument()).ToList();
        var coveredDocuments = coverage || wish.IsRead ? documents : [];
        var factSeeds = files.FindAll(file => file.Role == SeedRole.Facts);
        var steps = new RunSteps((2 * factSeeds.Count) + sources.Count + coveredDocuments.Count, progress, cancellation);
        steps.Begin(RunStage.Reading);
        var factFiles = steps.ForEach(factSeeds, FactsReader.Read);

        // Narrow: each fact file, and each source, with what its own proof needs.
        var entities = EntityTable.Of(factFiles.Select(file => file.EntityNames));
        var placeless = sources.Select(source => source.WithoutPlaces()).ToEquatableArray();
        var evidence = new Evidence(placeless, documents, isComplete: sourcesFile is { Issues.Count: 0 });

        // Prove.
        steps.Begin(RunStage.Quotes);
        var sourceProofs = steps.ForEach(sources, source => Prover.ProveSource(evidence.Of(source).Among(entities)));
        var proofs = steps.ForEach(factFiles, file => Prover.ProveFactFile(FactFileScope.Narrow(CitingFile.Of(file, evidence), kinds, entities) with { Shadowed = shadowed }, cancellation, witness));
        steps.Begin(RunStage.Together);
        var wanted = new WantedOperands(factFiles.Select(file => file.Operands));
        var operands = OperandTable.Of(proofs.Select(proof => OperandFact.Of(proof, wanted)), entities.IsComplete);
        var containments = ContainmentTable.Of(proofs.Select(proof => proof.Containments));
        proofs = [.. proofs.Select(proof => Prover.ProveTogether(TogetherScope.Narrow(proof, operands, containments)))];
        var cited = new CitedRuns(proofs.SelectMany(proof => proof.Cited));
        steps.Begin(RunStage.Coverage);
        var coverageProofs = steps.ForEach(coveredDocuments, document => ReadableDocument.Of(document, placeless, kinds) is { } readable
            ? Prover.ProveCoverage(CoverageScope.Narrow(Prover.Read(readable), placeless, cited, wish))
            : null).OfType<Examined<DocumentCoverage>>().ToList();
        steps.Begin(RunStage.Catalogue);
        var catalogueProof = Prover.ProveCatalogue(new(
            files.Select(file => new SeedFileName(file.RelativePath, file.Whole)).ToEquatableArray(),
            catalogue?.Value,
            kindsFile?.Value ?? KindsSeed.Empty,
            sources,
            factFiles.SelectMany(file => file.Outlines).ToEquatableArray(),
            // A source that is lost with its file is an issue already.
            sourcesFile is { Issues.Count: 0 } ? wish.NoFacts : [],
            ProofCounts.Sum(proofs.Select(proof => proof.Counts))
                .WithChecks((catalogue?.Checks ?? 0) + (kindsFile?.Checks ?? 0) + (sourcesFile?.Checks ?? 0) + (coverageFile?.Checks ?? 0)
                    + sourceProofs.Sum(proof => proof.Checks) + coverageProofs.Sum(proof => proof.Checks)),
            platform));

        // Hold against what was accepted.
        var accepted = Examined.By(issues => AcceptedFacts.Read(files.Find(file => file.Role == SeedRole.ShippedFacts), files.Find(file => file.Role == SeedRole.UnshippedFacts), issues));
        var comparable = IssuesOf(kindsFile).Any() ? null : accepted.Value;
        var changes = proofs.ConvertAll(proof => SnapshotProof.Compare(proof, comparable));

        var issues = IssuesOf(catalogue).Concat(IssuesOf(kindsFile)).Concat(IssuesOf(sourcesFile)).Concat(IssuesOf(coverageFile))
            .Concat(coverageProofs.SelectMany(proof => proof.Issues))
            .Concat(sourceProofs.SelectMany(proof => proof.Issues))
            .Concat(catalogueProof.Issues)
            .Concat(proofs.SelectMany(proof => proof.Issues))
            .Concat(accepted.Issues)
            .Concat(factFiles.SelectMany(file => SnapshotProof.IssuesOf(file, changes)))
            .Concat(SnapshotProof.GoneEntities(comparable, entities))
            .OrderBy(issue => issue, IssueOrder.ByPlace)
            .ToEquatableArray();
        return new(
            catalogue?.Value,
            kinds,
            entities,
            sourceProofs.Select(proof => proof.Value).OrderBy(record => record.Id, StringComparer.Ordinal).ToEquatableArray(),
            proofs.ToEquatableArray(),
            coverageProofs.Select(proof => proof.Value).ToEquatableArray(),
            catalogueProof.Value with { BySupport = RefusedFacts.SetApart(catalogueProof.Value.BySupport, factFiles, proofs, issues) },
            issues);
    }

    private static Examined<T>? ReadOne<T>(List<SeedFile> files, SeedRole role, Func<SeedFile, IssueList, T> read)
        where T : IEquatable<T>?
        => files.Find(file => file.Role == role) is { } file ? Examined.By(issues => read(file, issues)) : null;

    private static IEnumerable<Issue> IssuesOf<T>(Examined<T>? examined)
        where T : IEquatable<T>?
        => examined?.Issues ?? EquatableArray<Issue>.Empty;
}
