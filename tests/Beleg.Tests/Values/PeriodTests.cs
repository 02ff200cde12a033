using FsCheck.Fluent;

namespace Beleg.Tests.Values;

public class PeriodTests
{
    [Theory]
    [InlineData("2025-02/..", "2025-02/..", "ab Februar 2025", "from February 2025")]
    [InlineData("../2026", "../2026", "bis Ende 2026", "until the end of 2026")]
    [InlineData("../2025-06-13", "../2025-06-13", "bis 13. Juni 2025", "until 13 June 2025")]
    [InlineData("2025-02/2026-03", "2025-02/2026-03", "Februar 2025 bis März 2026", "February 2025 to March 2026")]
    [InlineData("2025/2025", "2025", "2025", "2025")]
    [InlineData("2025-06", "2025-06", "Juni 2025", "June 2025")]
    [InlineData("../..", "../..", "unbefristet", "at any time")]
    [InlineData("2025/2025-06", "2025/2025-06", "2025 bis Juni 2025", "2025 to June 2025")]
    public void Reads_and_writes(string text, string written, string german, string english)
    {
        var period = Period.Parse(text);
        period.ToString().ShouldBe(written);
        period.ToString("S").ShouldBe(written);
        period.ToString("de").ShouldBe(german);
        period.ToString("en").ShouldBe(english);
    }

    [Theory]
    [InlineData("2026/2025", "a period does not end before it begins")]
    [InlineData("2025..2026", "write '2025/2026' with '/' between the ends")]
    [InlineData("2025..", "write '2025/..' with '/' between the ends")]
    [InlineData("2025/", "write '..' for an open end")]
    [InlineData("/2025", "write '..' for an open end")]
    [InlineData("a/b/c", "a period has two ends, with one '/' between")]
    [InlineData("2025-02-30/..", "there is no such date")]
    [InlineData("", "the period is missing")]
    public void Says_what_to_write(string text, string hint)
    {
        Period.TryParse(text, out _, out var expected).ShouldBeFalse();
        expected.ShouldBe($"expected a period such as '2025-02/2026-03', '2025-02/..' or '../2026', found '{text}': {hint}");
    }

    [Theory]
    [InlineData("2025-02/..", "2025-02-01", true)]
    [InlineData("2025-02/..", "2025-01-31", false)]
    [InlineData("2025-02/..", "2025", false)]
    [InlineData("../2026", "2026-12-31", true)]
    [InlineData("../2026", "2027-01-01", false)]
    [InlineData("../..", "1984", true)]
    public void Contains_whole_dates(string period, string date, bool isContained)
        => Period.Parse(period).Contains(PartialDate.Parse(date)).ShouldBe(isContained);

    [Theory]
    [InlineData("2025-02/..", "../2025-02", true)]
    [InlineData("2025-03/..", "../2025-02", false)]
    [InlineData("2024/2025", "2025-12-31/2026", true)]
    [InlineData("../..", "2025", true)]
    public void Overlaps_what_shares_a_day(string first, string second, bool overlaps)
    {
        Period.Parse(first).Overlaps(Period.Parse(second)).ShouldBe(overlaps);
        Period.Parse(second).Overlaps(Period.Parse(first)).ShouldBe(overlaps);
    }

    [Fact]
    public void Does_not_end_before_it_begins()
        => Should.Throw<ArgumentException>(() => new Period(PartialDate.OfYear(2026), PartialDate.OfYear(2025)));

    [Fact]
    public void What_contains_overlaps() => Property.Holds(
        from first in Samples.Periods
        from second in Samples.Periods
        select (first, second),
        pair => pair.first.Contains(pair.first)
            && pair.first.Overlaps(pair.second) == pair.second.Overlaps(pair.first)
            && (!pair.first.Contains(pair.second) || pair.first.Overlaps(pair.second)));
}
