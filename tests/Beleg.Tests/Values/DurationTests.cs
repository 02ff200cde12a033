using FsCheck.Fluent;

namespace Beleg.Tests.Values;

public class DurationTests
{
    [Theory]
    [InlineData("9 months", "9 months", "P9M", "9 Monate")]
    [InlineData("at most 9 months", "at most 9 months", "P9M", "höchstens 9 Monate")]
    [InlineData("1 month", "1 month", "P1M", "1 Monat")]
    [InlineData("24 months", "2 years", "P2Y", "2 Jahre")]
    [InlineData("1 year 6 months", "18 months", "P18M", "18 Monate")]
    [InlineData("3 weeks", "3 weeks", "P21D", "3 Wochen")]
    [InlineData("21 days", "3 weeks", "P21D", "3 Wochen")]
    [InlineData("30 days", "30 days", "P30D", "30 Tage")]
    [InlineData("10 hours", "10 hours", "PT10H", "10 Stunden")]
    [InlineData("24 hours", "24 hours", "PT24H", "24 Stunden")]
    [InlineData("1.5 hours", "90 minutes", "PT90M", "90 Minuten")]
    [InlineData("0.5 seconds", "0.5 seconds", "PT0.5S", "0,5 Sekunden")]
    [InlineData("1 year 2 days 3 seconds", "1 year 2 days 3 seconds", "P1Y2DT3S", "1 Jahr 2 Tage 3 Sekunden")]
    [InlineData("0 days", "0 days", "P0D", "0 Tage")]
    [InlineData("P1Y6M", "18 months", "P18M", "18 Monate")]
    [InlineData("P3W", "3 weeks", "P21D", "3 Wochen")]
    [InlineData("about PT1H30M", "about 90 minutes", "PT90M", "rund 90 Minuten")]
    public void Reads_and_writes(string text, string written, string iso, string german)
    {
        var duration = Duration.Parse(text);
        duration.ToString().ShouldBe(written);
        duration.ToIso8601().ShouldBe(iso);
        duration.ToString("de").ShouldBe(german);
        duration.ToString("en").ShouldBe(written);
    }

    [Fact]
    public void Symbols_stand_for_bounds() => Duration.Parse("at most 9 months").ToString("S").ShouldBe("≤ 9 months");

    [Theory]
    [InlineData("24 months", "2 years", true)]
    [InlineData("3 weeks", "21 days", true)]
    [InlineData("30 days", "1 month", false)]
    [InlineData("24 hours", "1 day", false)]
    [InlineData("9 months", "at most 9 months", false)]
    public void Equality_is_by_axis(string first, string second, bool areEqual)
        => (Duration.Parse(first) == Duration.Parse(second)).ShouldBe(areEqual);

    [Theory]
    [InlineData("9", "write the unit after 9, such as 'months'")]
    [InlineData("9 Monate", "'Monate' is none of years, months, weeks, days, hours, minutes, seconds")]
    [InlineData("1.5 years", "write whole years and the rest in a shorter unit")]
    [InlineData("6 months 1 year", "write each unit once, from years to seconds")]
    [InlineData("9 months 9 months", "write each unit once, from years to seconds")]
    [InlineData("-3 days", "a duration is not negative")]
    [InlineData("3000000000 months", "the duration is too long or too finely divided")]
    [InlineData("12..24 months", "one value is expected here, no range")]
    [InlineData("1-2 months", "one value is expected here; a range is written 1..2")]
    [InlineData("9months", "write 9 months with one plain blank")]
    [InlineData("P", "the number is missing")]
    [InlineData("PT", "hours, minutes or seconds are missing after 'T'")]
    [InlineData("P9", "the letter after the last number is missing")]
    [InlineData("P1H", "'H' is no unit of ISO 8601 before 'T'")]
    [InlineData("PT1Y", "'Y' is no unit of ISO 8601 after 'T'")]
    [InlineData("", "the number is missing")]
    public void Says_what_to_write(string text, string hint)
    {
        Duration.TryParse(text, out _, out var expected).ShouldBeFalse();
        expected.ShouldBe($"expected a duration such as 'at most 9 months', '2 years' or 'P9M', found '{text}': {hint}");
    }

    [Theory]
    [InlineData("9 months", "1 year", true)]
    [InlineData("1 year", "9 months", false)]
    [InlineData("1 month", "30 days", null)]
    [InlineData("1 month", "1 month 1 day", true)]
    [InlineData("at most 9 months", "1 year", true)]
    [InlineData("at least 9 months", "1 year", null)]
    public void Compares_what_can_be_told(string first, string second, bool? isLess)
    {
        Duration.Parse(first).IsLessThan(Duration.Parse(second)).ShouldBe(isLess);
        Duration.Parse(second).IsGreaterThan(Duration.Parse(first)).ShouldBe(isLess);
    }

    [Fact]
    public void Adds_by_axis()
    {
        (Duration.Parse("at least 9 months") + Duration.Parse("3 months 2 days")).ToString().ShouldBe("at least 1 year 2 days");
        new Duration(months: int.MaxValue).TryAdd(new Duration(months: 1), out _).ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => Duration.Parse("nearly 9 months") + Duration.Parse("at least 3 months"));
    }

    [Theory]
    [InlineData("1000000000001")]
    [InlineData("3600000000000000000000000000")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("123456789012345678901.12345678")]
    [InlineData("0.0000000000000000000000000001")]
    public void Whatever_can_be_made_reads_back(string seconds)
    {
        var duration = new Duration(seconds: decimal.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture));

        Duration.Parse(duration.ToString()).ShouldBe(duration);
        Duration.Parse(duration.ToIso8601()).ShouldBe(duration);
    }

    [Theory]
    [InlineData("79228162514264337593543950335 hours")]
    [InlineData("79228162514264337593543950335 years")]
    [InlineData("20000000000000000000000000.001 hours")]
    [InlineData("1 minute 79228162514264337593543950335 seconds")]
    public void What_would_be_rounded_is_refused(string text)
    {
        Duration.TryParse(text, out _, out var expected).ShouldBeFalse();
        expected.ShouldEndWith("the duration is too long or too finely divided");
    }

    [Fact]
    public void Is_never_negative()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new Duration(months: -1));
        Should.Throw<ArgumentOutOfRangeException>(() => new Duration(days: -1));
        Should.Throw<ArgumentOutOfRangeException>(() => new Duration(seconds: -1));
        new Duration(1, 2, 3, Bound.About).ShouldBe(Proven.Duration(1, 2, 3, Bound.About));
    }

    [Fact]
    public void Text_of_the_standard_reads_back() => Property.Holds(
        Samples.Durations.Select(duration => duration.WithBound(Bound.None)),
        duration => Duration.Parse(duration.ToIso8601()) == duration);
}
