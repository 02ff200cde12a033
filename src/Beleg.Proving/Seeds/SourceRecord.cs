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
    string Digest)
{
    /// <summary>The record as consumers get it.</summary>
    public Source ToSource() => new(Id, Title, Language)
    {
        Author = Author,
        Publisher = Publisher,
        Published = Published,
        Url = Url,
        Origin = Origin,
        Document = Document,
        Digest = Digest,
    };
}
