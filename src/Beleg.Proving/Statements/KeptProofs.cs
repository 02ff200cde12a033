using Beleg.Proving.Seeds;

namespace Beleg.Proving.Statements;

/// <summary>
/// The proofs of a file's statements, each with all that it looked at: what looks at the same is not proven again. Holds the
/// statements of one run, and never changes.
/// </summary>
internal sealed class KeptProofs
{
    private readonly Dictionary<(string Entity, string Statement), KeptProof> _proofs = [];
    private readonly KindsSeed _kinds;
    private readonly EntityTable _entities;

    /// <remarks>Of two statements with one id, which is an issue elsewhere, the last is kept.</remarks>
    public KeptProofs(FactFileScope file, IEnumerable<KeptProof> proofs)
    {
        (_kinds, _entities) = (file.Kinds, file.Entities);
        foreach (var proof in proofs) _proofs[IdOf(proof.Scope)] = proof;
    }

    private KeptProofs() => (_kinds, _entities) = (KindsSeed.Empty, new([], IsComplete: true));

    public static KeptProofs None { get; } = new();

    /// <summary>The same scope with the very tables that the kept proofs know, where they are equal: then no statement compares them again.</summary>
    public FactFileScope WithSameWords(FactFileScope file) => file with
    {
        Kinds = file.Kinds.Equals(_kinds) ? _kinds : file.Kinds,
        Entities = file.Entities.Equals(_entities) ? _entities : file.Entities,
    };

    /// <summary>The proof of a statement that was proven so before; else nothing.</summary>
    public KeptProof? Find(StatementScope scope, StatementSurroundings surroundings) =>
        _proofs.TryGetValue(IdOf(scope), out var kept) && kept.Scope.Equals(scope) && kept.Seen.AreSeenIn(surroundings) ? kept : null;

    private static (string Entity, string Statement) IdOf(StatementScope scope) => (scope.Entity.Id.Text, scope.Statement.LocalId);
}

/// <summary>A proof with all that it looked at.</summary>
internal sealed record KeptProof(StatementScope Scope, StatementSurroundings Seen, StatementProof Proof);
