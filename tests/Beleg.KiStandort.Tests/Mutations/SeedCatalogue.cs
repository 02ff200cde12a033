using Beleg.Proving;
using Beleg.Proving.Consistency;
using Beleg.Proving.Derivations;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.KiStandortTests.Mutations;

/// <summary>The seeds of this catalogue, and the proof of one fact file among them: what a build would prove anew after an edit to it.</summary>
internal sealed class SeedCatalogue
{
    private readonly IReadOnlyList<SourceSeed> _sources;
    private readonly IReadOnlyList<EvidenceDocument> _documents;
    private readonly Evidence _evidence;
    private readonly EntityTable _entities;
    private readonly OperandTable _operands;
    private readonly ContainmentTable _containments;

    public SeedCatalogue()
    {
        Files = [.. Directory.GetFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(path => new SeedFile(Path.GetRelativePath(Folder, path).Replace('\\', '/'), path, File.ReadAllText(path).ReplaceLineEndings("\n")))
            .Where(file => file.Role != SeedRole.Unknown)
            .OrderBy(file => file.RelativePath, StringComparer.Ordinal)];
        Run = CatalogueRun.Of(Files);
        _sources = SourcesReader.Read(Files.Single(file => file.Role == SeedRole.Sources), new());
        _documents = [.. Files.Where(file => file.Role == SeedRole.Document).Select(file => file.ToDocument())];
        _evidence = new(_sources, _documents);
        _entities = Run.Entities;
        var wanted = new WantedOperands(FactFiles.Select(file => FactsReader.Read(file).Operands));
        _operands = OperandTable.Of(Run.Files.Select(file => OperandFact.Of(file, wanted)), isComplete: true);
        _containments = ContainmentTable.Of(Run.Files.Select(file => file.Containments));
    }

    public IReadOnlyList<SeedFile> Files { get; }

    public IEnumerable<SeedFile> FactFiles => Files.Where(file => file.Role == SeedRole.Facts);

    public CatalogueRun Run { get; }

    public IEnumerable<string> UnitSymbols => Run.Kinds.Units.Select(unit => unit.Symbol);

    /// <summary>Another entity of the same kind, the most plausible mistake; none that the statement names already.</summary>
    public string? OtherEntity(string id, IReadOnlyCollection<string> named)
    {
        var kind = _entities.Find(id)?.Kind;
        var alike = _entities.Entities.Where(entity => string.Equals(entity.Kind, kind, StringComparison.Ordinal)).Select(entity => entity.Id).ToList();
        return alike.Skip(alike.IndexOf(id) + 1).Concat(alike).FirstOrDefault(other => !named.Contains(other, StringComparer.Ordinal));
    }

    public PropertySeed? Property(string kind, string name) => Run.Kinds.Find(kind)?.Find(name);

    public EvidenceDocument DocumentOf(string sourceId) => _evidence.Find(sourceId).Document!;

    public ProvenFile Prove(SeedFile file) => Prove(file, _evidence);

    /// <summary>The proof with another text of one document, whose digest nobody compares here: the quotes alone must notice.</summary>
    public ProvenFile Prove(SeedFile file, EvidenceDocument replacement) =>
        Prove(file, new Evidence(_sources, _documents.Select(document => string.Equals(document.Name, replacement.Name, StringComparison.Ordinal) ? replacement : document)));

    /// <summary>What the proof says of each source where <c>sources.yaml</c> is another text.</summary>
    public bool HasSourceIssues(string sourcesYaml)
    {
        var issues = new IssueList();
        var sources = SourcesReader.Read(new("sources.yaml", "sources.yaml", sourcesYaml), issues);
        var evidence = new Evidence(sources, _documents);
        return issues.Count > 0 || sources.Any(source => Prover.ProveSource(evidence.Of(source)).Issues.Count > 0);
    }

    private ProvenFile Prove(SeedFile file, Evidence evidence)
    {
        var facts = FactsReader.Read(file);
        // An entity under another name has that name for all the others too.
        var headers = facts.Entities.ToDictionary(entity => entity.Id.Text, entity => entity.Header, StringComparer.Ordinal);
        var entities = _entities with { Entities = _entities.Entities.Select(entity => headers.GetValueOrDefault(entity.Id, entity)).ToEquatableArray() };
        var scope = FactFileScope.Narrow(CitingFile.Of(facts, evidence), Run.Kinds, entities);
        return Prover.ProveTogether(TogetherScope.Narrow(Prover.ProveFactFile(scope, default), _operands, _containments));
    }

    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");
}
