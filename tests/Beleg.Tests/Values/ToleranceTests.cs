namespace Beleg.Tests.Values;

public class ToleranceTests
{
    [Theory]
    [InlineData("5 V ± 10 %", "5 V ± 10 %", "5 V ± 10 %", "5 V ± 10 %", "5 V ± 10%")]
    [InlineData("5 V ±10 %", "5 V ± 10 %", "5 V ± 10 %", "5 V ± 10 %", "5 V ± 10%")]
    [InlineData("5 V +/- 0.25 V", "5 V ± 0.25 V", "5 V ± 0.25 V", "5 V ± 0,25 V", "5 V ± 0.25 V")]
    [InlineData("10000 ohm ± 1500 ohm", "10000 ohm ± 1500 ohm", "10\u202F000 ohm ± 1\u202F500 ohm", "10.000 ohm ± 1.500 ohm", "10,000 ohm ± 1,500 ohm")]
    [InlineData("±3 %", "±3 %", "±3 %", "±3 %", "±3%")]
    [InlineData("± 3 ‰", "±0.3 %", "±0.3 %", "±0,3 %", "±0.3%")]
    [InlineData("±0.5 °C", "±0.5 °C", "±0.5 °C", "±0,5 °C", "±0.5 °C")]
    [InlineData("±30 ppm", "±30 ppm", "±30 ppm", "±30 ppm", "±30 ppm")]
    [InlineData("400 ppm ± 30 ppm", "400 ppm ± 30 ppm", "400 ppm ± 30 ppm", "400 ppm ± 30 ppm", "400 ppm ± 30 ppm")]
    [InlineData("8 MHz ± 20 ppm", "8 MHz ± 0.002 %", "8 MHz ± 0.002 %", "8 MHz ± 0,002 %", "8 MHz ± 0.002%")]
    [InlineData("5 V +10/-5 %", "5 V +10/-5 %", "5 V +10/\u22125 %", "5 V +10/\u22125 %", "5 V +10/\u22125%")]
    [InlineData("+0.5 mm/-0.2 mm", "+0.5/-0.2 mm", "+0.5/\u22120.2 mm", "+0,5/\u22120,2 mm", "+0.5/\u22120.2 mm")]
    [InlineData("2 m/s +0/-1 m/s", "2 m/s +0/-1 m/s", "2 m/s +0/\u22121 m/s", "2 m/s +0/\u22121 m/s", "2 m/s +0/\u22121 m/s")]
    [InlineData("-5 °C ± 2 °C", "-5 °C ± 2 °C", "\u22125 °C ± 2 °C", "\u22125 °C ± 2 °C", "\u22125 °C ± 2 °C")]
    [InlineData("1.380649e-23 J/K ± 1e-29 J/K", "1.380649e-23 J/K ± 0.00000000000000000000000000001 J/K", null, null, null)]
    [InlineData("7 ± 2", "7 ± 2", "7 ± 2", "7 ± 2", "7 ± 2")]
    public void Reads(string text, string written, string? symbols, string? german, string? english)
    {
        var value = Tolerance.Parse(text);
        if (symbols is null)
        {
            Tolerance.Parse(value.ToString()).ShouldBe(value);
            return;
        }

        value.ToString().ShouldBe(written);
        value.ToString("S").ShouldBe(symbols);
        value.ToString("de").ShouldBe(german);
        value.ToString("en").ShouldBe(english);
    }

    [Theory]
    [InlineData("5 V", "write '±5 V', or what is meant and how far it may be from it")]
    [InlineData("3 %", "write '±3 %', or what is meant and how far it may be from it")]
    [InlineData("about", "write '±' before the deviation, or both deviations as in '+10/-5 %'")]
    [InlineData("+3 %", "write '±' before the deviation, or both deviations as in '+10/-5 %'")]
    [InlineData("3.3 V (±5 %)", "write '3.3 V ±5 %' without brackets")]
    [InlineData("5 ± 0.25 V", "write '5 V ± 0.25 V': each number has its unit")]
    [InlineData("5 V ± 0.25", "write '5 V ± 0.25 V': each number has its unit")]
    [InlineData("5 V ± 0.25 mV", "nominal value and deviation do not count the same: 5 V and 0.25 mV")]
    [InlineData("5 V ± -3 %", "the sign stands before both directions")]
    [InlineData("at least 5 V ± 3 %", "a tolerance has no bound, nor has what it is made of")]
    [InlineData("5 V ± about 3 %", "a tolerance has no bound, nor has what it is made of")]
    [InlineData("5 V ± 3%", "write 3 % with one plain blank")]
    [InlineData("5 V±3 %", "write a blank before the sign")]
    [InlineData("5 V  ± 3 %", "write single blanks, and none at the ends")]
    [InlineData("5 V ±", "the number is missing")]
    [InlineData("5 V +10 V/-5 %", "both deviations count the same")]
    [InlineData("5 V ± 3 €", "write EUR")]
    [InlineData("", "the tolerance is missing")]
    public void Says_what_to_write(string text, string hint)
    {
        Tolerance.TryParse(text, out var value, out var expected).ShouldBeFalse();
        value.ShouldBe(default);
        expected.ShouldBe($"expected a tolerance such as '5 V ± 10 %' or '±3 %', found '{text}': {hint}");
    }

    [Fact]
    public void A_share_is_one_of_the_nominal_value()
    {
        var value = Tolerance.Parse("5 V +10/-5 %");

        value.Nominal.ShouldBe(Quantity.Parse("5 V"));
        (value.IsRelative, value.IsSymmetric).ShouldBe((true, false));
        (value.ShareUp, value.ShareDown).ShouldBe((Share.Parse("10 %"), Share.Parse("5 %")));
        (value.Up, value.Down).ShouldBe((Quantity.Parse("0.5 V"), Quantity.Parse("0.25 V")));
        (value.Lower, value.Upper).ShouldBe((Quantity.Parse("4.75 V"), Quantity.Parse("5.5 V")));
        value.Range.ShouldBe(ValueRange<Quantity>.Parse("4.75..5.5 V"));
    }

    [Fact]
    public void An_amount_is_no_share()
    {
        var value = Tolerance.Parse("25 °C ± 2 °C");

        (value.IsRelative, value.IsSymmetric, value.ShareUp, value.ShareDown).ShouldBe((false, true, null, null));
        (value.Up, value.Down).ShouldBe((Quantity.Parse("2 °C"), Quantity.Parse("2 °C")));
        value.Range.ShouldBe(ValueRange<Quantity>.Parse("23..27 °C"));
    }

    [Fact]
    public void By_itself_it_has_no_ends()
    {
        var (share, amount) = (Tolerance.Parse("±3 %"), Tolerance.Parse("±0.5 °C"));

        (share.Nominal, share.Up, share.Lower, share.Upper, share.Range).ShouldBe((null, null, null, null, null));
        share.ShareUp.ShouldBe(Share.Parse("3 %"));
        (amount.Nominal, amount.Up, amount.Lower, amount.Range).ShouldBe((null, Quantity.Parse("0.5 °C"), null, null));
        amount.Contains(Quantity.Parse("0 °C")).ShouldBeNull();
    }

    /// <summary>A share of what lies below nothing goes up as well.</summary>
    [Fact]
    public void Below_zero_up_is_up() => Tolerance.Parse("-10 V +10/-20 %").Range.ShouldBe(ValueRange<Quantity>.Parse("-12..-9 V"));

    [Theory]
    [InlineData("4.5 V", true)]
    [InlineData("5.5 V", true)]
    [InlineData("5500 mV", true)]
    [InlineData("exactly 5 V", true)]
    [InlineData("4.49 V", false)]
    [InlineData("5501 mV", false)]
    [InlineData("at least 6 V", false)]
    [InlineData("at most 4 V", false)]
    [InlineData("at least 5 V", null)]
    [InlineData("about 5 V", null)]
    [InlineData("5 A", null)]
    [InlineData("5", null)]
    public void Contains(string quantity, bool? expected) => Tolerance.Parse("5 V ± 10 %").Contains(Quantity.Parse(quantity)).ShouldBe(expected);

    [Theory]
    [InlineData("5 V ± 10 %", "5 V ± 0.5 V")]
    [InlineData("5 V ± 10 %", "5 V ± 10 V")]
    [InlineData("5 V ± 10 %", "5 A ± 10 %")]
    [InlineData("5 V ± 10 %", "±10 %")]
    [InlineData("5 V ± 10 %", "5 V +10/-5 %")]
    [InlineData("+10/-5 %", "+5/-10 %")]
    [InlineData("±0 V", "0 V ± 0 V")]
    [InlineData("±3 %", "±3")]
    public void Different_tolerances_are_not_equal(string first, string second)
    {
        (Tolerance.Parse(first) == Tolerance.Parse(second)).ShouldBeFalse();
        (Tolerance.Parse(first) != Tolerance.Parse(second)).ShouldBeTrue();
        Tolerance.Parse(first).Equals((object)Tolerance.Parse(second)).ShouldBeFalse();
    }

    [Fact]
    public void Parts_make_what_the_text_reads_as()
    {
        var volts = Quantity.Parse("5 V");

        new Tolerance(volts, Share.Parse("10 %")).ShouldBe(Tolerance.Parse("5 V ± 10 %"));
        new Tolerance(volts, Share.Parse("10 %"), Share.Parse("5 %")).ShouldBe(Tolerance.Parse("5 V +10/-5 %"));
        new Tolerance(volts, Quantity.Parse("0.25 V")).ShouldBe(Tolerance.Parse("5 V ± 0.25 V"));
        new Tolerance(nominal: null, Quantity.Parse("2 mm"), Quantity.Parse("0 mm")).ShouldBe(Tolerance.Parse("+2/-0 mm"));
        new Tolerance(nominal: null, Share.Parse("3 %")).ShouldBe(Tolerance.Parse("±3 %"));
        Proven.Tolerance(volts, 10m, 5m, "%").ShouldBe(Tolerance.Parse("5 V +10/-5 %"));
        Proven.Tolerance(null, 0.5m, 0.5m, "°C").ShouldBe(Tolerance.Parse("±0.5 °C"));
    }

    [Fact]
    public void What_makes_none_is_refused()
    {
        var volts = Quantity.Parse("5 V");

        Should.Throw<ArgumentException>(() => new Tolerance(volts, Quantity.Parse("at most 1 V"))).ParamName.ShouldBe("up");
        Should.Throw<ArgumentException>(() => new Tolerance(volts, Quantity.Parse("1 V"), Quantity.Parse("at most 1 V"))).ParamName.ShouldBe("down");
        Should.Throw<ArgumentException>(() => new Tolerance(volts, Quantity.Parse("1 V"), Quantity.Parse("1 A"))).Message.ShouldStartWith("the deviations do not count the same: 1 V and 1 A");
        Should.Throw<ArgumentException>(() => new Tolerance(volts, Quantity.Parse("1 A"))).Message.ShouldStartWith("nominal value and deviation do not count the same: 5 V and 1 A");
        Should.Throw<ArgumentException>(() => new Tolerance(volts, Quantity.Parse("-1 V"))).Message.ShouldStartWith("how far up and how far down have no sign of their own");
        Should.Throw<ArgumentException>(() => new Tolerance(volts.WithBound(Bound.About), Quantity.Parse("1 V"))).Message.ShouldStartWith("a tolerance has no bound");
        Should.Throw<ArgumentException>(() => new Tolerance(volts, Share.Parse("1/3"))).Message.ShouldStartWith("1/3 is no finite percentage");
        Should.Throw<ArgumentException>(() => new Tolerance(volts, Share.Parse("about 3 %"))).Message.ShouldStartWith("a tolerance has no bound");
        Should.Throw<ArgumentException>(() => new Tolerance(Quantity.Parse("1e200 V"), Quantity.Parse("1 V"))).Message.ShouldStartWith("its ends have more digits than a number holds");
    }
}
