namespace Beleg.Linguistics.Tests.Units;

public sealed class UnitTableTests
{
    [Fact]
    public void Every_line_of_the_table_is_read() => UnitTable.Instance.Problems.ShouldBeEmpty();

    [Fact]
    public void No_two_units_share_a_symbol()
    {
        var symbols = UnitTable.Instance.Rows.SelectMany(row => row.Prefixes.Select(prefix => prefix + row.Symbol).Concat(row.NeedsPrefix ? [] : [row.Symbol]).Concat(row.Spellings));
        symbols.GroupBy(symbol => symbol, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Every_symbol_is_one_that_seed_files_can_write()
    {
        foreach (var row in UnitTable.Instance.Rows) Unit.TryParse(row.Symbol, out _, out var expected).ShouldBeTrue(expected);
    }

    [Theory]
    [InlineData("km", "m", "1000")]
    [InlineData("ft", "in", "12")]
    [InlineData("km/h", "m/s", "5/18")]
    [InlineData("mph", "km/h", "1.609344")]
    [InlineData("kWh", "MJ", "3.6")]
    [InlineData("l", "cm3", "1000")]
    [InlineData("GiB", "B", "1073741824")]
    [InlineData("B", "bit", "8")]
    [InlineData("Mbps", "bit/s", "1000000")]
    [InlineData("MiB/s", "KiB/s", "1024")]
    [InlineData("mg/dl", "g/l", "0.01")]
    [InlineData("J/K/mol", "J/mol/K", "1")]
    [InlineData("Nm", "N*m", "1")]
    [InlineData("Ohm", "Ω", "1")]
    [InlineData("request/s", "request/min", "60")]
    [InlineData("tCO2e", "kgCO2e", "1000")]
    [InlineData("ppb", "ppm", "0.001")]
    public void Converts(string from, string to, string factor) => UnitConversion.Factor(from, to).ToString().ShouldBe(factor);

    [Theory]
    [InlineData("km", "km2")]
    [InlineData("m/s", "m/s2")]
    [InlineData("J", "W")]
    [InlineData("°C", "K")]
    [InlineData("tCO2e", "t")]
    [InlineData("GPU", "m")]
    [InlineData("dBm", "dB")]
    [InlineData("EUR/year", "EUR/month")]
    [InlineData("B", "")]
    public void Does_not_convert(string from, string to) => UnitConversion.Factor(from, to).ShouldBeNull();

    [Fact]
    public void The_page_lists_the_table()
    {
        var page = Path.Combine(Repository.Root, "docs", "units.md");
        var written = UnitPage.Write();
        if (!File.Exists(page) || !string.Equals(File.ReadAllText(page), written, StringComparison.Ordinal)) File.WriteAllText(Path.ChangeExtension(page, ".received.md"), written);
        File.ReadAllText(page).ShouldBe(written);
    }
}
