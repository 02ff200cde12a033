namespace Beleg.Proving.Citing;

/// <summary>What a number counts or measures, as somebody writes it who has no catalogue: <c>B</c>, <c>%</c>, <c>seconds</c>, <c>EUR/year</c>, <c>octets</c>.</summary>
internal sealed class CitedUnit
{
    private const string Percent = "%";

    private readonly UnitSense? _known;
    private readonly Currency? _currency;
    private readonly Duration? _one;

    private CitedUnit(string text)
    {
        Text = text;
        if (UnitSymbols.Find(text.AsSpan()) is { } known) _known = known;
        else if (Currency.TryParse(text.Split('/')[0], out var currency)) _currency = currency;
        else if (Duration.TryParse("1 " + text, out var one)) _one = one;
        else if (SymbolOf(text) is { } symbol) _known = UnitSymbols.Find(symbol.AsSpan());
    }

    public string Text { get; }

    public static CitedUnit Of(string text) => new(text.Trim());

    /// <summary>What was expected, where a text is no unit.</summary>
    public static string? Problem(string text)
    {
        if (string.Equals(text.Trim(), Percent, StringComparison.Ordinal)) return null;
        return global::Beleg.Unit.TryParse(text.Trim(), out _, out var expected) ? null : expected;
    }

    /// <summary>The noun that nobody but the author declares: <c>octets</c>.</summary>
    public string? Noun => _known is null && _currency is null && _one is null && !string.Equals(Text, Percent, StringComparison.Ordinal) ? Text.Split('/')[0] : null;

    /// <summary>The unit as the reader of values must know it.</summary>
    public UnitLexicon ToLexicon() => Noun is { } noun ? UnitLexicon.Create([new(noun, [])]) : UnitLexicon.Empty;

    /// <summary>"octets" is what a language calls a unit that has a symbol.</summary>
    private static string? SymbolOf(string name)
    {
        foreach (var language in KnownLanguages.All)
        {
            var read = ValueReader.Read("1 " + name, language, UnitLexicon.Empty);
            if (read.Count == 1 && read[0].Value is AmountValue { Kind: AmountKind.Quantity, Unit.Length: > 0 } amount) return amount.Unit;
        }

        return null;
    }

    public TextValue Times(Rational number)
    {
        if (string.Equals(Text, Percent, StringComparison.Ordinal)) return new AmountValue(AmountKind.Share, number / 100, Percent);
        if (_one is { } one) return new DurationValue(number * new Extent(one.Months, one.Days, (long)one.Seconds));
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
}
