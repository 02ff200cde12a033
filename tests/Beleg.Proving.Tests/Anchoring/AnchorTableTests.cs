using Beleg.Proving.Anchoring;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Tests.Anchoring;

/// <summary>The tables, row by row. Expected results are written by hand.</summary>
public sealed class AnchorTableTests
{
    public static TheoryData<string> Tables => [.. AnchorTable.Names()];

    [Theory]
    [MemberData(nameof(Tables))]
    public void EveryRowHolds(string table)
    {
        var failures = new List<string>();
        foreach (var row in AnchorTable.Read(table))
        {
            var (text, segments) = AnchorTable.Unmark(row.Document);
            var result = Anchor.Find(new EvidenceDocument("document.txt", text), row.Quotation, row.Settings);
            var expected = segments.Count > 0 ? $"{row.Expected} {string.Join(' ', segments)}" : row.Expected;
            var found = Describe(result, withPlace: segments.Count > 0);
            if (!string.Equals(expected, found, StringComparison.Ordinal)) failures.Add($"{row.Where} expected {expected}, found {found} {(result as AnchorFailure)?.Message}");
        }

        failures.ShouldBeEmpty();
    }

    [Fact]
    public void TheTablesHoldAtLeastThreeHundredCases() =>
        AnchorTable.Names().Sum(name => AnchorTable.Read(name).Count()).ShouldBeGreaterThanOrEqualTo(300);

    private static string Describe(AnchorResult result, bool withPlace) => result switch
    {
        Anchored { IsExact: true } found => $"exact {string.Join(' ', found.Segments)}",
        Anchored found => $"{found.Bridges.ToString().Replace(", ", "+", StringComparison.Ordinal)} {string.Join(' ', found.Segments)}",
        AnchorFailure failure when withPlace && failure.Candidates.Count > 0 => $"{failure.Problem} {string.Join(' ', failure.Candidates.Select(candidate => candidate.Segment))}",
        AnchorFailure failure => failure.Problem.ToString(),
        _ => throw new InvalidOperationException(),
    };
}
