using Beleg.Linguistics.Values;
using Beleg.Proving.Citing;
using Microsoft.CodeAnalysis.CSharp;

namespace Beleg.Generators.Citing;

/// <summary>A repair as C# writes it into the attribute, or into the member.</summary>
internal static class AttributeNotation
{
    public static string Of(Repair repair) => repair.Of switch
    {
        RepairOf.Document or RepairOf.Quote => Literal(repair.Text),
        RepairOf.Value => $"the value that it says, '{repair.Text}'",
        RepairOf.Occurrence => $"'Occurrence = {repair.Text}' for the first",
        _ => $"'{ArgumentOf(repair)}'",
    };

    /// <summary>The argument to add.</summary>
    public static string ArgumentOf(Repair repair) => $"{repair.Of} = {CodeOf(repair)}";

    /// <summary>The value of the argument in C#.</summary>
    public static string CodeOf(Repair repair) => repair.Of switch
    {
        RepairOf.Bound => $"Bound.{BoundOf(repair.Text)}",
        RepairOf.Occurrence => repair.Text,
        _ => Literal(repair.Text),
    };

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static Bound BoundOf(string words) => Enum.GetValues(typeof(Bound)).Cast<Bound>().First(bound => string.Equals(ValueText.Of(bound).TrimEnd(), words, StringComparison.Ordinal));
}
