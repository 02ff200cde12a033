using Beleg.Proving;
using Beleg.Proving.Seeds;

namespace Beleg.Generators.Emission;

/// <summary>Values as C# expressions. Never constants: a constant is copied into the consumer and outlives a correction.</summary>
internal static class ValueExpression
{
    private const string Proven = ShortName.Proven;

    public static string Of(int number) => Invariant.Text($"{number}");

    public static string Of(decimal number) => Invariant.Text($"{number}m");

    public static string Of(IEnumerable<string> texts) => $"new string[] {{ {string.Join(", ", texts.Select(CSharpText.Literal))} }}";

    public static string Of(LocalisedText text) => text.Texts.Count == 0
        ? $"{TypeName.LocalisedText}.Empty"
        : $"new {TypeName.LocalisedText}({string.Join(", ", text.Texts.Select(entry => $"({CSharpText.Literal(entry.Key)}, {CSharpText.Literal(entry.Value)})"))})";

    /// <summary>An expression of the given type. The parts were checked here, so the runtime does not check them again.</summary>
    public static string Of(SeedValue seed, PropertySeed property) => seed.Value switch
    {
        string text when property.Type == PropertyType.Text => CSharpText.Literal(text),
        _ when property.Type == PropertyType.Entity => EmittedName.Record(seed.Texts[0]),
        _ when property.Type == PropertyType.Entities => $"new {TypeName.ElementOf(property)}[] {{ {string.Join(", ", seed.Texts.Select(EmittedName.Record))} }}",
        ValueRange<Quantity> range => RangeOf(OfOne(range.Low), OfOne(range.High), range.Bound, range.ExcludesLow, range.ExcludesHigh),
        ValueRange<Money> range => RangeOf(OfOne(range.Low), OfOne(range.High), range.Bound, range.ExcludesLow, range.ExcludesHigh),
        ValueRange<Share> range => RangeOf(OfOne(range.Low), OfOne(range.High), range.Bound, range.ExcludesLow, range.ExcludesHigh),
        ValueRange<Duration> range => RangeOf(OfOne(range.Low), OfOne(range.High), range.Bound, range.ExcludesLow, range.ExcludesHigh),
        bool flag => flag ? "true" : "false",
        var value => OfOne(value),
    };

    /// <summary>Units and currencies inline, not by a list of them: a literal costs nothing to read.</summary>
    private static string OfOne(object value) => value switch
    {
        Quantity { Exact: { Exponent: not 0 } exact } quantity => $"{Proven}.Quantity({Of(exact.Significand)}, {Of(exact.Exponent)}, {CSharpText.Literal(quantity.Unit.Symbol)}{And(quantity.Bound)})",
        Quantity quantity => $"{Proven}.Quantity({Of(quantity.Number)}, {CSharpText.Literal(quantity.Unit.Symbol)}{And(quantity.Bound)})",
        Money money => $"{Proven}.Money({Of(money.Amount)}, {CSharpText.Literal(money.Currency.Code)}{And(money.Bound)})",
        Share share => $"{Proven}.Share({Of(share.Numerator)}, {Of(share.Denominator)}{And(share.Bound)})",
        Change change => $"{Proven}.Change(global::Beleg.ChangeKind.{change.Kind}, {Of(change.Amount.Numerator)}, {Of(change.Amount.Denominator)}{And(change.Bound)})",
        Duration duration => $"{Proven}.Duration({Of(duration.Months)}, {Of(duration.Days)}, {Of(duration.Seconds)}{And(duration.Bound)})",
        Tolerance tolerance => OfTolerance(tolerance),
        PartialDate date => $"{Proven}.Date({Of(date.Year)}, {Of(PartOf(date))}, {Of(date.Day ?? 0)})",
        Period period => $"global::Beleg.Period.Parse({CSharpText.Literal(period.ToString())})",
        Speech speech => $"new global::Beleg.Speech({CSharpText.Literal(speech.Words)}, {(speech.Speaker is null ? "null" : CSharpText.Literal(speech.Speaker))})",
        _ => "default",
    };

    /// <summary>A share counts in per cent, as the value itself does.</summary>
    private static string OfTolerance(Tolerance tolerance)
    {
        var nominal = tolerance.Nominal is { } meant ? OfOne(meant) : "null";
        return tolerance is { ShareUp: { } shareUp, ShareDown: { } shareDown }
            ? $"{Proven}.Tolerance({nominal}, {PercentOf(shareUp)}, {PercentOf(shareDown)}, \"%\")"
            : $"{Proven}.Tolerance({nominal}, {Of(tolerance.Up!.Value.Exact)}, {Of(tolerance.Down!.Value.Exact)}, {CSharpText.Literal(tolerance.Up!.Value.Unit.Symbol)})";
    }

    private static string PercentOf(Share share) => Of((decimal)share.Numerator * 100 / share.Denominator);

    private static string Of(ExactNumber number) => number.Exponent == 0 ? Of(number.Significand) : $"new global::Beleg.ExactNumber({Of(number.Significand)}, {Of(number.Exponent)})";

    /// <summary>What stands in the place of the month, in the numbers of ISO 8601-2.</summary>
    private static int PartOf(PartialDate date) => date.Month ?? (date.Quarter + 32) ?? (date.Half + 39) ?? 0;

    private static string RangeOf(string low, string high, Bound bound, bool excludesLow, bool excludesHigh) =>
        $"{Proven}.Range({low}, {high}{And(bound)})" + (excludesLow || excludesHigh ? $".Excluding({Of(excludesLow)}, {Of(excludesHigh)})" : "");

    private static string Of(bool flag) => flag ? "true" : "false";

    private static string Of(long number) => Invariant.Text($"{number}");

    /// <summary>The last argument, left out where it is the usual one: a compiler's work for each of thousands of facts.</summary>
    private static string And(Bound bound) => bound == Bound.None ? "" : $", global::Beleg.Bound.{bound}";
}
