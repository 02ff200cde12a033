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
        RepairOf.Bound => $"'Bound = Bound.{BoundOf(repair.Text)}'",
        _ => $"'{repair.Of} = {Literal(repair.Text)}'",
    };

    private static Bound BoundOf(string words) => Enum.GetValues(typeof(Bound)).Cast<Bound>().First(bound => string.Equals(ValueText.Of(bound).TrimEnd(), words, StringComparison.Ordinal));

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
