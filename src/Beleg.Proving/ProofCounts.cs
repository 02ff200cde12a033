namespace Beleg.Proving;

/// <summary>How much was proven.</summary>
internal sealed record ProofCounts(int Facts, int Citations, int Checks)
{
    public SupportCounts BySupport { get; init; } = SupportCounts.None;

    public static ProofCounts Sum(IEnumerable<ProofCounts> counts) =>
        counts.Aggregate(
            new ProofCounts(0, 0, 0),
            (sum, each) => new(sum.Facts + each.Facts, sum.Citations + each.Citations, sum.Checks + each.Checks) { BySupport = sum.BySupport + each.BySupport });

    public ProofCounts WithChecks(int more) => this with { Checks = Checks + more };
}
