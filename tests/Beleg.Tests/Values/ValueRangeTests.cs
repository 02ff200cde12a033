namespace Beleg.Tests.Values;

public class ValueRangeTests
{
    [Theory]
    [InlineData("3..5 years", "3..5 years", "3–5 years", "3 bis 5 Jahre", "3 to 5 years")]
    [InlineData("12..24 months", "1..2 years", "1–2 years", "1 bis 2 Jahre", "1 to 2 years")]
    [InlineData("12..18 months", "12..18 months", "12–18 months", "12 bis 18 Monate", "12 to 18 months")]
    [InlineData("9 months..2 years", "9..24 months", "9–24 months", "9 bis 24 Monate", "9 to 24 months")]
    [InlineData("30 days..1 month", "30 days..1 month", "30 days–1 month", "30 Tage bis 1 Monat", "30 days to 1 month")]
    [InlineData("at least 3..5 years", "at least 3..5 years", "≥ 3–5 years", "mindestens 3 bis 5 Jahre", "at least 3 to 5 years")]
    [InlineData("0..3 weeks", "0..3 weeks", "0–3 weeks", "0 bis 3 Wochen", "0 to 3 weeks")]
    [InlineData("0..1 months", "0..1 month", "0–1 month", "0 bis 1 Monat", "0 to 1 month")]
    public void Of_durations(string text, string written, string symbols, string german, string english)
        => Reads<Duration>(text, written, symbols, german, english);

    [Theory]
    [InlineData("10..20 °C", "10..20 °C", "10–20 °C", "10 bis 20 °C", "10 to 20 °C")]
    [InlineData("-5..-2 °C", "-5..-2 °C", "−5 … −2 °C", "−5 bis −2 °C", "−5 to −2 °C")]
    [InlineData("about 10000..20000 GPU", "about 10000..20000 GPU", "≈ 10\u202F000–20\u202F000 GPU", "rund 10.000 bis 20.000 GPU", "about 10,000 to 20,000 GPU")]
    [InlineData("10 m2..20 m2", "10..20 m2", "10–20 m2", "10 bis 20 m2", "10 to 20 m2")]
    [InlineData("1.5..2.5", "1.5..2.5", "1.5–2.5", "1,5 bis 2,5", "1.5 to 2.5")]
    [InlineData("5..5 GPU", "5..5 GPU", "5–5 GPU", "5 bis 5 GPU", "5 to 5 GPU")]
    [InlineData("20..<30 °C", "20..<30 °C", "20–< 30 °C", "20 bis unter 30 °C", "20 to below 30 °C")]
    [InlineData("20<..30 °C", "20<..30 °C", "> 20–30 °C", "über 20 bis 30 °C", "above 20 to 30 °C")]
    [InlineData("20 °C<..<30 °C", "20<..<30 °C", "> 20–< 30 °C", "über 20 bis unter 30 °C", "above 20 to below 30 °C")]
    [InlineData("1..2 1/s", "1..2 1/s", "1–2 1/s", "1 bis 2 1/s", "1 to 2 1/s")]
    public void Of_quantities(string text, string written, string symbols, string german, string english)
        => Reads<Quantity>(text, written, symbols, german, english);

    [Theory]
    [InlineData("22..30 %", "22..30 %", "22–30 %", "22 bis 30 %", "22 to 30%")]
    [InlineData("1/3..1/2", "1/3..1/2", "1/3–1/2", "1/3 bis 1/2", "1/3 to 1/2")]
    [InlineData("0.25..0.75", "25..75 %", "25–75 %", "25 bis 75 %", "25 to 75%")]
    public void Of_shares(string text, string written, string symbols, string german, string english)
        => Reads<Share>(text, written, symbols, german, english);

    [Theory]
    [InlineData("increase of 10..20 %", "increase of 10..20 %", "↑ 10–20 %", "Anstieg um 10 bis 20 %", "increase of 10 to 20%")]
    [InlineData("decrease of about 10..20 %", "decrease of about 10..20 %", "↓ ≈ 10–20 %", "Rückgang um rund 10 bis 20 %", "decrease of about 10 to 20%")]
    [InlineData("decrease of 3..5 percentage points", "decrease of 3..5 percentage points", "↓ 3–5 pp", "Rückgang um 3 bis 5 Prozentpunkte", "decrease of 3 to 5 percentage points")]
    [InlineData("factor 2..3", "factor 2..3", "× 2–3", "Faktor 2 bis 3", "factor 2 to 3")]
    [InlineData("increase of 1/3..1/2", "increase of 1/3..1/2", "↑ 1/3–1/2", "Anstieg um 1/3 bis 1/2", "increase of 1/3 to 1/2")]
    public void Of_changes(string text, string written, string symbols, string german, string english)
        => Reads<Change>(text, written, symbols, german, english);

    [Theory]
    [InlineData("1000000..2000000 EUR", "1000000..2000000 EUR", "1\u202F000\u202F000–2\u202F000\u202F000 EUR", "1.000.000 bis 2.000.000 EUR", "1,000,000 to 2,000,000 EUR")]
    public void Of_money(string text, string written, string symbols, string german, string english)
        => Reads<Money>(text, written, symbols, german, english);

    [Theory]
    [InlineData("24..12 °C", "the low end comes first; 24 °C is above 12 °C")]
    [InlineData("12-24 °C", "write '12..24 °C'")]
    [InlineData("10–20 °C", "write '10..20 °C'")]
    [InlineData("1e-20", "write '..' between the ends")]
    [InlineData("10 GPU", "write '..' between the ends")]
    [InlineData("10 GPU..20 CPU", "the ends do not count the same: 10 GPU and 20 CPU")]
    [InlineData("5..<5 GPU", "without its ends a range needs two that differ")]
    [InlineData("10 GPU..at least 20 GPU", "a bound stands once, before the range")]
    [InlineData("..", "both ends of a range are written")]
    [InlineData("", "the range is missing")]
    public void Says_what_to_write(string text, string hint)
    {
        ValueRange<Quantity>.TryParse(text, out _, out var expected).ShouldBeFalse();
        expected.ShouldBe($"expected a range of quantities such as '10..20 °C', found '{text}': {hint}");
    }

    [Theory]
    [InlineData("10.000..20.000 GPU", "found '10.000 GPU': write 10000 (or 10.0 if a decimal is meant)")]
    [InlineData("10..20..30 GPU", "found '20..30 GPU': one value is expected here, no range")]
    [InlineData("10 .. 20 GPU", "found '10 ': write single blanks, and none at the ends")]
    public void Says_which_end_is_wrong(string text, string end)
    {
        ValueRange<Quantity>.TryParse(text, out _, out var expected).ShouldBeFalse();
        expected.ShouldEndWith(end);
    }

    [Fact]
    public void Ends_have_no_bounds_and_stand_in_order()
    {
        var (low, high) = (Quantity.Parse("1 GPU"), Quantity.Parse("2 GPU"));

        new ValueRange<Quantity>(low, high).ShouldBe(Proven.Range(low, high, Bound.None));
        Should.Throw<ArgumentException>(() => new ValueRange<Quantity>(high, low));
        Should.Throw<ArgumentException>(() => new ValueRange<Quantity>(low.WithBound(Bound.AtLeast), high));
        Should.Throw<ArgumentException>(() => new ValueRange<Quantity>(low, high.WithBound(Bound.AtLeast)));
        Should.Throw<ArgumentException>(() => new ValueRange<Quantity>(low, Quantity.Parse("2 CPU")));
    }

    [Fact]
    public void There_are_no_ranges_of_ranges()
        => Should.Throw<NotSupportedException>(() => ValueRange<ValueRange<Quantity>>.Parse("1..2"));

    private static void Reads<T>(string text, string written, string symbols, string german, string english)
        where T : struct, IBoundedValue<T>
    {
        var range = ValueRange<T>.Parse(text);
        range.ToString().ShouldBe(written);
        range.ToString("S").ShouldBe(symbols);
        range.ToString("de").ShouldBe(german);
        range.ToString("en").ShouldBe(english);
        range.Low.Bound.ShouldBe(Bound.None);
        range.High.Bound.ShouldBe(Bound.None);
    }

    [Fact]
    public void An_end_can_be_left_out()
    {
        var range = ValueRange<Quantity>.Parse("20..30 °C");

        var open = range.Excluding(low: false, high: true);

        open.ShouldBe(ValueRange<Quantity>.Parse("20..<30 °C"));
        (open.ExcludesLow, open.ExcludesHigh).ShouldBe((false, true));
        open.ShouldNotBe(range);
        open.WithBound(Bound.About).ExcludesHigh.ShouldBeTrue();
        open.Excluding(low: false, high: false).ShouldBe(range);
        Should.Throw<InvalidOperationException>(() => ValueRange<Quantity>.Parse("5..5 GPU").Excluding(low: true, high: false));
    }
}
