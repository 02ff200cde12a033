namespace Beleg.Proving;

/// <summary>How much was proven.</summary>
internal sealed record ProofCounts(int Facts, int Citations, int Checks);
