using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beleg.Tests.Values;

/// <summary>Values go through System.Text.Json as their invariant text, with reflection and with generated code alike.</summary>
public partial class JsonTests
{
    private const string Json =
        """
        {"Gpus":"at least 10000 GPU","Cost":"about 500000000 EUR","Part":"2/3","Growth":"increase of 50 %","Opened":"2026-02-04","Valid":"2025-02/..","Time":"at most 9 months","Span":"3..5 years","Supply":"5 V \u00B1 10 %","Said":"telekom: \u0022Wir.\u0022","Unit":"EUR/year","Currency":"EUR","Optional":null,"ByDate":{"2025":"7"}}
        """;

    private static Everything Values => new(
        Quantity.Parse("at least 10000 GPU"),
        Money.Parse("about 500000000 EUR"),
        Share.Parse("2/3"),
        Change.Parse("increase of 50 %"),
        PartialDate.Parse("2026-02-04"),
        Period.Parse("2025-02/.."),
        Duration.Parse("at most 9 months"),
        ValueRange<Duration>.Parse("3..5 years"),
        Tolerance.Parse("5 V ± 10 %"),
        Speech.Parse("telekom: \"Wir.\""),
        Unit.Parse("EUR/year"),
        Currency.Parse("EUR"),
        Optional: null,
        new Dictionary<PartialDate, Quantity> { [PartialDate.OfYear(2025)] = new(7) });

    [Fact]
    public void With_generated_code()
    {
        JsonSerializer.Serialize(Values, ValuesContext.Default.Everything).ShouldBe(Json);
        Check(JsonSerializer.Deserialize(Json, ValuesContext.Default.Everything)!);
    }

    [Fact]
    public void With_reflection()
    {
        JsonSerializer.Serialize(Values).ShouldBe(Json);
        Check(JsonSerializer.Deserialize<Everything>(Json)!);
    }

    [Theory]
    [InlineData("\"10.000\"", "expected a quantity such as 'at least 10000 GPU', found '10.000': write 10000 (or 10.0 if a decimal is meant)")]
    [InlineData("10", "expected a string, found Number")]
    [InlineData("null", "expected a string, found Null")]
    public void What_is_no_value_is_an_error(string json, string message)
        => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Quantity>(json)).Message.ShouldStartWith(message);

    [Fact]
    public void All_ranges_have_a_converter()
    {
        RoundTrips(ValueRange<Quantity>.Parse("1..2 GPU"));
        RoundTrips(ValueRange<Money>.Parse("1..2 EUR"));
        RoundTrips(ValueRange<Share>.Parse("1..2 %"));
        RoundTrips(ValueRange<Change>.Parse("factor 2..3"));
        RoundTrips(ValueRange<Duration>.Parse("1..2 days"));
    }

    [Fact]
    public void Defaults_are_read_as_they_are_written()
    {
        RoundTrips(Unit.None);
        RoundTrips(default(Quantity));
        RoundTrips(default(Money));
        RoundTrips(default(Share));
        RoundTrips(default(Change));
        RoundTrips(default(PartialDate));
        RoundTrips(default(Period));
        RoundTrips(default(Duration));
        RoundTrips(default(Tolerance));
        RoundTrips(default(Currency));
        RoundTrips(default(Speech));
        JsonSerializer.Serialize(Unit.None).ShouldBe("\"\"");
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Quantity>("\"\""));
    }

    private static void RoundTrips<T>(T value)
        where T : struct
        => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)).ShouldBe(value);

    private static void Check(Everything read)
    {
        var values = Values;
        (read with { ByDate = values.ByDate }).ShouldBe(values);
        read.ByDate.ShouldBe(values.ByDate);
    }

    internal sealed record Everything(
        Quantity Gpus,
        Money Cost,
        Share Part,
        Change Growth,
        PartialDate Opened,
        Period Valid,
        Duration Time,
        ValueRange<Duration> Span,
        Tolerance Supply,
        Speech Said,
        Unit Unit,
        Currency Currency,
        Quantity? Optional,
        Dictionary<PartialDate, Quantity> ByDate);

    [JsonSerializable(typeof(Everything))]
    internal sealed partial class ValuesContext : JsonSerializerContext;
}
