using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Citing;

/// <summary>All documents of the citations folder, and their records.</summary>
internal sealed class CitationFolder(IEnumerable<SourceSeed> sources, IReadOnlyCollection<CitationDocument> documents)
{
    private readonly Dictionary<string, CitationDocument> _documents = documents.GroupBy(each => each.Document.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    private readonly List<SourceSeed> _sources = [.. sources];

    /// <summary>Keeps of all documents the one that the constant cites.</summary>
    public CitedScope Narrow(CitedConstant constant)
    {
        var named = _documents.TryGetValue(constant.Document, out var document) ? document : null;
        var source = CitedSources.Find(constant.Document, _sources, named, constant.Language);
        if (source is not null && named is null) _documents.TryGetValue(source.Document, out named);
        if (source is not null && named is not null) return new(constant, named.Document, constant.Language.Length > 0 ? source with { Language = constant.Language } : source, "");

        return new(constant, null, source, source is null ? Suggest(constant.Document, _documents.Keys.Concat(_sources.Select(each => each.Id))) : "");
    }

    /// <summary>What is wrong with records: a document is missing, or is not the one that was recorded.</summary>
    public EquatableArray<Issue> IssuesOf(IEnumerable<SourceSeed> records)
    {
        var issues = new IssueList();
        foreach (var record in records)
        {
            var isThere = _documents.TryGetValue(record.Document, out var document);
            var suggestion = isThere ? "" : Suggest(record.Document, _documents.Keys);
            if (issues.Check(isThere, CitationRules.DocumentMissing, record.DocumentLocation, record.Document, suggestion.Length > 0 ? $"write '{suggestion}'" : "put it into the folder")) SourceProof.ProveRecord(record, document!.Document, issues);
        }

        return issues.ToEquatableArray();
    }

    /// <summary>What was probably meant, or nothing.</summary>
    private static string Suggest(string written, IEnumerable<string> known) => Spelling.DidYouMean(written, known) is { Length: > 0 } suggestion ? suggestion.Split('\'')[1] : "";
}
