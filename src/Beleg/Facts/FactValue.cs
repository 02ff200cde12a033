namespace Beleg;

/// <summary>Reads a fact's value from its data, for code that goes through facts of any type.</summary>
internal static class FactValue
{
    /// <summary>The type that most values have: it is taken for granted.</summary>
    public const string CommonType = "quantity";

    public static object Parse(DataFields fields, Catalogue catalogue) => fields.Type switch
    {
        CommonType => Quantity.Parse(ValueOf(fields)),
        "range of quantity" => ValueRange<Quantity>.Parse(ValueOf(fields)),
        "money" => Money.Parse(ValueOf(fields)),
        "range of money" => ValueRange<Money>.Parse(ValueOf(fields)),
        "share" => Share.Parse(ValueOf(fields)),
        "range of share" => ValueRange<Share>.Parse(ValueOf(fields)),
        "tolerance" => Tolerance.Parse(ValueOf(fields)),
        "change" => Change.Parse(ValueOf(fields)),
        "date" => PartialDate.Parse(ValueOf(fields)),
        "period" => Period.Parse(ValueOf(fields)),
        "duration" => Duration.Parse(ValueOf(fields)),
        "range of duration" => ValueRange<Duration>.Parse(ValueOf(fields)),
        "speech" => new Speech(ValueOf(fields), fields.Find("by"u8)),
        "flag" => string.Equals(ValueOf(fields), "true", StringComparison.Ordinal),
        "entity" => catalogue.Entity(ValueOf(fields)),
        "entities" => fields.Texts(FactKeys.Value).Select(catalogue.Entity).ToArray(),
        _ => ValueOf(fields),
    };

    private static string ValueOf(DataFields fields) => fields.Text(FactKeys.Value);
}
