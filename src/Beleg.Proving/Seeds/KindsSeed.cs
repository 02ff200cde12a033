using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Seeds;

/// <summary><c>kinds.yaml</c>: the units and record types of the catalogue.</summary>
internal sealed record KindsSeed(EquatableArray<UnitSeed> Units, EquatableArray<KindSeed> Kinds)
{
    /// <summary>What changes nothing of what a sentence says.</summary>
    public DeclaredWords Plain { get; init; } = DeclaredWords.Empty;

    public static KindsSeed Empty { get; } = new(EquatableArray<UnitSeed>.Empty, EquatableArray<KindSeed>.Empty);

    /// <summary>The same, equal to itself wherever it stands in the file.</summary>
    public KindsSeed WithoutPlaces() => this with
    {
        Units = Units.Select(unit => unit with { Location = SeedLocation.None }).ToEquatableArray(),
        Kinds = Kinds.Select(kind => kind with
        {
            Location = SeedLocation.None,
            Properties = kind.Properties.Select(property => property with { Location = SeedLocation.None }).ToEquatableArray(),
        }).ToEquatableArray(),
    };

    /// <summary>The relations of other kinds to one, which it sees from the other side.</summary>
    public IEnumerable<(KindSeed Subject, PropertySeed Property)> RelationsTo(string kind) =>
        Kinds.SelectMany(subject => subject.Properties, (subject, property) => (subject, property))
            .Where(pair => pair.property.Inverse.Length > 0 && string.Equals(pair.property.Of, kind, StringComparison.Ordinal));

    /// <summary>Declared units, and those that properties are measured in, each where it is first named: <c>EUR/year</c> needs no declaration.</summary>
    public IEnumerable<(string Symbol, SeedLocation Location)> UnitSymbols =>
        Units.Select(unit => (unit.Symbol, unit.Location))
            .Concat(Kinds.SelectMany(kind => kind.Properties).Select(property => (Symbol: property.Unit, property.Location)))
            .Where(unit => unit.Symbol.Length > 0)
            .GroupBy(unit => unit.Symbol, StringComparer.Ordinal)
            .Select(group => group.First());

    /// <summary>The words of properties that are numbers of nothing in particular: the number behind one of them is what is asked for, and names nothing.</summary>
    public IEnumerable<string> WordsOfBareNumbers =>
        Kinds.SelectMany(kind => kind.Properties).Where(property => property.Type == PropertyType.Quantity && property.Unit.Length == 0).SelectMany(property => property.Words.Words).Where(word => !word.IsStem).Select(word => word.Text);

    public KindSeed? Find(string id) => Kinds.FirstOrDefault(kind => string.Equals(kind.Id, id, StringComparison.Ordinal));
}

/// <summary>A unit and the forms in which documents write it.</summary>
internal sealed record UnitSeed(string Symbol, EquatableArray<string> Forms, SeedLocation Location);

/// <summary>A record type.</summary>
internal sealed record KindSeed(
    string Id,
    string Plural,
    LocalisedText Summary,
    EquatableArray<PropertySeed> Properties,
    SeedLocation Location)
{
    /// <summary>The common nouns by which documents speak of one that they named before: <em>die Anlage</em>.</summary>
    public DeclaredWords Nouns { get; init; } = DeclaredWords.Empty;

    /// <summary>Whether nothing that is said of one may be attested.</summary>
    public bool ForbidsAttestation { get; init; }

    public PropertySeed? Find(string name) => Properties.FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.Ordinal));
}

/// <summary>A property of a record type.</summary>
/// <param name="IsRange">Whether each value is a range, from one of the type to another.</param>
/// <param name="Unit">For quantities; empty where a bare count is meant.</param>
/// <param name="Of">For entities: the kind that values have.</param>
/// <param name="Inverse">For entities: what the relation is called seen from the other side.</param>
/// <param name="Words">The words that say the property, of entities also which of the two is which.</param>
internal sealed record PropertySeed(
    string Name,
    PropertyType Type,
    bool IsRange,
    string Unit,
    string Of,
    string Inverse,
    DeclaredWords Words,
    LocalisedText Summary,
    SeedLocation Location)
{
    /// <summary>Whether its values are amounts or times, which may be those of something else that is named.</summary>
    public bool IsAmount => Type is not (PropertyType.Text or PropertyType.Speech or PropertyType.Entity or PropertyType.Entities or PropertyType.Flag);

    /// <summary>Whether its type could be read; else no statement has a value.</summary>
    public bool IsTypeKnown { get; init; } = true;

    /// <summary>Whether no statement on it may be attested.</summary>
    public bool ForbidsAttestation { get; init; }

    /// <summary>For entities: whether the subject lies within the value, or is a part of it.</summary>
    public bool IsWithin { get; init; }

    /// <summary>For entities: the other properties of the kind that cannot hold of the same entity.</summary>
    public EquatableArray<string> Excludes { get; init; } = [];
}
