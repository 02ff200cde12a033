using System.ComponentModel;

namespace Beleg;

/// <summary>A catalogue of facts as a whole, for code that works with any of them. Generated code derives from it.</summary>
/// <remarks>Instances are immutable and may be used from several threads at once.</remarks>
public abstract class Catalogue
{
    private Fact[]? _facts;
    private Dictionary<string, Fact>? _factsById;
    private Source[]? _sources;
    private IReadOnlyList<PlanAndOutcome>? _plansAndOutcomes;
    private Dictionary<string, Source>? _sourcesById;
    private Dictionary<string, Entity>? _entitiesById;

    /// <summary>The catalogue's id: <c>ki-standort</c>.</summary>
    public abstract string Id { get; }

    /// <summary>What the catalogue is called.</summary>
    public abstract LocalisedText Title { get; }

    /// <summary>The version of its seed files, after Semantic Versioning 2.0.0; empty where they give none.</summary>
    public abstract string Version { get; }

    /// <summary>What was proven when it was compiled.</summary>
    public abstract Proof Proof { get; }

    /// <summary>The sources, and their parts, in ordinal order of their ids.</summary>
    public IReadOnlyList<Source> Sources => _sources ?? Keep(ref _sources, ReadSources());

    /// <summary>The entities, in ordinal order of their ids.</summary>
    public abstract IReadOnlyList<Entity> Entities { get; }

    /// <summary>The data of each fact file, in ordinal order of the files.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract IReadOnlyList<FactData> Data { get; }

    /// <summary>The records of the sources, in ordinal order of their ids.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract ReadOnlySpan<byte> SourceText { get; }

    /// <summary>Every statement, in ordinal order of the fact files and, within each, in the order in which it is written.</summary>
    public IReadOnlyList<Fact> Facts => _facts ?? Keep(ref _facts, ReadFacts());

    /// <summary>
    /// What was planned, decided or demanded, and what came of it: an entry for each such statement that is not retracted, in
    /// the order of <see cref="Facts"/>. Where no source says what came of it, its outcome is <see langword="null"/>.
    /// </summary>
    public IReadOnlyList<PlanAndOutcome> PlansAndOutcomes => _plansAndOutcomes ?? Keep(ref _plansAndOutcomes, PlanAndOutcome.Among(Facts));

    /// <summary>Looks a statement up by its id.</summary>
    /// <param name="id"><c>entity/property</c> or <c>entity/property/statement</c>.</param>
    /// <param name="fact">The statement, where there is one.</param>
    /// <returns>Whether there is one. Ids are compared ordinally.</returns>
    public bool TryFind(string id, out Fact fact) =>
        (_factsById ?? Keep(ref _factsById, Facts.ToDictionary(each => each.Id, StringComparer.Ordinal))).TryGetValue(id, out fact);

    /// <summary>Looks a source up by its id.</summary>
    /// <param name="id">As citations name it; a part's is <c>source/part</c>.</param>
    /// <returns>The source.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such source.</exception>
    public Source Source(string id) =>
        (_sourcesById ?? Keep(ref _sourcesById, Sources.ToDictionary(source => source.Id, StringComparer.Ordinal))).TryGetValue(id, out var source)
            ? source
            : throw new KeyNotFoundException($"Catalogue '{Id}' has no source '{id}'.");

    /// <summary>Looks an entity up by its id.</summary>
    /// <param name="id">The id in the seed files.</param>
    /// <returns>The entity.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such entity.</exception>
    public Entity Entity(string id) =>
        (_entitiesById ?? Keep(ref _entitiesById, Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal))).TryGetValue(id, out var entity)
            ? entity
            : throw new KeyNotFoundException($"Catalogue '{Id}' has no entity '{id}'.");

    /// <summary>Of what several threads made at once the first is kept, so that all of them get the same objects.</summary>
    private static T Keep<T>(ref T? kept, T made)
        where T : class
        => Interlocked.CompareExchange(ref kept, made, null) ?? made;

    private Fact[] ReadFacts()
    {
        var facts = new List<Fact>(Proof.Facts);
        foreach (var data in Data) data.AddFactsTo(facts);
        return [.. facts];
    }

    private Source[] ReadSources()
    {
        var sources = new List<Source>();
        for (var offset = 0; offset < SourceText.Length; offset = DataText.EndOfBlock(SourceText, offset)) sources.Add(new(DataText.ReadBlock(SourceText, offset)));
        return [.. sources];
    }
}
