namespace Beleg.Cases.Grounding;

/// <summary>The symbols of the units that the files of cases name.</summary>
internal static class UnitNames
{
    public static string? SymbolOf(string name) => name.ToLowerInvariant() switch
    {
        "meter" or "metre" or "m" => "m",
        "centimeter" or "centimetre" => "cm",
        "millimeter" => "mm",
        "kilometer" or "kilometre" => "km",
        "kilogram" => "kg",
        "gram" => "g",
        "liter" or "litre" => "l",
        "millilitre" => "ml",
        "hectolitre" => "hl",
        "megabyte" => "MB",
        "gigabyte" => "GB",
        "terabyte" => "TB",
        "celsius" or "c" => "°C",
        "f" => "°F",
        "kilometer-per-hour" => "km/h",
        "meter per second" => "m/s",
        "hectare" => "ha",
        "acre" => "ac",
        "degree" => "°",
        "mile" => "mi",
        "inch" => "in",
        "foot" => "ft",
        "gallon" => "gal",
        "ounce" => "oz",
        "pound" => "lb",
        "teaspoon" => "tsp",
        "tablespoon" => "tbsp",
        "cup" => "cup",
        "cubic meter" => "m3",
        _ => null,
    };
}
