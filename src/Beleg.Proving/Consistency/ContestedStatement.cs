using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Consistency;

/// <summary>A statement that others of its entity may contradict, and its place, which the proven fact does not hold.</summary>
/// <param name="Entity">Its entity's index in the file.</param>
/// <param name="Fact">Its own among the entity's facts.</param>
/// <param name="Location">That of its value.</param>
internal sealed record ContestedStatement(int Entity, int Fact, PropertySeed Property, SeedLocation Location)
{
    /// <summary>Those of one entity: on a property that has several, or on one of two that exclude each other.</summary>
    /// <param name="index">The entity's index in the file.</param>
    /// <param name="statements">Its facts in their order, each with its property and the place of its value.</param>
    public static IEnumerable<ContestedStatement> Of(int index, IReadOnlyList<(PropertySeed Property, SeedLocation Location)> statements)
    {
        var counts = statements.GroupBy(statement => statement.Property.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var excluded = new HashSet<string>(statements.SelectMany(statement => statement.Property.Excludes).Where(counts.ContainsKey), StringComparer.Ordinal);
        for (var i = 0; i < statements.Count; i++)
        {
            var (property, location) = statements[i];
            var isContested = (counts[property.Name] > 1 && HoldsOne(property))
                || excluded.Contains(property.Name)
                || property.Excludes.Any(counts.ContainsKey);
            if (isContested) yield return new(index, i, property, location);
        }
    }

    /// <summary>Whether two different values of a property say different things. Of texts no rule can tell, and a list may have both.</summary>
    public static bool HoldsOne(PropertySeed property) => property.Type is not (PropertyType.Text or PropertyType.Speech or PropertyType.Entities);

    public bool Excludes(ContestedStatement other) =>
        Property.Excludes.Contains(other.Property.Name, StringComparer.Ordinal) || other.Property.Excludes.Contains(Property.Name, StringComparer.Ordinal);

    public bool IsOnPropertyOf(ContestedStatement other) => string.Equals(Property.Name, other.Property.Name, StringComparison.Ordinal);
}
