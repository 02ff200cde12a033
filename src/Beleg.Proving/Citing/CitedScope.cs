using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Citing;

/// <summary>A document of the citations folder, with the language that its words tell.</summary>
internal sealed record CitationDocument(EvidenceDocument Document, string Language)
{
    public static CitationDocument Of(EvidenceDocument document) => new(document, LanguageGuess.Of(document));
}

/// <summary>All documents of the citations folder, and their records.</summary>
internal sealed class CitationFolder(IEnumerable<SourceSeed> sources, IReadOnlyCollection<CitationDocument> documents)
{
    private readonly Dictionary<string, CitationDocument> _documents = documents.GroupBy(each => each.Document.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    private readonly List<SourceSeed> _sources = [.. sources];

    /// <summary>Keeps of all documents the one that the constant cites.</summary>
    public CitedScope Narrow(CitedConstant constant)
    {
        var named = _documents.TryGetValue(constant.Document, out var document) ? document : null;
        var source = CitedSources.Find(constant.Document, _sources, named?.Document, named?.Language);
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

/// <summary>A constant with the document that it cites and nothing else: another document proves it not anew.</summary>
/// <param name="Suggestion">For an unknown document: which one was probably meant.</param>
internal sealed record CitedScope(CitedConstant Constant, EvidenceDocument? Document, SourceSeed? Source, string Suggestion);

/// <summary>What the proof of a constant found.</summary>
internal sealed record CitedProof(CitedConstant Constant, EquatableArray<CitationFinding> Findings, int Checks)
{
    public static CitedProof Of(CitedScope scope)
    {
        var constant = scope.Constant;
        if (constant.Value.Kind == ConstantKind.Unknown) return Failed(CitationFinding.Of(CitationRules.NothingToProve, null, "give it a value that the compiler knows, or remove the citation", constant.Value.Text));
        if (scope is not { Document: { } document, Source: { } source })
        {
            return Failed(CitationFinding.Of(
                CitationRules.DocumentMissing,
                scope.Suggestion.Length > 0 ? new(RepairOf.Document, scope.Suggestion) : null,
                scope.Source is { } record ? $"put its document '{record.Document}' there" : "put it there, or run 'beleg cite add FILE'",
                constant.Document));
        }

        if (constant.Occurrence < 0) return Failed(Malformed("Occurrence", "a number from 1", Invariant.Text($"{constant.Occurrence}")));
        if (constant.Language.Length > 0 && KnownLanguages.Find(constant.Language) is null) return Failed(Malformed("Language", "one of " + KnownLanguages.Codes, constant.Language));
        if (document.Text.IndexOf('\uFFFD') >= 0) return Failed(CitationFinding.Of(Rules.UndecodableText, null, "", document.Name, "U+FFFD, which stands where a byte could not be decoded"));
        if (ConstantNotation.Read(constant, out var expected) is not { } value) return Failed(Malformed(expected.Argument, expected.Expected, expected.Found));

        var verdict = CitationJudge.Judge(new(document, source, constant.ToQuotation(), value) { Names = constant.Names });
        return new(constant, verdict.Findings, verdict.Checks);

        CitedProof Failed(CitationFinding finding) => new(constant, [finding], 1);
    }

    private static CitationFinding Malformed(string argument, string expected, string found) => CitationFinding.Of(CitationRules.MalformedArgument, null, "", argument, expected, found);

    /// <summary>The issues at the place of the citation.</summary>
    /// <param name="mustBeRead">Whether the project asks that every word is read.</param>
    public EquatableArray<Issue> IssuesAt(SeedLocation location, bool mustBeRead, Func<Repair, string> notation) =>
        Findings.Select(finding => new Issue(
            mustBeRead && ReferenceEquals(finding.Rule, CitationRules.NotRead) ? CitationRules.MustBeRead : finding.Rule,
            location,
            finding.ArgumentsIn(notation).Select(ShownText.Of).ToEquatableArray())).ToEquatableArray();
}
