using Beleg.Proving.Diagnostics;
using Beleg.Proving.Snapshots;

namespace Beleg.Tool.Output;

/// <summary>What <c>beleg accept</c> took over, for people and for programs.</summary>
internal static class AcceptReport
{
    private const int FormatVersion = 1;

    public static void WriteText(ToolHost host, Acceptance acceptance)
    {
        foreach (var change in acceptance.Changes) host.WriteLine($"{FactChange.WordOf(change.Class)}: {change.Id} {VerbOf(change.Kind)} {change.What}");

        var done = (acceptance.IsRelease, acceptance.IsWritten) switch
        {
            (true, false) => "to ship",
            (true, true) => "shipped",
            (false, false) => "to take over",
            (false, true) => "taken over",
        };
        host.WriteLine($"{TextReport.Count(acceptance.Facts, "fact")}, {Summary(acceptance.Changes)} {done}; since the last release {Summary(acceptance.SinceRelease)}");
    }

    public static void WriteJson(ToolHost host, Acceptance acceptance) =>
        host.WriteReport(
            new AcceptanceReport(
                FormatVersion,
                ToolVersion.Text,
                acceptance.Catalogue,
                acceptance.Facts,
                acceptance.IsWritten,
                HighestOf(acceptance.Changes),
                [.. acceptance.Changes.Select(ReportOf)],
                HighestOf(acceptance.SinceRelease),
                [.. acceptance.SinceRelease.Select(ReportOf)],
                [.. acceptance.Problems.Select(JsonReport.ReportOf)]),
            ReadableJson.Shapes.AcceptanceReport);

    private static string Summary(IReadOnlyList<FactChange> changes) =>
        TextReport.Count(changes.Count, "change") + (HighestOf(changes) is { } highest ? $" ({highest})" : "");

    private static string? HighestOf(IEnumerable<FactChange> changes) => FactComparison.Highest(changes) is { } highest ? FactChange.WordOf(highest) : null;

    private static string VerbOf(FactChangeKind kind) => kind switch
    {
        FactChangeKind.New => "is new:",
        FactChangeKind.Gone => "is gone:",
        _ => "has",
    };

    private static FactChangeReport ReportOf(FactChange change) => new(
        change.Id,
        FactChange.WordOf(change.Class),
        change.Kind switch { FactChangeKind.New => "new", FactChangeKind.Gone => "gone", _ => "changed" },
        change.What,
        change.Accepted.Length == 0 ? null : change.Accepted,
        change.Current.Length == 0 ? null : change.Current);
}

/// <param name="Facts">How many facts the catalogue has now.</param>
/// <param name="Changes">Against what was accepted before.</param>
/// <param name="SinceRelease">Against what was shipped last: their highest class is that of the next version.</param>
/// <param name="Problems">What is not proven; nothing is compared then.</param>
internal sealed record Acceptance(string? Catalogue, int Facts, IReadOnlyList<FactChange> Changes, IReadOnlyList<FactChange> SinceRelease, bool IsRelease, bool IsWritten, IReadOnlyList<Issue> Problems);

internal sealed record AcceptanceReport(
    int Format,
    string Version,
    string? Catalogue,
    int Facts,
    bool Written,
    string? Highest,
    IReadOnlyList<FactChangeReport> Changes,
    string? HighestSinceRelease,
    IReadOnlyList<FactChangeReport> SinceRelease,
    IReadOnlyList<IssueReport> Issues);

internal sealed record FactChangeReport(string Id, string Class, string Kind, string What, string? Accepted, string? Current);
