using Beleg.Proving.Documents;

namespace Beleg.Proving.Citing;

/// <summary>A document of the citations folder, with the language that its words tell.</summary>
internal sealed record CitationDocument(EvidenceDocument Document, string Language)
{
    public static CitationDocument Of(EvidenceDocument document) => new(document, LanguageGuess.Of(document));
}
