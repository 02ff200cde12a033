namespace Beleg;

/// <summary>The types of which there are ranges.</summary>
internal static class RangeNotations
{
    public static object? For(Type type)
    {
        if (type == typeof(Quantity)) return new QuantityRangeNotation();
        if (type == typeof(Money)) return new MoneyRangeNotation();
        if (type == typeof(Share)) return new ShareRangeNotation();
        if (type == typeof(Change)) return new ChangeRangeNotation();
        return type == typeof(Duration) ? new DurationRangeNotation() : null;
    }
}
