namespace Beleg.Proving.Consistency;

/// <summary>C# identifiers that generated code uses itself, by the place in which they are taken.</summary>
internal static class ReservedNames
{
    private static readonly string[] OfObject =
        ["Equals", "GetHashCode", "ToString", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize"];

    private static readonly string[] OfCatalogue =
        ["All", "Catalogue", "Definition", "Files", "PlansAndOutcomes", "Proof", "SourceData", "Sources", "TryFind", "Units"];

    // A class cannot have a member of its own name.
    private static readonly string[] OfEntity = ["Entity", "Id", "Statements"];

    /// <summary>Members of the catalogue's class and of the classes of entities, beside a class per entity.</summary>
    public static IEnumerable<string> InCatalogue(string className) => [className, .. OfCatalogue, .. OfEntity, .. OfObject];

    /// <summary>Whether the catalogue's class cannot be called so, since one of its members is.</summary>
    public static bool IsTakenInCatalogue(string className) => OfCatalogue.Concat(OfObject).Contains(className, StringComparer.Ordinal);

    /// <summary>Members of a class that only lists things: that of the sources, that of the units.</summary>
    public static IEnumerable<string> InList(string className) => [className, .. OfObject];

    /// <summary>Members of an entity's class and of its record, beside a property per property.</summary>
    public static IEnumerable<string> InKind(string kind) =>
        [kind, "Also", "Catalogue", "Entity", "Facts", "Id", "Instance", "Kind", "ListsOn", "Name", "Properties", "Record", "RelatedBy", "Stated", "Statements", "StatementsOn", "Summary", .. OfObject];
}
