namespace Beleg.Generators.Emission;

/// <summary>
/// Names that a generated file gives to what stands in nearly every line of it: a full name is looked up part by part each
/// time. Their underscores keep them apart from all that ids become.
/// </summary>
internal static class ShortName
{
    public const string Proven = "Proven_";

    private static readonly string[] ValueTypes = ["Quantity", "Money", "Share", "Change", "PartialDate", "Period", "Duration", "Tolerance", "Speech"];

    private static readonly Dictionary<string, string> Facts = ValueTypes
        .Select(type => (Full: "global::Beleg." + type, Name: type))
        .Append((Full: "string", Name: "Text"))
        .ToDictionary(type => type.Full, type => $"{type.Name}Facts_", StringComparer.Ordinal);

    /// <summary>The statements on a property of a type.</summary>
    public static string OfFacts(string valueType) => Facts.TryGetValue(valueType, out var name) ? name : $"{TypeName.Facts}<{valueType}>";

    /// <summary>Declares the names, before everything else in a file.</summary>
    public static void Declare(SourceWriter writer)
    {
        writer.Line($"using {Proven} = global::Beleg.Proven;");
        foreach (var facts in Facts.OrderBy(facts => facts.Value, StringComparer.Ordinal)) writer.Line($"using {facts.Value} = {TypeName.Facts}<{facts.Key}>;");
        writer.Line();
    }
}
