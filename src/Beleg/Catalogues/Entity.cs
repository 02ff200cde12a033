namespace Beleg;

/// <summary>What facts are about: a facility, an organisation, a person, an event. Generated records derive from it.</summary>
public abstract class Entity
{
    /// <summary>Made by generated code.</summary>
    /// <param name="id">The entity's id in the seed files.</param>
    /// <param name="kind">The kind that the seed files give it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="also">Other names under which sources speak of it.</param>
    /// <param name="summary">What it is, in a sentence.</param>
    /// <param name="data">The data of its fact file.</param>
    protected Entity(string id, string kind, LocalisedText name, IReadOnlyList<string> also, LocalisedText summary, FactData data)
    {
        Id = id;
        Kind = kind;
        Name = name;
        Also = also;
        Summary = summary;
        Statements = new(this, data);
    }

    /// <summary>The id in the seed files: lower-case words joined by hyphens. Never reused.</summary>
    public string Id { get; }

    /// <summary>The kind in the seed files, which is also the name of the record type: <c>Facility</c>.</summary>
    public string Kind { get; }

    /// <summary>The name, per language where it differs.</summary>
    public LocalisedText Name { get; }

    /// <summary>Other names under which sources speak of it.</summary>
    public IReadOnlyList<string> Also { get; }

    /// <summary>What it is, in a sentence per language; empty where the catalogue does not say.</summary>
    public LocalisedText Summary { get; }

    /// <summary>The catalogue that it belongs to.</summary>
    public abstract Catalogue Catalogue { get; }

    /// <summary>What the catalogue's data says about it.</summary>
    internal EntityStatements Statements { get; }

    /// <summary>Every statement about it: those on one property together, best first.</summary>
    public IEnumerable<Fact> Facts => Statements.All();

    /// <summary>The statements on a property, best first: sought and decoded when they are first asked for, then kept.</summary>
    /// <typeparam name="T">The type that the property has in the seed files.</typeparam>
    /// <param name="property">The property, as the seed files name it.</param>
    /// <returns>The statements; <see langword="null"/> where there are none.</returns>
    protected Facts<T>? StatementsOn<T>(string property) => Statements.On(property, static (fields, catalogue) => (T)FactValue.Parse(fields, catalogue));

    /// <summary>The statements on a property whose values are lists of entities: as <see cref="StatementsOn"/>.</summary>
    /// <typeparam name="T">The kind of the entities.</typeparam>
    /// <param name="property">The property, as the seed files name it.</param>
    /// <returns>The statements; <see langword="null"/> where there are none.</returns>
    protected Facts<IReadOnlyList<T>>? ListsOn<T>(string property)
        where T : Entity
        => Statements.On<IReadOnlyList<T>>(property, static (fields, catalogue) => [.. fields.Texts(FactKeys.Value).Select(id => (T)catalogue.Entity(id))]);

    /// <summary>The entities that have this one as a value of a property: a relation seen from its other side.</summary>
    /// <typeparam name="T">Their kind.</typeparam>
    /// <param name="property">The property, as the seed files name it.</param>
    /// <returns>Each once, in the order of their statements. Retracted statements relate nothing.</returns>
    protected IReadOnlyList<T> RelatedBy<T>(string property)
        where T : Entity
    {
        var related = new List<T>();
        foreach (var fact in Catalogue.Facts)
        {
            if (fact.Lifecycle != Lifecycle.Retracted && fact.HasEntityValue(property, Id) && fact.Subject is T subject && !related.Contains(subject)) related.Add(subject);
        }

        return related;
    }

    /// <summary>The name, in English where there is one in English.</summary>
    public override string ToString() => Name.ToString();
}
