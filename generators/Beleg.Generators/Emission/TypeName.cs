using Beleg.Proving.Seeds;

namespace Beleg.Generators.Emission;

/// <summary>The C# types of properties.</summary>
internal static class TypeName
{
    public const string Fact = "global::Beleg.Fact";
    public const string Facts = "global::Beleg.Facts";
    public const string Statements = "global::Beleg.StatementsAttribute";
    public const string PlanAndOutcome = "global::Beleg.PlanAndOutcome";
    public const string FactData = "global::Beleg.FactData";
    public const string Catalogue = "global::Beleg.Catalogue";
    public const string Entity = "global::Beleg.Entity";
    public const string Source = "global::Beleg.Source";
    public const string Proof = "global::Beleg.Proof";
    public const string LocalisedText = "global::Beleg.LocalisedText";
    public const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";

    public static string Of(PropertySeed property) =>
        property.IsRange ? $"global::Beleg.ValueRange<{Of(property.Type, property.Of)}>" : Of(property.Type, property.Of);

    /// <summary>The type of one of several values.</summary>
    public static string ElementOf(PropertySeed property) => KindOrEntity(property.Of);

    private static string Of(PropertyType type, string ofKind) => type switch
    {
        PropertyType.Quantity => "global::Beleg.Quantity",
        PropertyType.Money => "global::Beleg.Money",
        PropertyType.Share => "global::Beleg.Share",
        PropertyType.Tolerance => "global::Beleg.Tolerance",
        PropertyType.Change => "global::Beleg.Change",
        PropertyType.Date => "global::Beleg.PartialDate",
        PropertyType.Period => "global::Beleg.Period",
        PropertyType.Duration => "global::Beleg.Duration",
        PropertyType.Speech => "global::Beleg.Speech",
        PropertyType.Flag => "bool",
        PropertyType.Entity => KindOrEntity(ofKind),
        PropertyType.Entities => $"{ReadOnlyList}<{KindOrEntity(ofKind)}>",
        _ => "string",
    };

    private static string KindOrEntity(string kind) => kind.Length == 0 ? Entity : kind;
}
