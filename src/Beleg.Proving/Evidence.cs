using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;

namespace Beleg.Proving;

/// <summary>All sources and documents, to look up what a fact file cites.</summary>
internal sealed class Evidence
{
    private readonly Dictionary<string, SourceSeed> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EvidenceDocument> _documents = new(StringComparer.Ordinal);
    private readonly bool _isComplete;

    /// <param name="sources">Without places, or every edit above one proves it anew.</param>
    /// <param name="isComplete">Whether every source could be read; else an unknown one may have been lost.</param>
    /// <remarks>Of two with one name the first counts; the second is an issue elsewhere.</remarks>
    public Evidence(IEnumerable<SourceSeed> sources, IEnumerable<EvidenceDocument> documents, bool isComplete = true)
    {
        _isComplete = isComplete;
        foreach (var source in sources)
        {
            if (!_sources.ContainsKey(source.Id)) _sources.Add(source.Id, source);
        }

        foreach (var document in documents)
        {
            if (!_documents.ContainsKey(document.Name)) _documents.Add(document.Name, document);
        }
    }

    public CitableSource Find(string sourceId)
    {
        if (!_sources.TryGetValue(sourceId, out var source)) return new(sourceId, null, null, Spelling.DidYouMean(sourceId, _sources.Keys)) { IsLost = !_isComplete };
        return new(sourceId, source, FindDocument(source.Document)?.As(source.Markup), Suggestion: "");
    }

    /// <summary>A source with its document, or with the name that was probably meant.</summary>
    public CitableSource Of(SourceSeed source)
    {
        var document = FindDocument(source.Document)?.As(source.Markup);
        return new(source.Id, source, document, document is null ? SuggestDocument(source.Document) : "");
    }

    public EvidenceDocument? FindDocument(string name) => _documents.TryGetValue(name, out var document) ? document : null;

    public string SuggestDocument(string name) =>
        SameLook.Explain(name, _documents.Keys) is { Length: > 0 } difference ? difference : Spelling.DidYouMean(name, _documents.Keys);
}

/// <summary>What a source id stands for: the source and its document, where they exist.</summary>
/// <param name="Suggestion">For an unknown source: which one was probably meant.</param>
internal sealed record CitableSource(string Id, SourceSeed? Source, EvidenceDocument? Document, string Suggestion)
{
    /// <summary>For an unknown source: whether it may be one of those that could not be read, which is an issue already.</summary>
    public bool IsLost { get; init; }

    /// <summary>The entities that the source is declared to be about; nothing where whoever asks does not know them.</summary>
    public EntityTable? Subjects { get; init; }

    /// <summary>The same, with the names of the entities that it is declared to be about.</summary>
    public CitableSource Among(EntityTable entities) => Source is null || !Source.Subjects.Any()
        ? this
        : this with { Subjects = new(Source.Subjects.Select(id => id.Text).Distinct(StringComparer.Ordinal).Select(entities.Find).OfType<EntityName>().ToEquatableArray(), entities.IsComplete) };
}
