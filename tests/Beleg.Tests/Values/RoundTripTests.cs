using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Tests.Values;

/// <summary>Every value is written so that it reads back as itself, and as the same text.</summary>
public class RoundTripTests
{
    [Fact] public void Quantities() => RoundTrips(Samples.Quantities);
    [Fact] public void Units() => RoundTrips(Samples.Units.Where(unit => !unit.IsNone));
    [Fact] public void Moneys() => RoundTrips(Samples.Moneys);
    [Fact] public void Currencies() => RoundTrips(Samples.Currencies);
    [Fact] public void Shares() => RoundTrips(Samples.Shares);
    [Fact] public void Changes() => RoundTrips(Samples.Changes);
    [Fact] public void Dates() => RoundTrips(Samples.Dates);
    [Fact] public void Days() => RoundTrips(Samples.Days);
    [Fact] public void Periods() => RoundTrips(Samples.Periods);
    [Fact] public void Durations() => RoundTrips(Samples.Durations);
    [Fact] public void Tolerances() => RoundTrips(Samples.Tolerances);
    [Fact] public void Speeches() => RoundTrips(Samples.Speeches);

    [Fact]
    public void Ranges_of_quantities() => RoundTrips(Samples.Ranges(
        Samples.SmallDecimals.Select(number => new Quantity(number, Unit.Parse("GPU"))),
        Samples.Decimals.Select(number => new Quantity(number, Unit.Parse("GPU")))));

    [Fact]
    public void Ranges_of_money() => RoundTrips(Samples.Ranges(
        Samples.SmallDecimals.Select(amount => new Money(amount, Currency.Parse("EUR"))),
        Samples.SmallDecimals.Select(amount => new Money(amount, Currency.Parse("EUR")))));

    [Fact] public void Ranges_of_shares() => RoundTrips(Samples.Ranges(Samples.Shares, Samples.Shares));
    [Fact] public void Ranges_of_changes() => RoundTrips(Samples.Ranges(Samples.Changes, Samples.Changes));
    [Fact] public void Ranges_of_durations() => RoundTrips(Samples.Ranges(Samples.Durations, Samples.Durations));

    [Fact]
    public void Defaults()
    {
        default(Quantity).ToString().ShouldBe("0");
        default(Money).ToString().ShouldBe("0 XXX");
        default(Currency).ToString().ShouldBe("XXX");
        default(Share).ToString().ShouldBe("0 %");
        default(Change).ToString().ShouldBe("increase of 0 %");
        default(PartialDate).ToString().ShouldBe("0001");
        default(Period).ToString().ShouldBe("../..");
        default(Duration).ToString().ShouldBe("0 days");
        default(ValueRange<Quantity>).ToString().ShouldBe("0..0");
        default(Tolerance).ToString().ShouldBe("±0");
        default(Speech).ToString().ShouldBe("\"\"");

        Quantity.Parse("0").ShouldBe(default);
        Money.Parse("0 XXX").ShouldBe(default);
        Share.Parse("0 %").ShouldBe(default);
        Change.Parse("increase of 0 %").ShouldBe(default);
        PartialDate.Parse("0001").ShouldBe(default);
        Period.Parse("../..").ShouldBe(default);
        Duration.Parse("0 days").ShouldBe(default);
        ValueRange<Quantity>.Parse("0..0").ShouldBe(default);
        Tolerance.Parse("±0").ShouldBe(default);
        Speech.Parse("\"\"").ShouldBe(default);
    }

    private static void RoundTrips<T>(Gen<T> values)
        where T : struct, IParsable<T>, IEquatable<T>
        => Property.Holds(values, value =>
        {
            var text = value.ToString()!;
            var read = T.Parse(text, provider: null);
            return read.Equals(value) && read.GetHashCode() == value.GetHashCode() && string.Equals(read.ToString(), text, StringComparison.Ordinal);
        });
}
