namespace Beleg.Proving;

/// <summary>Orders the statements on one property, as the runtime does.</summary>
internal sealed class BestFirst : IComparer<ProvenFact>
{
    public static readonly BestFirst Order = new();

    public int Compare(ProvenFact? x, ProvenFact? y) => x is null || y is null
        ? (x is null ? 1 : 0) - (y is null ? 1 : 0)
        : StatementOrder.Compare((x.Lifecycle, x.Rank, x.Status, x.AsOf, x.StatementId), (y.Lifecycle, y.Rank, y.Status, y.AsOf, y.StatementId));
}
