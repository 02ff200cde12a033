using Beleg.Proving.Documents;

namespace Beleg.Proving.Citing;

/// <summary>A document of the citations folder, equal to another of the same name, text and path.</summary>
internal sealed class CitationDocument(EvidenceDocument document) : IEquatable<CitationDocument>
{
    private string? _language;

    public EvidenceDocument Document { get; } = document;

    /// <summary>The language that its words tell. Asked only where no record says it: to compare languages loads them all.</summary>
    public string Language => _language ??= LanguageGuess.Of(Document);

    public bool Equals(CitationDocument? other) => other is not null && Document.Equals(other.Document);

    public override bool Equals(object? obj) => Equals(obj as CitationDocument);

    public override int GetHashCode() => Document.GetHashCode();
}
