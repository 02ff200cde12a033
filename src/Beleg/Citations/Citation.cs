namespace Beleg;

/// <summary>A quote and its place in a source. The quote stands there, at that one place: the build proved it.</summary>
/// <remarks>
/// A reference to the catalogue's data: what it says is decoded when it is asked for. Offsets count in the document's text
/// with LF line ends and without byte order mark, the text whose digest the source gives. Citations are equal where they are
/// the same one of the same statement.
/// </remarks>
public sealed class Citation : IEquatable<Citation>
{
    private readonly EntityStatements _data;
    private readonly int _offset;
    private readonly int _fact;

    /// <param name="data">What is stated of the fact's entity.</param>
    /// <param name="offset">Where the citation begins in it.</param>
    /// <param name="fact">Where the fact begins that it supports.</param>
    internal Citation(EntityStatements data, int offset, int fact)
    {
        _data = data;
        _offset = offset;
        _fact = fact;
    }

    /// <summary>Where the quote stands.</summary>
    public Source Source => _data.Catalogue.Source(Fields.Text(FactKeys.Cite));

    /// <summary>The words of the document, as the fact's author quotes them; <see cref="Bridges"/> says what the document prints otherwise.</summary>
    public string Quote => Fields.Text(FactKeys.Quote);

    /// <summary>How a quote damaged by character recognition or a misprint reads when repaired; <see langword="null"/> where none was needed.</summary>
    public string? Reading => Fields.Find("reading"u8);

    /// <summary>What had to be bridged between the quote and the document's own characters.</summary>
    public Bridges Bridges => Fields.Word("bridges"u8, Bridges.None);

    /// <summary>Whether the quote is the document's own run of characters, with nothing bridged.</summary>
    public bool IsExact => !Fields.Has("bridges"u8);

    /// <summary>The runs of the document that are quoted, in their order: one, or one more for each place where the quote leaves words out.</summary>
    public IReadOnlyList<QuotedSegment> Segments => CitedRuns.Of(this, Fields);

    /// <summary>Up to 32 UTF-16 code units just before the quote, as in a W3C TextQuoteSelector.</summary>
    public string Prefix => Fields.Text(FactKeys.Prefix);

    /// <summary>Up to 32 UTF-16 code units just after the quote, as in a W3C TextQuoteSelector.</summary>
    public string Suffix => Fields.Text(FactKeys.Suffix);

    /// <summary>The heading under which the quote stands, without its number; empty where the document has none.</summary>
    public string Section => Fields.Text(FactKeys.Section);

    /// <summary>Where the quote starts, in UTF-16 code units from 0.</summary>
    public int Start => Fields.Number(FactKeys.At, 0) ?? 0;

    /// <summary>How much of the document it covers, in UTF-16 code units; words that it leaves out between its segments count too.</summary>
    public int Length => Fields.Number(FactKeys.Length, 0) ?? Quote.Length;

    /// <summary>Where the quote starts, in code points from 0.</summary>
    public int CodePointStart => Fields.Number("points"u8, 0) ?? Start;

    /// <summary>How much of the document it covers, in code points.</summary>
    public int CodePointLength => Fields.Number("points"u8, 1) ?? Length;

    /// <summary>The line of its start, from 1.</summary>
    public int Line => Fields.Number(FactKeys.At, 1) ?? 1;

    /// <summary>The column of its start, in UTF-16 code units from 1.</summary>
    public int Column => Fields.Number(FactKeys.At, 2) ?? 1;

    /// <summary>Where its start is, as a reader finds it: line, section, item of a list, row of a table.</summary>
    public DocumentPlace Place
    {
        get
        {
            var fields = Fields;
            return new(
                Line,
                Column,
                fields.Number(FactKeys.At, 3) ?? 0,
                Section,
                fields.Text("section-number"u8),
                fields.Number("item"u8, 0),
                fields.Number("row"u8, 0),
                fields.Number("row"u8, 1));
        }
    }

    /// <summary>Words of the document that carry what the fact is about, where the quote's sentence does not; else <see langword="null"/>.</summary>
    public string? Subject => Fields.Find("subject"u8);

    /// <summary>How near to the quote the document names what the fact is about.</summary>
    public SubjectNearness SubjectNearness => Fields.Word("nearness"u8, SubjectNearness.Quote);

    /// <summary>The reason for an inference that the citation needs; empty where it needs none.</summary>
    public string Because => Fields.Text("why"u8);

    /// <summary>Who vouches for the words of the sentence that were not read, an editor of the catalogue; empty where nobody needs to.</summary>
    public string AttestedBy => Fields.Text("attested-by"u8);

    /// <summary>Why these words change nothing, in the editor's own; empty where nobody vouches.</summary>
    public string AttestedBecause => Fields.Text("attested-why"u8);

    /// <summary>The words that were not read, as the document prints them; empty where nobody vouches.</summary>
    public string UnreadWords => Fields.Text("unread"u8);

    /// <summary>
    /// The words in which the source dates itself, where they supply what the quote's own date leaves out (<em>am 4. Februar</em>
    /// in a text of 25.02.2026): the value is resolved with both. <see langword="null"/> where the quote's date is complete.
    /// </summary>
    public string? DatedBy => Fields.Find("dated-by"u8);

    /// <summary>
    /// Whom the source reports there, innermost first: the chain of the statement that it supports; of what is derived, that of
    /// the statement from which the citation comes. Empty where the quote speaks against the statement: nobody is proven to say that.
    /// </summary>
    public Attribution By => IsDisputing ? new([]) : Fields.Chain() ?? new DataFields(_data, _fact).Attribution();

    /// <summary>Whether the quote speaks against the statement.</summary>
    public bool IsDisputing => Fields.Has("disputes"u8);

    /// <summary>The short citation: <c>Michels 2026, line 24</c>; where its section is numbered as standards and laws do it, <c>IETF 2022, § 6.5.2, line 1717</c>.</summary>
    public string Short => FormattableString.Invariant($"{Source.ShortCitation}{Numbered(Place.SectionNumber)}, line {Line}");

    /// <summary>
    /// The citation for running text, with the words and all who hand them on:
    /// <c>„Die fast 10 000 nvidia …“ (Deutsche Telekom, quoted by Michels 2026, line 24)</c>.
    /// </summary>
    public string InLine => $"{Quotation.Mark(Reading ?? Quote, Source.Language)} ({By.UpTo(Source.CitedBy, Short)})";

    /// <summary>The full citation: the words, all who hand them on, the whole record of the source, and the place in it.</summary>
    public string Full
    {
        get
        {
            var section = Section is { Length: > 0 } heading ? $", section {Quotation.Mark(heading, Source.Language)}" : "";
            return FormattableString.Invariant($"{Quotation.Mark(Reading ?? Quote, Source.Language)} {WithChain(Source)} Line {Line}{section}.");
        }
    }

    /// <summary>
    /// A link that leads a browser to the passage, by a text directive (<c>#:~:text=</c>, WICG URL Fragment Text Directives).
    /// Empty where the source has no address.
    /// </summary>
    /// <remarks>It seeks the words on the page as it is when somebody follows the link; where they are gone, the page opens at its top.</remarks>
    public string Link => TextFragment.LinkTo(this);

    /// <summary>
    /// The passage as a target of the W3C Web Annotation Data Model, in JSON-LD on one line: a <c>SpecificResource</c> with a
    /// <c>TextQuoteSelector</c> and a <c>TextPositionSelector</c>; an array with one for each segment, where there are several.
    /// </summary>
    /// <remarks>Its source is the text by its digest (<see cref="Source.DigestUri"/>), in which the offsets count; <c>via</c> is where it was found.</remarks>
    public string ToJsonLd() => WebAnnotation.TargetOf(this);

    /// <summary>The citation for running text.</summary>
    public override string ToString() => InLine;

    /// <summary>A number of parts, or one that says what it counts; what merely counts the headings of an article is not cited by.</summary>
    private static string Numbered(string number) =>
        number.Length == 0 ? "" : !char.IsDigit(number[0]) ? ", " + number : number.IndexOf('.') > 0 ? ", § " + number : "";

    /// <inheritdoc />
    public bool Equals(Citation? other) => other is not null && ReferenceEquals(_data, other._data) && _offset == other._offset;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Citation);

    /// <inheritdoc />
    public override int GetHashCode() => Hash.Combine(_data.GetHashCode(), _offset);

    /// <summary>The whole record begins with the author; where it has none, nobody is there to quote anybody.</summary>
    private string WithChain(Source source) =>
        source.Author.Length > 0 || !By.IsHearsay ? By.UpTo(source.Author, source.FullCitation) : $"{By}, in {source.FullCitation}";

    internal Attestation? Attested => Fields.Has("attested-by"u8) ? new(AttestedBy, AttestedBecause, UnreadWords) : null;

    internal FactRowQuote ToRow() => new(Fields.Text(FactKeys.Cite), Quote, Reading ?? "", IsDisputing);

    private DataFields Fields => new(_data, _offset);
}
