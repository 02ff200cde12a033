namespace Beleg.Tests.Values;

public class UnitTests
{
    [Theory]
    [InlineData("GPU", "GPU", "")]
    [InlineData("EUR/year", "EUR", "year")]
    [InlineData("kg*m/s2", "kg m", "s2")]
    [InlineData("W/m2/K", "W", "m2 K")]
    [InlineData("1/s", "", "s")]
    public void Has_factors_above_and_below_the_line(string symbol, string above, string below)
    {
        var unit = Unit.Parse(symbol);
        unit.Symbol.ShouldBe(symbol);
        string.Join(' ', unit.GetNumerators()).ShouldBe(above);
        string.Join(' ', unit.GetDenominators()).ShouldBe(below);
    }

    [Fact]
    public void None_has_no_symbol_and_no_factors()
    {
        Unit.None.Symbol.ShouldBe("");
        Unit.None.IsNone.ShouldBeTrue();
        Unit.None.GetNumerators().ShouldBeEmpty();
        Unit.None.GetDenominators().ShouldBeEmpty();
        Proven.Unit("").ShouldBe(Unit.None);
    }

    [Theory]
    [InlineData("°C")]
    [InlineData("CO2-eq")]
    [InlineData("µm")]
    [InlineData("Straße")]
    [InlineData("GPU_hour")]
    public void Takes_words_with_digits_and_hyphens(string symbol) => Unit.Parse(symbol).ToString().ShouldBe(symbol);

    [Fact]
    public void Equality_is_ordinal()
    {
        (Unit.Parse("GPU") == Unit.Parse("gpu")).ShouldBeFalse();
        (Unit.Parse("kg*m") == Unit.Parse("m*kg")).ShouldBeFalse();
        Unit.Parse("GPU").GetHashCode().ShouldBe(Proven.Unit("GPU").GetHashCode());
        Unit.Parse("GPU").ShouldBe(Proven.Unit("GPU"));
    }

    [Theory]
    [InlineData("fr", "GPU", "GPUs")]
    [InlineData("de", "", "GPUs")]
    [InlineData("de", "GPU", " ")]
    public void Forms_are_checked(string language, string one, string many)
        => Should.Throw<ArgumentException>(() => new UnitForm(Unit.Parse("GPU"), language, one, many));
}
