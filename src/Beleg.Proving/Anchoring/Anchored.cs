using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Anchoring;

/// <summary>A quote proven at one place of its document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Segments">The runs of the document's text that were quoted: one, or one more per elision.</param>
/// <param name="Bridges">What was bridged between the quote and these runs.</param>
internal sealed record Anchored(EvidenceDocument Document, EquatableArray<Segment> Segments, Bridges Bridges) : AnchorResult
{
    /// <summary>How the reading repairs the quote; empty without a reading.</summary>
    public EquatableArray<Repair> Repairs { get; init; } = [];

    /// <summary>Where a column was named, what the quote says there.</summary>
    public Segment? Cell { get; init; }

    public int Start => Segments[0].Start;

    public int End => Segments[Segments.Count - 1].End;

    public int Length => End - Start;

    public bool IsExact => Bridges == Bridges.None;

    /// <summary>Where the first segment begins.</summary>
    public Place Place => Document.Structure.PlaceOf(Start);

    /// <summary>The text before the quote (W3C TextQuoteSelector).</summary>
    public string Prefix => Context.Around(Document.Printed, Start, End).Prefix;

    /// <summary>The text behind the quote.</summary>
    public string Suffix => Context.Around(Document.Printed, Start, End).Suffix;
}
