using System.Collections.Concurrent;

namespace Beleg.Proving.Statements;

/// <summary>
/// Proves fact files again and again, as an editor does: keeps of each the proofs of its statements and proves only those
/// anew that look at something else. Any number of threads may prove at once; which of them came last changes only what is
/// proven again, never what comes of it.
/// </summary>
internal sealed class FactFileProver
{
    private readonly ConcurrentDictionary<string, ProvenScope> _kept = new(StringComparer.Ordinal);
    private int _proofsDone;

    /// <summary>How many statements were proven so far, each as often as it was.</summary>
    public int ProofsDone => Volatile.Read(ref _proofsDone);

    /// <summary>Proves of several files those that are new, on all cores: a host that asks for one after another then has all of them.</summary>
    public void ProveAhead(IReadOnlyList<FactFileScope> scopes, CancellationToken cancellation)
    {
        var unknown = scopes.Where(scope => Find(scope) is null).ToList();
        if (unknown.Count > 1) Parallel.ForEach(unknown, new() { CancellationToken = cancellation }, scope => Prove(scope, cancellation));
    }

    public ProvenFile Prove(FactFileScope scope, CancellationToken cancellation)
    {
        if (Find(scope) is { } known) return known;

        var path = scope.File.RelativePath;
        var proof = new FactFileProof(scope, _kept.TryGetValue(path, out var before) ? before.Proofs : KeptProofs.None, cancellation);
        var proven = proof.Prove();
        Interlocked.Add(ref _proofsDone, proof.ProvenAnew);
        _kept[path] = new(scope, proven, proof.Kept);
        return proven;
    }

    /// <summary>What was proven of this very scope, and not of one that is equal: that is for the proofs of its statements to say.</summary>
    private ProvenFile? Find(FactFileScope scope) =>
        _kept.TryGetValue(scope.File.RelativePath, out var kept) && ReferenceEquals(kept.Scope, scope) ? kept.File : null;

    /// <summary>Forgets all files but these.</summary>
    public void KeepOnly(IReadOnlyCollection<string> relativePaths)
    {
        foreach (var path in _kept.Keys.Except(relativePaths, StringComparer.Ordinal)) _kept.TryRemove(path, out _);
    }

    private sealed record ProvenScope(FactFileScope Scope, ProvenFile File, KeptProofs Proofs);
}
