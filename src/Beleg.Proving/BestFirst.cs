namespace Beleg.Proving;

/// <summary>
/// Orders the statements on one property: active before superseded before retracted; rank; stated or achieved, under way,
/// decided, planned, demanded; later <c>as-of</c>; id.
/// </summary>
internal sealed class BestFirst : IComparer<ProvenFact>
{
    public static readonly BestFirst Order = new();

    public int Compare(ProvenFact? x, ProvenFact? y)
    {
        if (x is null || y is null) return (x is null ? 1 : 0) - (y is null ? 1 : 0);

        var order = x.Lifecycle.CompareTo(y.Lifecycle);
        if (order == 0) order = x.Rank.CompareTo(y.Rank);
        if (order == 0) order = Settledness(x.Status).CompareTo(Settledness(y.Status));
        if (order == 0) order = string.CompareOrdinal(y.AsOf, x.AsOf);
        return order != 0 ? order : string.CompareOrdinal(x.StatementId, y.StatementId);
    }

    /// <summary>What is stated and what was achieved count the same: whether a source says the one or the other is wording.</summary>
    private static Status Settledness(Status status) => status == Status.Achieved ? Status.Stated : status;
}
