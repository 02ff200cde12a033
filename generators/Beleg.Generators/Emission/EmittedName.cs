using Beleg.Proving.Seeds;

namespace Beleg.Generators.Emission;

/// <summary>What things are called in generated code. Names inside <see cref="Implementation"/> are out of consumers' sight.</summary>
internal static class EmittedName
{
    /// <summary>
    /// The nested private class in which everything lives that consumers do not name. No id has an underscore: nothing else is
    /// called so, and its simple name, which is less work for the compiler than a full one, finds it from everywhere in the catalogue's class.
    /// </summary>
    public const string Implementation = "Implementation_";

    public static string Entity(string id) => Identifier.ToPascalCase(id);

    /// <summary>What an entity's record has beside the properties of its kind.</summary>
    public const string Instance = "Instance_";

    /// <inheritdoc cref="Instance" />
    public const string Stated = "Stated_";

    /// <inheritdoc cref="Instance" />
    public const string Properties = "Properties_";

    /// <summary>An entity's record.</summary>
    public static string Record(string id) => $"{Implementation}.{Entity(id)}.{Instance}";

    /// <summary>The class behind the list of a kind's records.</summary>
    public static string RecordsOf(string kind) => "RecordsOf_" + kind;

    public static string Source(string id) => Identifier.ToPascalCase(id);

    public static string Property(string name) => Identifier.ToPascalCase(name);

    /// <summary><c>GpusBuilt</c>; <c>Gpus</c> for a property's only statement.</summary>
    public static string Statement(string property, string statementId) => Identifier.ToPascalCase($"{property}/{statementId}");

    /// <summary><c>EurPerYear</c>.</summary>
    public static string Unit(string symbol) => Identifier.OfUnit(symbol);
}
