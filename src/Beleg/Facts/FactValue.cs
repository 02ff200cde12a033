namespace Beleg;

/// <summary>Reads a fact's value from its data, for code that goes through facts of any type.</summary>
internal static class FactValue
{
    public static object Parse(FactRecord record, Catalogue catalogue) => record.Type switch
    {
        "quantity" => Quantity.Parse(record.Value),
        "range of quantity" => ValueRange<Quantity>.Parse(record.Value),
        "money" => Money.Parse(record.Value),
        "range of money" => ValueRange<Money>.Parse(record.Value),
        "share" => Share.Parse(record.Value),
        "range of share" => ValueRange<Share>.Parse(record.Value),
        "change" => Change.Parse(record.Value),
        "date" => PartialDate.Parse(record.Value),
        "period" => Period.Parse(record.Value),
        "duration" => Duration.Parse(record.Value),
        "range of duration" => ValueRange<Duration>.Parse(record.Value),
        "speech" => new Speech(record.Value, record.By.Count > 0 ? record.By[0] : null),
        "flag" => string.Equals(record.Value, "true", StringComparison.Ordinal),
        "entity" => catalogue.Entity(record.Value),
        "entities" => record.Values.Select(catalogue.Entity).ToArray(),
        _ => record.Value,
    };
}
