using FsCheck.Fluent;

namespace Beleg.Tests.Values;

public class DateTests
{
    [Theory]
    [InlineData("2025", PartialDatePrecision.Year, "2025", "2025")]
    [InlineData("2025-06", PartialDatePrecision.Month, "Juni 2025", "June 2025")]
    [InlineData("2025-06-13", PartialDatePrecision.Day, "13. Juni 2025", "13 June 2025")]
    [InlineData("2024-02-29", PartialDatePrecision.Day, "29. Februar 2024", "29 February 2024")]
    [InlineData("2025-33", PartialDatePrecision.Quarter, "1. Quartal 2025", "first quarter of 2025")]
    [InlineData("2025-41", PartialDatePrecision.Half, "2. Halbjahr 2025", "second half of 2025")]
    [InlineData("0001", PartialDatePrecision.Year, "1", "1")]
    [InlineData("9999-12-31", PartialDatePrecision.Day, "31. Dezember 9999", "31 December 9999")]
    public void Reads_and_writes(string text, PartialDatePrecision precision, string german, string english)
    {
        var date = PartialDate.Parse(text);
        date.Precision.ShouldBe(precision);
        date.ToString().ShouldBe(text);
        date.ToString("S").ShouldBe(text);
        date.ToString("de").ShouldBe(german);
        date.ToString("en").ShouldBe(english);
    }

    [Fact]
    public void Has_the_parts_that_are_stated()
    {
        var day = PartialDate.Parse("2025-06-13");
        (day.Year, day.Month, day.Day, day.Quarter, day.Half).ShouldBe((2025, 6, 13, null, null));

        var quarter = PartialDate.OfQuarter(2025, 4);
        (quarter.Year, quarter.Month, quarter.Day, quarter.Quarter, quarter.Half).ShouldBe((2025, null, null, 4, null));

        var half = PartialDate.OfHalf(2025, 1);
        (half.Year, half.Month, half.Day, half.Quarter, half.Half).ShouldBe((2025, null, null, null, 1));
        half.ShouldBe(Proven.Date(2025, 40));
        day.ShouldBe(Proven.Date(2025, 6, 13));
    }

    [Theory]
    [InlineData("13.06.2025", "write 2025-06-13")]
    [InlineData("1.6.2025", "write 2025-06-01")]
    [InlineData("2025-02-29", "there is no such date")]
    [InlineData("1900-02-29", "there is no such date")]
    [InlineData("2025-13", "there is no such date")]
    [InlineData("2025-00", "there is no such date")]
    [InlineData("2025-06-00", "there is no such date")]
    [InlineData("2025-33-01", "there is no such date")]
    [InlineData("0000", "there is no such date")]
    [InlineData("2025-21", "seasons have no first day; write a quarter, 2025-33 to 2025-36")]
    [InlineData("25", "write the year in four digits")]
    [InlineData("2025-06-13T10:00", "write 2025-06-13 without the time of day")]
    [InlineData("2025-6-1", "write four digits for the year, two for month and day, with hyphens between")]
    [InlineData("20250613", "write four digits for the year, two for month and day, with hyphens between")]
    [InlineData("June 2025", "write four digits for the year, two for month and day, with hyphens between")]
    [InlineData("2025–06", "write four digits for the year, two for month and day, with hyphens between")]
    [InlineData("２０２５", "write four digits for the year, two for month and day, with hyphens between")]
    [InlineData("2025/..", "one date is expected here, no period")]
    [InlineData("", "the date is missing")]
    public void Says_what_to_write(string text, string hint)
    {
        PartialDate.TryParse(text, out _, out var expected).ShouldBeFalse();
        expected.ShouldBe($"expected a date such as '2025', '2025-06' or '2025-06-13', found '{text}': {hint}");
    }

    [Theory]
    [InlineData("2024", "2025", true)]
    [InlineData("2025", "2025-06", null)]
    [InlineData("2025-06", "2025", null)]
    [InlineData("2025-05-31", "2025-06", true)]
    [InlineData("2025-06-01", "2025-06", null)]
    [InlineData("2025-06-30", "2025-06", false)]
    [InlineData("2025-06-13", "2025-06-13", false)]
    [InlineData("2025-33", "2025-04", true)]
    [InlineData("2025-40", "2025-41", true)]
    public void Is_before_another_or_not_or_it_depends(string first, string second, bool? isBefore)
        => PartialDate.Parse(first).IsBefore(PartialDate.Parse(second)).ShouldBe(isBefore);

    [Fact]
    public void A_day_is_a_calendar_day()
    {
        PartialDate.OfDay(2025, 6, 13).ToDateOnly().ShouldBe(new DateOnly(2025, 6, 13));
        Should.Throw<InvalidOperationException>(() => PartialDate.OfMonth(2025, 6).ToDateOnly()).Message.ShouldBe("'2025-06' states no day");
    }

    [Fact]
    public void Refuses_what_is_no_date()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => PartialDate.OfYear(0));
        Should.Throw<ArgumentOutOfRangeException>(() => PartialDate.OfYear(10000));
        Should.Throw<ArgumentOutOfRangeException>(() => PartialDate.OfMonth(2025, 33));
        Should.Throw<ArgumentOutOfRangeException>(() => PartialDate.OfDay(2025, 2, 29));
        Should.Throw<ArgumentOutOfRangeException>(() => PartialDate.OfDay(2025, 2, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => PartialDate.OfQuarter(2025, 5));
        Should.Throw<ArgumentOutOfRangeException>(() => PartialDate.OfHalf(2025, 3));
    }

    [Fact]
    public void Relations_of_days_are_those_of_the_calendar() => Property.Holds(
        from first in Samples.Days
        from second in Gen.OneOf(Samples.Days, Gen.Constant(first))
        select (first, second),
        pair =>
        {
            var (first, second) = (pair.first.ToDateOnly(), pair.second.ToDateOnly());
            return pair.first.IsBefore(pair.second) == (first < second)
                && pair.first.Contains(pair.second) == (first == second)
                && pair.first.Overlaps(pair.second) == (first == second)
                && Math.Sign(pair.first.CompareByStart(pair.second)) == Math.Sign(first.CompareTo(second));
        });

    [Fact]
    public void Relations_of_spans_follow_from_their_days() => Property.Holds(
        from first in Samples.CloseDates
        from second in Samples.CloseDates
        select (first, second),
        pair =>
        {
            var (first, second) = (DaysOf(pair.first), DaysOf(pair.second));
            bool? isBefore = first[^1] < second[0] ? true : first[0] >= second[^1] ? false : null;
            return pair.first.Contains(pair.second) == second.All(first.Contains)
                && pair.first.Overlaps(pair.second) == first.Any(second.Contains)
                && pair.first.IsBefore(pair.second) == isBefore
                && new Period(pair.first, pair.first).Contains(pair.second) == second.All(first.Contains);
        });

    /// <summary>Every day of a date, told day by day from its text.</summary>
    private static DateOnly[] DaysOf(PartialDate date)
    {
        var days = Enumerable.Range(0, 366).Select(offset => new DateOnly(date.Year, 1, 1).AddDays(offset)).Where(day => day.Year == date.Year);
        return
        [
            .. days.Where(day => date.Precision switch
            {
                PartialDatePrecision.Year => true,
                PartialDatePrecision.Half => (day.Month <= 6) == (date.Half == 1),
                PartialDatePrecision.Quarter => (day.Month + 2) / 3 == date.Quarter,
                PartialDatePrecision.Month => day.Month == date.Month,
                _ => day.Month == date.Month && day.Day == date.Day,
            }),
        ];
    }
}
