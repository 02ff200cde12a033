namespace Beleg.Proving.Seeds;

/// <summary>What is emitted of a source: its record without places in the seed file.</summary>
internal sealed record SourceRecord(
    string Id,
    string Title,
    string Author,
    string Publisher,
    PartialDate? Published,
    string Language,
    string Url,
    string Origin,
    string Document,
    string Digest,
    string Original,
    bool IsOcr)
{
    /// <summary>The keys and values that the runtime reads a source from; what is not known is left out.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields =>
        new KeyValuePair<string, string>[]
        {
            new("source", Id),
            new("title", Title),
            new("author", Author),
            new("publisher", Publisher),
            new("published", Published?.ToString("G") ?? ""),
            new("language", Language),
            new("url", Url),
            new("origin", Origin),
            new("document", Document),
            new("digest", Digest),
            new("original", Original),
            new("text", IsOcr ? "ocr" : ""),
        }.Where(pair => pair.Value.Length > 0);

    /// <summary>The source as consumers get it.</summary>
    public Source ToSource() => new(Fields);
}
