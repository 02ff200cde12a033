namespace Beleg;

/// <summary>
/// The order of the statements on one property: active before disputed before superseded before retracted; rank; stated or
/// achieved, under way, decided, planned, demanded; later <c>as-of</c>; id.
/// </summary>
internal static class StatementOrder
{
    public static int Compare((Lifecycle Lifecycle, Rank Rank, Status Status, string AsOf, string Id) x, (Lifecycle Lifecycle, Rank Rank, Status Status, string AsOf, string Id) y)
    {
        var order = x.Lifecycle.CompareTo(y.Lifecycle);
        if (order == 0) order = x.Rank.CompareTo(y.Rank);
        if (order == 0) order = StateOf(x.Status).CompareTo(StateOf(y.Status));
        if (order == 0) order = string.CompareOrdinal(y.AsOf, x.AsOf);
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    }

    public static bool IsSameState(Status first, Status second) => StateOf(first) == StateOf(second);

    /// <summary>What is stated and what was achieved count the same: whether a source says the one or the other is wording.</summary>
    private static Status StateOf(Status status) => status == Status.Achieved ? Status.Stated : status;
}
