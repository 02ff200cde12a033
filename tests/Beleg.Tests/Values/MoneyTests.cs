namespace Beleg.Tests.Values;

public class MoneyTests
{
    [Theory]
    [InlineData("about 500000000 EUR", "≈ 500\u202F000\u202F000 EUR", "rund 500.000.000 EUR", "about 500,000,000 EUR")]
    [InlineData("4.5 EUR", "4.50 EUR", "4,50 EUR", "4.50 EUR")]
    [InlineData("4.567 JPY", null, null, null)]
    [InlineData("4.5 JPY", "4.5 JPY", "4,5 JPY", "4.5 JPY")]
    [InlineData("4.5 KWD", "4.500 KWD", "4,500 KWD", "4.500 KWD")]
    [InlineData("at least -3 XAU", "≥ −3 XAU", "mindestens −3 XAU", "at least −3 XAU")]
    public void Reads_well(string text, string? symbols, string? german, string? english)
    {
        Money.TryParse(text, out var money).ShouldBe(symbols is not null);
        if (symbols is null) return;

        money.ToString().ShouldBe(text);
        money.ToString("S").ShouldBe(symbols);
        money.ToString("de").ShouldBe(german);
        money.ToString("en").ShouldBe(english);
    }

    [Theory]
    [InlineData("500 €", "write EUR")]
    [InlineData("500 eur", "write EUR")]
    [InlineData("500 $", "write the dollar's code, such as USD")]
    [InlineData("EUR 500", "write the code last: '500 EUR'")]
    [InlineData("500", "the currency is missing")]
    [InlineData("500 DEM", "'DEM' is no active code of ISO 4217")]
    [InlineData("500 EUR/year", "'EUR/year' is no active code of ISO 4217")]
    [InlineData("500 Mio. EUR", "'Mio. EUR' is no active code of ISO 4217")]
    [InlineData("500.000 EUR", "write 500000 (or 500.0 if a decimal is meant)")]
    public void Says_what_to_write(string text, string hint)
    {
        Money.TryParse(text, out _, out var expected).ShouldBeFalse();
        expected.ShouldBe($"expected an amount of money such as 'about 500000000 EUR', found '{text}': {hint}");
    }

    [Theory]
    [InlineData("EUR", 2)]
    [InlineData("JPY", 0)]
    [InlineData("KWD", 3)]
    [InlineData("CLF", 4)]
    [InlineData("XAU", null)]
    [InlineData("XXX", null)]
    public void Currencies_have_minor_units(string code, int? digits) => Currency.Parse(code).MinorUnitDigits.ShouldBe(digits);

    [Theory]
    [InlineData("DEM")]
    [InlineData("HRK")]
    [InlineData("BGN")]
    [InlineData("ANG")]
    [InlineData("ZWL")]
    [InlineData("EURO")]
    [InlineData("")]
    public void Withdrawn_codes_are_none(string code) => Currency.TryParse(code, out _).ShouldBeFalse();

    [Fact]
    public void List_one_has_the_active_codes()
    {
        var letters = Enumerable.Range('A', 26).Select(letter => (char)letter).ToArray();
        var codes =
            from first in letters
            from second in letters
            from third in letters
            let code = new string([first, second, third])
            where Currency.TryParse(code, out _)
            select code;

        codes.Count().ShouldBe(178);
    }

    [Fact]
    public void Adds_and_compares_one_currency_only()
    {
        var (euros, more, dollars) = (Money.Parse("10 EUR"), Money.Parse("at least 3 EUR"), Money.Parse("3 USD"));

        (euros + more).ToString().ShouldBe("at least 13 EUR");
        (euros - more).ToString().ShouldBe("at most 7 EUR");
        euros.TryAdd(dollars, out _).ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => euros + dollars);
        Should.Throw<InvalidOperationException>(() => euros - dollars);
        dollars.IsLessThan(euros).ShouldBeNull();
        more.IsLessThan(euros).ShouldBeNull();
        Money.Parse("3 EUR").IsLessThan(euros).ShouldBe(true);
        euros.IsGreaterThan(Money.Parse("3 EUR")).ShouldBe(true);
    }
}
