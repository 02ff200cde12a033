namespace Beleg.Tests.Values;

/// <summary>Values as other types and in other units: exact, or not at all.</summary>
public sealed class ConversionTests
{
    [Theory]
    [InlineData("16 kB", "B", "16000 B")]
    [InlineData("at most 16384 B", "kB", "at most 16.3840 kB")]
    [InlineData("12 MW", "kW", "12000 kW")]
    [InlineData("1 ft", "in", "12 in")]
    [InlineData("36 km/h", "m/s", "10 m/s")]
    [InlineData("3 GPU", "GPU", "3 GPU")]
    [InlineData("0 km", "mm", "0 mm")]
    [InlineData("-2.5 km", "m", "-2500 m")]
    [InlineData("0.0000000000000000000000000001 m", "km", "1e-31 km")]
    [InlineData("6.25e-34 kJ", "J", "6.25e-31 J")]
    public void A_quantity_converts_exactly(string text, string unit, string expected) =>
        Quantity.Parse(text).To(unit).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("3 GPU", "CPU")]
    [InlineData("3 GPU", "B")]
    [InlineData("3", "B")]
    [InlineData("1 m", "km/h")]
    [InlineData("1 m", "ft")]
    [InlineData("79228162514264337593543950335 km", "mi")]
    public void What_would_be_rounded_or_something_else_is_refused(string text, string unit)
    {
        var quantity = Quantity.Parse(text);

        quantity.TryTo(Unit.Parse(unit), out var converted).ShouldBeFalse();
        converted.ShouldBe(default);
        Should.Throw<InvalidOperationException>(() => quantity.To(unit)).Message.ShouldContain(text);
    }

    [Fact]
    public void No_unit_is_a_format_error() => Should.Throw<FormatException>(() => Quantity.Parse("3 B").To("5 B"));

    [Theory]
    [InlineData("12 MW", "12001 kW", true)]
    [InlineData("12 MW", "12000 kW", false)]
    [InlineData("at most 1 km", "more than 1000 m", true)]
    [InlineData("1e-30 km", "1e-27 m", false)]
    [InlineData("1e-30 km", "2e-27 m", true)]
    [InlineData("1 m", "1 s", null)]
    public void Quantities_compare_in_units_that_convert(string first, string second, bool? isLess) =>
        Quantity.Parse(first).IsLessThan(Quantity.Parse(second)).ShouldBe(isLess);

    [Fact]
    public void Operators_answer_where_it_can_be_told()
    {
        (Quantity.Parse("12 MW") < Quantity.Parse("13000 kW")).ShouldBeTrue();
        (Quantity.Parse("12 MW") >= Quantity.Parse("12000 kW")).ShouldBeTrue();
        (Quantity.Parse("12 MW") > Quantity.Parse("11999 kW")).ShouldBeTrue();
        (Quantity.Parse("at most 10 B") <= Quantity.Parse("10 B")).ShouldBeTrue();
        (Money.Parse("5 EUR") < Money.Parse("6 EUR")).ShouldBeTrue();
        (Money.Parse("5 EUR") >= Money.Parse("5 EUR")).ShouldBeTrue();
        (Share.Parse("1/3") > Share.Parse("33 %")).ShouldBeTrue();
        (Share.Parse("1/3") <= Share.Parse("33 %")).ShouldBeFalse();
        (Duration.Parse("30 minutes") < Duration.Parse("1 hour")).ShouldBeTrue();
        (Duration.Parse("12 months") >= Duration.Parse("1 year")).ShouldBeTrue();
    }

    [Fact]
    public void And_throw_where_it_cannot()
    {
        Should.Throw<InvalidOperationException>(() => Quantity.Parse("at least 10 B") < Quantity.Parse("12 B")).Message.ShouldBe("whether 'at least 10 B' is less than '12 B' cannot be told");
        Should.Throw<InvalidOperationException>(() => Quantity.Parse("3 GPU") > Quantity.Parse("2 CPU"));
        Should.Throw<InvalidOperationException>(() => Money.Parse("5 EUR") <= Money.Parse("6 USD"));
        Should.Throw<InvalidOperationException>(() => Share.Parse("about 5 %") >= Share.Parse("6 %"));
        Should.Throw<InvalidOperationException>(() => Duration.Parse("1 month") < Duration.Parse("30 days"));
    }

    [Theory]
    [InlineData("19 %", "0.19")]
    [InlineData("at least 3/8", "0.375")]
    [InlineData("-12.5 %", "-0.125")]
    [InlineData("0 %", "0")]
    public void A_share_is_a_decimal_where_it_has_a_finite_one(string text, string expected) =>
        Share.Parse(text).ToDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);

    [Fact]
    public void A_third_is_none()
    {
        Share.Parse("1/3").TryToDecimal(out _).ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => Share.Parse("1/3").ToDecimal());
        Share.Parse("1/3").ToDouble().ShouldBe(1d / 3);
    }

    [Theory]
    [InlineData("30 seconds", 300_000_000)]
    [InlineData("at most 1 hour 30 minutes", 54_000_000_000)]
    [InlineData("7 days", 6_048_000_000_000)]
    [InlineData("0.0000001 seconds", 1)]
    [InlineData("0 days", 0)]
    public void A_duration_is_a_time_span(string text, long ticks) => Duration.Parse(text).ToTimeSpan().Ticks.ShouldBe(ticks);

    [Theory]
    [InlineData("1 month")]
    [InlineData("0.00000001 seconds")]
    [InlineData("2147483647 days")]
    [InlineData("79228162514264337593543950335 seconds")]
    public void What_no_time_span_is_is_refused(string text)
    {
        Duration.Parse(text).TryToTimeSpan(out var span).ShouldBeFalse();
        span.ShouldBe(TimeSpan.Zero);
        Should.Throw<InvalidOperationException>(() => Duration.Parse(text).ToTimeSpan());
    }

    [Fact]
    public void A_floating_point_number_is_asked_for()
    {
        ((double)Quantity.Parse("at least 2.5 kB")).ShouldBe(2.5);
        ((double)Money.Parse("0.1 EUR")).ShouldBe(0.1);
        ((double)Share.Parse("19 %")).ShouldBe(0.19);
    }
}
