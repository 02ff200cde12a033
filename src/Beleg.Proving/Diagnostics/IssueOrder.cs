namespace Beleg.Proving.Diagnostics;

/// <summary>Orders issues by their places, so that the same seeds give the same report.</summary>
internal sealed class IssueOrder : IComparer<Issue>
{
    public static readonly IssueOrder ByPlace = new();

    public int Compare(Issue? x, Issue? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);

        var order = string.CompareOrdinal(x.Location.Path, y.Location.Path);
        if (order == 0) order = x.Location.Start.CompareTo(y.Location.Start);
        if (order == 0) order = x.Location.Length.CompareTo(y.Location.Length);
        if (order == 0) order = string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }
}
