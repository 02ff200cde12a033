namespace Beleg;

/// <summary>
/// The order of the statements on one property: active before disputed before superseded before retracted; rank; stated or
/// achieved, required, recommended, permitted, under way, decided, planned, demanded; later <c>as-of</c>, by its last day; id.
/// </summary>
internal static class StatementOrder
{
    public static int Compare((Lifecycle Lifecycle, Rank Rank, Status Status, string AsOf, string Id) x, (Lifecycle Lifecycle, Rank Rank, Status Status, string AsOf, string Id) y)
    {
        var order = x.Lifecycle.CompareTo(y.Lifecycle);
        if (order == 0) order = x.Rank.CompareTo(y.Rank);
        if (order == 0) order = RankOf(x.Status).CompareTo(RankOf(y.Status));
        if (order == 0) order = CompareTimes(y.AsOf, x.AsOf);
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    }

    public static bool IsSameState(Status first, Status second) => RankOf(first) == RankOf(second);

    /// <summary>Whether one status says less of how far a thing has come than another.</summary>
    public static bool IsWeaker(Status status, Status than) => RankOf(status) > RankOf(than);

    /// <summary>
    /// By the last day, then by the first: 2025 reaches as far as 2025-12, which says more. By days, not by text, in which the
    /// first quarter (<c>2025-33</c>) comes after December. What has no time comes first.
    /// </summary>
    private static int CompareTimes(string x, string y)
    {
        if (string.Equals(x, y, StringComparison.Ordinal)) return 0;
        if (!PartialDate.TryParse(x, out var first)) return PartialDate.TryParse(y, out _) ? -1 : 0;
        if (!PartialDate.TryParse(y, out var second)) return 1;
        return first.CompareByEnd(second) is not 0 and var order ? order : first.CompareByStart(second);
    }

    /// <summary>What is stated and what was achieved count the same: whether a source says the one or the other is wording.</summary>
    public static int RankOf(Status status) => status switch
    {
        Status.Stated or Status.Achieved => 0,
        Status.Required => 1,
        Status.Recommended => 2,
        Status.Permitted => 3,
        Status.UnderWay => 4,
        Status.Decided => 5,
        Status.Planned => 6,
        _ => 7,
    };
}
