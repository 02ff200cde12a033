using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Documents.Markup;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Citing;

/// <summary>What a citation names without a catalogue: a document by its file's name, or a source of <c>citations.yaml</c> by its id.</summary>
internal static class CitedSources
{
    /// <summary>The record of a document of which none is written: its words tell the language, and its name the markup.</summary>
    public static SourceSeed Plain(EvidenceDocument document, string? language = null) => new(
        document.Name, document.Name, SeedLocation.None, Starts: null, Ends: null, Title: document.Name, Author: "", Publisher: "", Published: null,
        language ?? LanguageGuess.Of(document), Url: "", Origin: "", IsOcr: false, Digest: null, Original: "", SeedLocation.None)
    {
        Markup = MarkupView.OfName(document.Name),
    };

    /// <summary>The record of a source or document.</summary>
    /// <param name="name">What the citation names.</param>
    /// <param name="sources">All records.</param>
    /// <param name="named">The document of that name, if there is one.</param>
    /// <param name="language">Its language, where the citation says it; else empty.</param>
    public static SourceSeed? Find(string name, IEnumerable<SourceSeed> sources, CitationDocument? named, string language)
    {
        SourceSeed? ofDocument = null;
        foreach (var source in sources)
        {
            if (string.Equals(source.Id, name, StringComparison.Ordinal)) return source;
            // The whole of the document, not a part of it.
            if (ofDocument is null && source.Starts is null && named is not null && source.IsOf(named.Document)) ofDocument = source;
        }

        return ofDocument ?? (named is null ? null : Plain(named.Document, language.Length > 0 ? language : named.Language));
    }
}
