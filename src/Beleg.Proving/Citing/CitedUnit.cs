namespace Beleg.Proving.Citing;

/// <summary>What a number counts or measures, as somebody writes it who has no catalogue: <c>B</c>, <c>%</c>, <c>seconds</c>, <c>EUR/year</c>, <c>octets</c>.</summary>
internal sealed class CitedUnit
{
    private const string Percent = "%";

    private readonly TextValue? _one;
    private readonly UnitSense? _known;
    private readonly Currency? _currency;
    private readonly Duration? _time;

    private CitedUnit(string text, Language? language)
    {
        Text = text;
        // What a document calls octets it may read as bytes: a unit means what its language makes of it.
        if (language is not null && OneOf(text, language) is { } one) _one = one;
        else if (UnitSymbols.Find(text.AsSpan()) is { } known) _known = known;
        else if (Currency.TryParse(text.Split('/')[0], out var currency)) _currency = currency;
        else if (Duration.TryParse("1 " + text, out var time)) _time = time;
    }

    public string Text { get; }

    /// <param name="language">The document's; <see langword="null"/> where it has no rules.</param>
    public static CitedUnit Of(string text, Language? language) => new(text.Trim(), language);

    /// <summary>What was expected, where a text is no unit.</summary>
    public static string? Problem(string text)
    {
        if (string.Equals(text.Trim(), Percent, StringComparison.Ordinal)) return null;
        return global::Beleg.Unit.TryParse(text.Trim(), out _, out var expected) ? null : expected;
    }

    /// <summary>The noun that nobody but the author declares: <c>octets</c>.</summary>
    public string? Noun => _one is null && _known is null && _currency is null && _time is null && !string.Equals(Text, Percent, StringComparison.Ordinal) ? Text.Split('/')[0] : null;

    /// <summary>The unit as the reader of values must know it.</summary>
    public UnitLexicon ToLexicon() => Noun is { } noun ? UnitLexicon.Create([new(noun, [])]) : UnitLexicon.Empty;

    public TextValue Times(Rational number)
    {
        switch (_one)
        {
            case AmountValue amount:
                return amount with { Low = number * amount.Low, High = number * amount.High };
            case DurationValue duration:
                return new DurationValue(number * duration.Low);
        }

        if (string.Equals(Text, Percent, StringComparison.Ordinal)) return new AmountValue(AmountKind.Share, number / 100, Percent);
        if (_time is { } time) return new DurationValue(number * new Extent(time.Months, time.Days, (long)time.Seconds));
        if (_currency is not null) return new AmountValue(AmountKind.Money, number, Text);
        return _known switch
        {
            { Kind: UnitKind.Seconds } => new DurationValue(Extent.OfSeconds(number * _known.Factor)),
            { Kind: UnitKind.Days } => new DurationValue(Extent.OfDays(number * _known.Factor)),
            { Kind: UnitKind.Months } => new DurationValue(Extent.OfMonths(number * _known.Factor)),
            { } known => new AmountValue(AmountKind.Quantity, number, known.Symbol),
            _ => new AmountValue(AmountKind.Quantity, number, Text),
        };
    }

    /// <summary>What the language reads of one of it, if it knows the unit.</summary>
    private static TextValue? OneOf(string unit, Language language)
    {
        var text = "1 " + unit;
        var readings = ValueReader.Read(text, language, UnitLexicon.Empty);
        return readings.Count == 1 && readings[0] is { Start: 0, Bound: Bound.None, Value: DurationValue or AmountValue { IsRange: false, Unit.Length: > 0 } } one && one.End == text.Length ? one.Value : null;
    }
}
