using System.Globalization;

namespace Beleg.Generators.Citing;

/// <summary>The length of a time span in seconds, from what it is made of; nothing where a constructor or method is not known.</summary>
internal static class TimeSpanValue
{
    private const decimal TicksPerSecond = 10_000_000m;

    private static readonly Dictionary<string, decimal> Seconds = new(StringComparer.Ordinal)
    {
        ["days"] = 86_400m,
        ["hours"] = 3600m,
        ["minutes"] = 60m,
        ["seconds"] = 1m,
        ["milliseconds"] = 0.001m,
        ["microseconds"] = 0.000_001m,
        ["ticks"] = 1m / TicksPerSecond,
    };

    /// <summary>Of a constructor, whose parameters say what they count.</summary>
    public static string? Of(Dictionary<string, object?> arguments) => Sum(arguments, "");

    /// <summary>Of <c>TimeSpan.FromSeconds</c> and the like: its one parameter may be called <c>value</c>.</summary>
    public static string? OfCall(string method, Dictionary<string, object?> arguments) =>
        method.StartsWith("From", StringComparison.Ordinal) ? Sum(arguments, method.Substring("From".Length).ToLowerInvariant()) : null;

    private static string? Sum(Dictionary<string, object?> arguments, string unnamed)
    {
        var sum = 0m;
        foreach (var argument in arguments)
        {
            if (!Seconds.TryGetValue(argument.Key is "value" ? unnamed : argument.Key, out var length) || argument.Value is null || ToDecimal(argument.Value) is not { } number) return null;
            sum += number * length;
        }

        return arguments.Count == 0 ? null : sum.ToString("0.############################", null);
    }

    private static decimal? ToDecimal(object value) =>
        decimal.TryParse(NumberText.Of(value), NumberStyles.Float, null, out var number) && Math.Abs(number) < 1_000_000_000_000m ? number : null;
}
