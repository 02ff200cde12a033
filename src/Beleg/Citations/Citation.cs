namespace Beleg;

/// <summary>A quote and its place in a source. The quote stands there, at that one place: the build proved it.</summary>
/// <remarks>Offsets follow the W3C Web Annotation Data Model's TextPositionSelector over the document's text with LF line ends.</remarks>
public sealed class Citation
{
    internal Citation(Source source, CitationRecord record)
    {
        Source = source;
        Quote = record.Quote;
        Reading = record.Reading;
        Prefix = record.Prefix;
        Suffix = record.Suffix;
        Section = record.Section;
        Start = record.Place[0];
        Length = record.Place[1];
        Line = record.Place[2];
        Column = record.Place[3];
        Subject = record.Subject;
        SubjectNearness = record.Nearness;
        Because = record.Because;
        DatedBy = record.DatedBy;
        IsDisputing = record.Disputes;
    }

    /// <summary>Where the quote stands.</summary>
    public Source Source { get; }

    /// <summary>The words of the document, as the fact's author quotes them.</summary>
    public string Quote { get; }

    /// <summary>How a quote damaged by character recognition or a misprint reads when repaired; <see langword="null"/> where none was needed.</summary>
    public string? Reading { get; }

    /// <summary>The words just before the quote, as in a W3C TextQuoteSelector.</summary>
    public string Prefix { get; }

    /// <summary>The words just after the quote, as in a W3C TextQuoteSelector.</summary>
    public string Suffix { get; }

    /// <summary>The heading under which the quote stands; empty where the document has none.</summary>
    public string Section { get; }

    /// <summary>Where the quote starts, in UTF-16 code units from 0.</summary>
    public int Start { get; }

    /// <summary>How much of the document it covers, in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The line of its start, from 1.</summary>
    public int Line { get; }

    /// <summary>The column of its start, in UTF-16 code units from 1.</summary>
    public int Column { get; }

    /// <summary>Words of the document that carry what the fact is about, where the quote's sentence does not; else <see langword="null"/>.</summary>
    public string? Subject { get; }

    /// <summary>How near to the quote the document names what the fact is about.</summary>
    public SubjectNearness SubjectNearness { get; }

    /// <summary>The reason for an inference that the citation needs; empty where it needs none.</summary>
    public string Because { get; }

    /// <summary>
    /// The words in which the source dates itself, where they supply what the quote's own date leaves out (<em>am 4. Februar</em>
    /// in a text of 25.02.2026): the value is resolved with both. <see langword="null"/> where the quote's date is complete.
    /// </summary>
    public string? DatedBy { get; }

    /// <summary>Whether the quote speaks against the statement.</summary>
    public bool IsDisputing { get; }

    /// <summary>The short citation: <c>Michels 2026, line 24</c>.</summary>
    public string Short => FormattableString.Invariant($"{Source.ShortCitation}, line {Line}");

    /// <summary>The citation for running text, with the words: <c>„Die fast 10 000 nvidia …“ (Michels 2026, line 24)</c>.</summary>
    public string InLine => $"{Quotation.Mark(Reading ?? Quote, Source.Language)} ({Short})";

    /// <summary>The full citation: the words, the whole record of the source, and the place in it.</summary>
    public string Full
    {
        get
        {
            var section = Section.Length == 0 ? "" : $", section {Quotation.Mark(Section, Source.Language)}";
            return FormattableString.Invariant($"{Quotation.Mark(Reading ?? Quote, Source.Language)} {Source.FullCitation} Line {Line}{section}.");
        }
    }

    /// <summary>The citation for running text.</summary>
    public override string ToString() => InLine;
}
