using System.Collections.Concurrent;

namespace Beleg.Proving.Statements;

/// <summary>
/// Proves fact files again and again, as an editor does: keeps of each the proofs of its statements and proves only those
/// anew that look at something else. Any number of threads may prove at once; which of them came last changes only what is
/// proven again, never what comes of it.
/// </summary>
internal sealed class FactFileProver
{
    private readonly ConcurrentDictionary<string, KeptProofs> _kept = new(StringComparer.Ordinal);
    private int _proofsDone;

    /// <summary>How many statements were proven so far, each as often as it was.</summary>
    public int ProofsDone => Volatile.Read(ref _proofsDone);

    public ProvenFile Prove(FactFileScope scope, CancellationToken cancellation)
    {
        var path = scope.File.RelativePath;
        var proof = new FactFileProof(scope, _kept.TryGetValue(path, out var before) ? before : KeptProofs.None, cancellation);
        var proven = proof.Prove();
        Interlocked.Add(ref _proofsDone, proof.ProvenAnew);
        _kept[path] = proof.Kept;
        return proven;
    }

    /// <summary>Forgets all files but these.</summary>
    public void KeepOnly(IReadOnlyCollection<string> relativePaths)
    {
        foreach (var path in _kept.Keys.Except(relativePaths, StringComparer.Ordinal)) _kept.TryRemove(path, out _);
    }
}
