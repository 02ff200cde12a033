using Beleg.Proving;
using Beleg.Proving.Seeds;

namespace Beleg.Generators.Emission;

/// <summary>Values as C# expressions. Never constants: a constant is copied into the consumer and outlives a correction.</summary>
internal static class ValueExpression
{
    public static string Of(int number) => Invariant.Text($"{number}");

    public static string Of(decimal number) => Invariant.Text($"{number}m");

    public static string Of(IEnumerable<string> texts) => $"new string[] {{ {string.Join(", ", texts.Select(CSharpText.Literal))} }}";

    public static string Of(LocalisedText text) => text.Texts.Count == 0
        ? $"{TypeName.LocalisedText}.Empty"
        : $"new {TypeName.LocalisedText}({string.Join(", ", text.Texts.Select(entry => $"({CSharpText.Literal(entry.Key)}, {CSharpText.Literal(entry.Value)})"))})";

    public static string Of(PartialDate date) => date.Day is { } day
        ? $"global::Beleg.PartialDate.OfDay({Of(date.Year)}, {Of(date.Month!.Value)}, {Of(day)})"
        : date.Month is { } month
            ? $"global::Beleg.PartialDate.OfMonth({Of(date.Year)}, {Of(month)})"
            : $"global::Beleg.PartialDate.Parse({CSharpText.Literal(date.ToString("G"))})";

    /// <summary>An expression of the given type. What has no cheap constructor is read from its invariant text.</summary>
    public static string Of(SeedValue stated, PropertySeed property, string valueType, Target target) => stated.Value switch
    {
        Quantity quantity => $"new {valueType}({Of(quantity.Number)}, {UnitOf(quantity.Unit, target)}, {Of(quantity.Bound)})",
        Money money => $"new {valueType}({Of(money.Amount)}, global::Beleg.Currency.Parse({CSharpText.Literal(money.Currency.Code)}), {Of(money.Bound)})",
        Share share => $"new {valueType}({Of(share.Numerator)}, {Of(share.Denominator)}, {Of(share.Bound)})",
        Duration duration => $"new {valueType}({Of(duration.Months)}, {Of(duration.Days)}, {Of(duration.Seconds)}, {Of(duration.Bound)})",
        PartialDate date => Of(date),
        Speech speech => $"new {valueType}({CSharpText.Literal(speech.Words)}, {(speech.Speaker is null ? "null" : CSharpText.Literal(speech.Speaker))})",
        bool flag => flag ? "true" : "false",
        string text when property.Type == PropertyType.Text => CSharpText.Literal(text),
        _ when property.Type == PropertyType.Entity => RecordOf(stated.Texts[0], target),
        _ when property.Type == PropertyType.Entities => $"new {TypeName.ElementOf(property)}[] {{ {string.Join(", ", stated.Texts.Select(id => RecordOf(id, target)))} }}",
        _ => $"{valueType}.Parse({CSharpText.Literal(stated.Text)})",
    };

    private static string Of(long number) => Invariant.Text($"{number}");

    private static string Of(Bound bound) => $"global::Beleg.Bound.{bound}";

    private static string UnitOf(Unit unit, Target target) => unit.IsNone ? "default" : $"{target.FullName}.Units.{EmittedName.Unit(unit.Symbol)}";

    private static string RecordOf(string entityId, Target target) => $"{target.Implementation}.{EmittedName.Entity(entityId)}.Record.Instance";
}
