using Beleg.Proving.Coverage;
using Beleg.Proving.Derivations;
using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Statements;

/// <summary>What the proof of a statement came to. Its places are counted from where the statement begins.</summary>
/// <param name="Derivation">Where the value is still to be worked out from others.</param>
/// <param name="Cited">What it cites.</param>
internal sealed record StatementProof(ProvenFact Fact, DerivationSeed? Derivation, EquatableArray<CitedRun> Cited, EquatableArray<Issue> Issues, int Checks);
