namespace Beleg.Proving.Statements;

/// <summary>
/// Proves fact files again and again, as an editor does: keeps of each the proofs of its statements and proves only those
/// anew that look at something else.
/// </summary>
internal sealed class FactFileProver
{
    private readonly LastMade<FactFileScope, Proof> _last;
    private int _proofsDone;

    public FactFileProver() => _last = new(scope => scope.File.RelativePath, Prove);

    /// <summary>How many statements were proven so far, each as often as it was.</summary>
    public int ProofsDone => Volatile.Read(ref _proofsDone);

    public void ProveAhead(IReadOnlyList<FactFileScope> scopes, CancellationToken cancellation) => _last.MakeAhead(scopes, cancellation);

    public ProvenFile Prove(FactFileScope scope, CancellationToken cancellation) => _last.Make(scope, cancellation).File;

    /// <summary>Forgets all files but these.</summary>
    public void KeepOnly(IReadOnlyCollection<string> relativePaths) => _last.KeepOnly(relativePaths);

    private Proof Prove(FactFileScope scope, Proof? before, CancellationToken cancellation)
    {
        var proof = new FactFileProof(scope, before?.OfStatements ?? KeptProofs.None, cancellation);
        var proven = proof.Prove();
        Interlocked.Add(ref _proofsDone, proof.ProvenAnew);
        return new(proven, proof.Kept);
    }

    private sealed record Proof(ProvenFile File, KeptProofs OfStatements);
}
