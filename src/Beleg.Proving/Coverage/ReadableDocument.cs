using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Coverage;

/// <summary>A document with what it takes to read it, and nothing more.</summary>
internal sealed record ReadableDocument(EvidenceDocument Document, string Language, bool IsOcr, EquatableArray<UnitSeed> Units)
{
    /// <summary>Nothing where no source has the document, which is an issue of its own. Parts have the language of their whole.</summary>
    public static ReadableDocument? Of(EvidenceDocument document, EquatableArray<SourceSeed> sources, KindsSeed kinds) =>
        sources.FirstOrDefault(source => source.IsOf(document)) is { } source ? new(document.As(source.Markup), source.Language, source.IsOcr, kinds.Units) : null;
}
