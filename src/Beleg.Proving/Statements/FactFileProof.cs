using Beleg.Proving.Consistency;
using Beleg.Proving.Coverage;
using Beleg.Proving.Derivations;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Grounding;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Statements;

/// <summary>The proof of one fact file, statement by statement.</summary>
internal sealed class FactFileProof
{
    private readonly FactFileScope _scope;
    private readonly KeptProofs _before;
    private readonly CancellationToken _cancellation;
    private readonly IReadingWitness? _witness;
    private readonly ProofMemory _memory;
    private readonly Dictionary<string, CitableSource> _sources;
    private readonly IssueList _issues = new();
    private readonly List<DerivationSeed> _derivations = [];
    private readonly List<CitedRun> _cited = [];
    private readonly List<KeptProof> _proofs = [];

    /// <param name="before">What is proven already and may be the same.</param>
    /// <param name="witness">Told what each cited sentence was read to say; of a sentence that is not read again it is told nothing.</param>
    public FactFileProof(FactFileScope scope, KeptProofs before, CancellationToken cancellation, IReadingWitness? witness = null)
    {
        _scope = before.WithSameWords(scope);
        _before = before;
        _cancellation = cancellation;
        _witness = witness;
        _memory = new(_scope.Entities, _scope.Kinds, UnitLexicon.Create(_scope.Kinds.Units.Select(unit => new DeclaredUnit(unit.Symbol, [.. unit.Forms])), _scope.Kinds.WordsOfBareNumbers));
        _sources = scope.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
    }

    /// <summary>How many statements were proven anew.</summary>
    public int ProvenAnew { get; private set; }

    /// <summary>The proofs of all statements, for the next time.</summary>
    public KeptProofs Kept => new(_scope, _proofs);

    public ProvenFile Prove()
    {
        var entities = new List<ProvenEntity>();
        var contested = new List<ContestedStatement>();
        var containments = new List<Containment>();
        foreach (var entity in _scope.File.Entities)
        {
            EntityProof.Prove(entity, _scope.Kinds, _issues);
            var facts = new List<ProvenFact>();
            var places = new List<(PropertySeed Property, SeedLocation Location)>();
            var kind = _scope.Kinds.Find(entity.Kind.Text);
            var before = _issues.Count;
            var stated = StatedEntity.Of(entity);
            foreach (var statement in entity.Statements)
            {
                _cancellation.ThrowIfCancellationRequested();
                // An unknown kind is reported once, for the entity; each of its properties would only repeat it.
                if (kind is null || PropertyOf(statement, kind) is not { } property) continue;
                facts.Add(Prove(entity, stated, statement, property));
                places.Add((property, statement.ValueLocation));
            }

            if (_issues.Count == before && kind is not { ForbidsAttestation: true }) AttestationProof.ReportUnneeded(entity, facts, _issues);
            contested.AddRange(ContestedStatement.Of(entities.Count, places));
            entities.Add(new(entity.Header, entity.Summary, facts.ToEquatableArray()));
            containments.AddRange(ContainmentTable.LinksOf(entities[entities.Count - 1], kind));
        }

        return new(
            _scope.File.RelativePath,
            entities.ToEquatableArray(),
            _derivations.ToEquatableArray(),
            contested.ToEquatableArray(),
            containments.ToEquatableArray(),
            _cited.Distinct().ToEquatableArray(),
            _scope.File.Issues.Concat(_issues.ToEquatableArray()).ToEquatableArray(),
            _scope.File.Checks + _issues.Checks);
    }

    private PropertySeed? PropertyOf(StatementSeed statement, KindSeed kind)
    {
        var property = kind.Find(statement.Property.Text);
        if (property is null)
        {
            var known = kind.Properties.Select(each => each.Name).ToList();
            _issues.Report(Rules.UnknownProperty, statement.Property.Location, statement.Property.Text, kind.Id, Spelling.DidYouMean(statement.Property.Text, known), Spelling.Listed(known));
        }

        return property;
    }

    private ProvenFact Prove(EntitySeed entity, StatedEntity stated, StatementSeed statement, PropertySeed property)
    {
        var scope = StatementScope.Of(_scope, _sources, stated, statement);
        var surroundings = StatementSurroundings.Of(_scope, entity, statement);
        var kept = _before.Find(scope, surroundings);
        if (kept is null)
        {
            ProvenAnew++;
            var done = StatementProver.Prove(scope, surroundings, property, _memory, _witness);
            kept = new(scope, surroundings.Seen(), done);
        }

        _proofs.Add(kept);
        var proof = kept.Proof;
        var place = PlaceShift.From(statement.Location);
        _issues.Add(proof.Issues.Select(place.Of), proof.Checks);
        _cited.AddRange(proof.Cited);
        if (proof.Derivation is { } derivation) _derivations.Add(derivation with { Statement = statement });
        return proof.Fact;
    }
}
