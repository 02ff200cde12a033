using Beleg.Proving.Citing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Beleg.CodeFixes;

/// <summary>The value that a quote says, as C# writes it in the place of another.</summary>
/// <param name="Code">The expression.</param>
/// <param name="Unit">The unit that the citation has to say for it; empty where it says it already, or needs none.</param>
internal sealed record RepairedValue(string Code, string Unit)
{
    /// <param name="said">What the quote says, in the notation of seed files.</param>
    /// <param name="unit">The unit that the citation says.</param>
    /// <param name="bound">The bound that it says.</param>
    /// <param name="old">The expression that gives the value.</param>
    /// <param name="type">What it is converted to.</param>
    public static RepairedValue? Of(string said, string unit, Bound bound, ExpressionSyntax old, ITypeSymbol? type) =>
        KnownLanguages.All.Select(language => Of(said, unit, bound, old, type, language)).FirstOrDefault(value => value is not null);

    private static RepairedValue? Of(string said, string unit, Bound bound, ExpressionSyntax old, ITypeSymbol? type, Language language)
    {
        if (CitedNotation.Read(said, "", language, out var _) is not { IsText: false } value) return null;

        var meaning = value.Meanings[0];
        if (StatedText(old) is { } stated) return new(stated.Replace("{0}", Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(said, quote: true)), "");
        if (meaning.Bound != bound) return null;
        if (meaning.Value is DateValue { Date: { Year: { } year, Month: { } month, Day: { } day } } && DateArguments(old) is { } date) return new(Replaced(old, date, $"({year}, {month}, {day})"), "");
        if (TimeArgument(old) is var (argument, measure)) return NumberIn(value, said, measure, language) is { } time && Literal(time, argument, null) is { } length ? new(Replaced(old, argument, length), "") : null;

        // A number that says no unit is that of the quote, and so is its unit.
        var isBare = meaning.Value is AmountValue { Kind: AmountKind.Number or AmountKind.Share } or DateValue;
        var own = unit.Length == 0 && !isBare && Quantity.TryParse(said, out var quantity) && !quantity.Unit.IsNone ? quantity.Unit.Symbol : "";
        return NumberIn(value, said, own.Length > 0 ? own : unit, language) is { } number && Literal(number, old, type) is { } literal ? new(literal, own) : null;
    }

    private static Rational? NumberIn(CitedValue value, string said, string unit, Language language)
    {
        var one = unit.Length == 0 ? null : CitedUnit.Of(unit, language).Times(1);
        switch (value.Meanings[0].Value)
        {
            case DurationValue duration when one is DurationValue measure:
                return Ratio(duration.Low, measure.Low);
            case DateValue { Date: { Year: { } year, Month: null } } when one is null:
                return year;
            case AmountValue { IsRange: false, Kind: AmountKind.Number or AmountKind.Share } amount when one is null:
                return amount.Low;
            case AmountValue { IsRange: false } amount when one is AmountValue measure && amount.Kind == measure.Kind && (amount.Kind == AmountKind.Share || string.Equals(amount.Unit, measure.Unit, StringComparison.Ordinal)):
                return amount.Low / measure.Low;
            case AmountValue when Quantity.TryParse(said, out var quantity) && global::Beleg.Unit.TryParse(unit, out var wanted) && quantity.TryTo(wanted, out var converted):
                return ((AmountValue)NormalForm.Of(new Quantity(converted.Exact))!.Value).Low;
            default:
                return null;
        }
    }

    private static Rational? Ratio(Extent length, Extent one) =>
        length.IsSeconds && one.Seconds.Sign != 0 ? length.Seconds / one.Seconds
        : length.Seconds.Sign == 0 && length.Months.Sign == 0 && one.Days.Sign != 0 ? length.Days / one.Days
        // A day of a program has always 24 hours.
        : length.Seconds.Sign == 0 && length.Months.Sign == 0 && one.IsSeconds && one.Seconds.Sign != 0 ? length.Days * 86_400 / one.Seconds
        : length.Seconds.Sign == 0 && length.Days.Sign == 0 && one.Months.Sign != 0 ? length.Months / one.Months
        : null;

    /// <summary>In the notation of the literal that stands there; nothing where its type cannot hold it.</summary>
    private static string? Literal(Rational number, ExpressionSyntax old, ITypeSymbol? type)
    {
        var suffix = old is LiteralExpressionSyntax literal ? Suffix(literal.Token.Text) : "";
        var isWhole = suffix.Length > 0 ? suffix is not ("m" or "M" or "f" or "F" or "d" or "D") : type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
        if (isWhole && !number.IsInteger) return null;
        if (suffix.Length == 0 && !number.IsInteger) suffix = type?.SpecialType switch { SpecialType.System_Decimal => "m", SpecialType.System_Single => "f", _ => "" };
        var text = number.ToString();
        return text.Any(c => c is not (>= '0' and <= '9' or '.' or '-')) ? null : text + suffix;
    }

    private static string Suffix(string token) => token.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? "" : new([.. token.SkipWhile(c => char.IsDigit(c) || c is '.' or '_')]);

    /// <summary><c>Quantity.Parse("…")</c> with a place for the text.</summary>
    private static string? StatedText(ExpressionSyntax old) =>
        old is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" }, ArgumentList.Arguments: { Count: 1 } arguments } && arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string } text
            ? old.ToString().Replace(text.ToString(), "{0}")
            : null;

    private static ArgumentListSyntax? DateArguments(ExpressionSyntax old) => old is BaseObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 3 } arguments } ? arguments : null;

    /// <summary>The argument of <c>TimeSpan.FromSeconds</c> and the like, and what it counts.</summary>
    private static (ExpressionSyntax Argument, string Measure)? TimeArgument(ExpressionSyntax old) =>
        old is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }, ArgumentList.Arguments: { Count: 1 } arguments } && MeasureOf(name) is { } measure ? (arguments[0].Expression, measure) : null;

    private static string? MeasureOf(string method) => method switch
    {
        "FromDays" => "days",
        "FromHours" => "hours",
        "FromMinutes" => "minutes",
        "FromSeconds" => "seconds",
        "FromMilliseconds" => "ms",
        _ => null,
    };

    private static string Replaced(ExpressionSyntax old, SyntaxNode part, string by)
    {
        var start = part.SpanStart - old.SpanStart;
        return old.ToString().Remove(start, part.Span.Length).Insert(start, by);
    }
}
