using Beleg.Linguistics.Claims;
using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Documents.Markup;

namespace Beleg.Proving.Seeds;

/// <summary>The bibliographic record of a document, or of one part of it. What the document does not say is left out.</summary>
/// <param name="Id">As citations name it; a part's is <c>source/part</c>.</param>
/// <param name="Document">The file's name under <c>documents/</c>.</param>
/// <param name="Starts">For a part: the words with which it begins.</param>
/// <param name="Ends">For a part: the words with which the next one begins.</param>
/// <param name="Origin">The text that several sources print; one origin corroborates once.</param>
/// <param name="IsOcr">The text comes from optical character recognition; quotes may carry a reading.</param>
/// <param name="Original">The digest of the file that the document was converted from, byte for byte.</param>
internal sealed record SourceSeed(
    string Id,
    string Document,
    SeedLocation DocumentLocation,
    Spanned? Starts,
    Spanned? Ends,
    string Title,
    string Author,
    string Publisher,
    QuotedDate? Published,
    string Language,
    string Url,
    string Origin,
    bool IsOcr,
    Spanned? Digest,
    string Original,
    SeedLocation Location)
{
    /// <summary>What its print confuses beside what its language and script do.</summary>
    public EquatableArray<Confusion> Confusions { get; init; } = [];

    /// <summary>In which notation its document is written.</summary>
    public MarkupKind Markup { get; init; }

    /// <summary>What its modals mean: in a norm a duty, in prose a plan or what somebody says.</summary>
    public Genre Genre { get; init; }

    /// <summary>Who vouches for what is not read of its sentences, where nothing nearer says.</summary>
    public AttestationSeed? Attested { get; init; }

    /// <summary>The entity that all of it speaks about, where it says of nobody else.</summary>
    public Spanned? About { get; init; }

    /// <summary>Which entities what stands under its headings speaks about.</summary>
    public EquatableArray<SectionSeed> Sections { get; init; } = [];

    /// <summary>The entities that it is declared to speak about.</summary>
    public IEnumerable<Spanned> Subjects => About is null ? Sections.Select(section => section.About) : Sections.Select(section => section.About).Prepend(About);

    /// <summary>Whether the source, or the part of one, is that document.</summary>
    public bool IsOf(EvidenceDocument document) => string.Equals(Document, document.Name, StringComparison.Ordinal);

    /// <summary>The same, equal to itself wherever it stands in the file.</summary>
    public SourceSeed WithoutPlaces() => this with
    {
        Starts = Starts?.WithoutPlace(),
        Ends = Ends?.WithoutPlace(),
        Published = Published is null ? null : new(Published.Value.WithoutPlace(), Published.Quote?.WithoutPlace()),
        Digest = Digest?.WithoutPlace(),
        Attested = Attested?.WithoutPlace(),
        About = About?.WithoutPlace(),
        Sections = Sections.Select(section => section.WithoutPlaces()).ToEquatableArray(),
        DocumentLocation = SeedLocation.None,
        Location = SeedLocation.None,
    };
}

/// <summary>A date or period that the document gives, and the words in which it does.</summary>
internal sealed record QuotedDate(Spanned Value, Spanned? Quote);

/// <summary>A section of a document, by its heading or term, and the entity that it speaks about.</summary>
/// <param name="Because">Why, where its heading does not name the entity.</param>
internal sealed record SectionSeed(Spanned In, Spanned About, string Because)
{
    public SectionSeed WithoutPlaces() => new(In.WithoutPlace(), About.WithoutPlace(), Because);
}
