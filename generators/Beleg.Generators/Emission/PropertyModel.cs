using Beleg.Proving;
using Beleg.Proving.Seeds;

namespace Beleg.Generators.Emission;

/// <summary>A property of one entity with its statements, best first.</summary>
internal sealed record PropertyModel(PropertySeed Declaration, string ValueType, IReadOnlyList<ProvenFact> Facts)
{
    public string Name => EmittedName.Property(Declaration.Name);

    public string Summary => SummaryOf(Declaration);

    public bool HasSeveral => Facts.Count > 1;

    /// <summary>
    /// Whether its statements have members of their own: where there are several, or where the author names the only one. A
    /// second member for each fact would be a third of the compiler's work.
    /// </summary>
    public bool HasMembers => HasSeveral || Facts[0].StatementId.Length > 0;

    public string FactType => $"{TypeName.Fact}<{ValueType}>";

    public string FactsType => ShortName.OfFacts(ValueType);

    public static IEnumerable<PropertyModel> Of(ProvenEntity entity, KindsSeed kinds)
    {
        var kind = kinds.Find(entity.Name.Kind);
        foreach (var facts in entity.Facts.GroupBy(fact => fact.Property, StringComparer.Ordinal))
        {
            // A property that is not declared is an error elsewhere; without a type it has no place in the API.
            if (kind?.Find(facts.Key) is not { } property) continue;
            yield return new(property, TypeName.Of(property), [.. facts.OrderBy(fact => fact, BestFirst.Order)]);
        }
    }

    public static string SummaryOf(PropertySeed property) =>
        property.Summary.Texts.Count == 0 ? $"{property.Name}." : property.Summary.ToString();
}
