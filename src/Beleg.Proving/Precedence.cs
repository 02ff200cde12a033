namespace Beleg.Proving;

/// <summary>
/// What decides which of the statements on one property is the best: active before disputed before superseded before
/// retracted; rank; stated or achieved, under way, decided, planned, demanded; later <c>as-of</c>; id. The best sorts first.
/// </summary>
internal readonly record struct Precedence(Lifecycle Lifecycle, Rank Rank, Status Status, string AsOf, string StatementId) : IComparable<Precedence>
{
    public int CompareTo(Precedence other)
    {
        var order = Lifecycle.CompareTo(other.Lifecycle);
        if (order == 0) order = Rank.CompareTo(other.Rank);
        if (order == 0) order = Settledness(Status).CompareTo(Settledness(other.Status));
        if (order == 0) order = string.CompareOrdinal(other.AsOf, AsOf);
        return order != 0 ? order : string.CompareOrdinal(StatementId, other.StatementId);
    }

    /// <summary>What is stated and what was achieved count the same: whether a source says the one or the other is wording.</summary>
    private static Status Settledness(Status status) => status == Status.Achieved ? Status.Stated : status;
}
