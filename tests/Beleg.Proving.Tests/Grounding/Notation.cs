using System.Globalization;

namespace Beleg.Proving.Tests.Grounding;

/// <summary>The short notation in which the tests state values: <c>at least 10000 GPU</c>, <c>3..5 years</c>, <c>2025-02/..</c>.</summary>
internal static class Notation
{
    private static readonly (string Words, Bound Bound)[] s_bounds =
    [
        ("exactly ", Bound.Exactly), ("at least ", Bound.AtLeast), ("more than ", Bound.MoreThan), ("at most ", Bound.AtMost), ("less than ", Bound.LessThan),
        ("about ", Bound.About), ("nearly ", Bound.Nearly), ("just over ", Bound.JustOver),
    ];

    private static readonly string[] s_currencies = ["EUR", "USD", "GBP", "CHF"];

    /// <summary>Writes a reading in the same notation, with what the engine's own text leaves out.</summary>
    public static string Describe(Reading reading) => reading.Value switch
    {
        AmountValue { Kind: AmountKind.Share, Unit: "" } => reading + " share",
        DateValue { Date.Part: not PartOfPeriod.Whole and var part } => part.ToString().ToLowerInvariant() + " of " + reading,
        _ => reading.ToString(),
    };

    public static StatedValue Parse(string text)
    {
        var bound = Bound.None;
        foreach (var (words, candidate) in s_bounds)
        {
            if (!text.StartsWith(words, StringComparison.Ordinal)) continue;
            (bound, text) = (candidate, text[words.Length..]);
        }

        return new(ParseValue(text), bound);
    }

    private static TextValue ParseValue(string text)
    {
        if (text.StartsWith("increase of ", StringComparison.Ordinal)) return new ChangeValue((AmountValue)ParseValue(text[12..]), Direction.Up);
        if (text.StartsWith("decrease of ", StringComparison.Ordinal)) return new ChangeValue((AmountValue)ParseValue(text[12..]), Direction.Down);
        if (text.Contains('/', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal) && text.Split('/') is [var start, var end]
            && (start.Length is 4 or 7 or 10 || end.Length is 4 or 7 or 10)) return new PeriodValue(ParseDate(start), ParseDate(end));
        if (text.Length is 7 or 10 && text[4] == '-') return new DateValue(ParseDate(text)!.Value);
        if (text.StartsWith("year ", StringComparison.Ordinal)) return new DateValue(new(Number(text[5..])));

        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var (number, unit) = space < 0 ? (text, "") : (text[..space], text[(space + 1)..]);
        var ends = number.Split("..");
        var (low, high) = (Exact(ends[0]), Exact(ends[^1]));
        return unit switch
        {
            "" => new AmountValue(AmountKind.Number, low, high),
            "share" => new AmountValue(AmountKind.Share, low, high),
            "%" => new AmountValue(AmountKind.Share, low / 100, high / 100, "%"),
            "percentage points" => new AmountValue(AmountKind.PercentagePoints, low, high),
            "years" or "year" => new DurationValue(Extent.OfMonths(low * 12), Extent.OfMonths(high * 12)),
            "months" or "month" => new DurationValue(Extent.OfMonths(low), Extent.OfMonths(high)),
            "days" or "day" => new DurationValue(Extent.OfDays(low), Extent.OfDays(high)),
            "hours" => new DurationValue(Extent.OfSeconds(low * 3600), Extent.OfSeconds(high * 3600)),
            _ when s_currencies.Contains(unit.Split('/')[0], StringComparer.Ordinal) => new AmountValue(AmountKind.Money, low, high, unit),
            _ => new AmountValue(AmountKind.Quantity, low, high, unit),
        };
    }

    private static CalendarDate? ParseDate(string text) =>
        text is ".." ? null : text.Split('-') is var parts ? new(Number(parts[0]), parts.Length > 1 ? Number(parts[1]) : null, parts.Length > 2 ? Number(parts[2]) : null) : null;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static Rational Exact(string text)
    {
        var fraction = text.Split('/');
        if (fraction.Length == 2) return Exact(fraction[0]) / Exact(fraction[1]);

        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = System.Numerics.BigInteger.Parse(point < 0 ? text : text.Remove(point, 1), CultureInfo.InvariantCulture);
        return Rational.FromDigits(digits, point < 0 ? 0 : text.Length - point - 1);
    }
}
