using Beleg.Proving.Anchoring.Readings;

namespace Beleg.Proving.Anchoring;

/// <summary>A quote proven at one place of its document.</summary>
/// <param name="Segments">The runs of the document's text that were quoted: one, or one more per elision.</param>
/// <param name="Bridges">What was bridged between the quote and these runs.</param>
/// <param name="Place">Where the first segment begins.</param>
/// <param name="Prefix">The text before the quote (W3C TextQuoteSelector).</param>
/// <param name="Suffix">The text behind the quote.</param>
internal sealed record Anchored(EquatableArray<Segment> Segments, Bridges Bridges, Place Place, string Prefix, string Suffix) : AnchorResult
{
    /// <summary>How the reading repairs the quote; empty without a reading.</summary>
    public EquatableArray<Repair> Repairs { get; init; } = [];

    public int Start => Segments[0].Start;

    public int End => Segments[Segments.Count - 1].End;

    public int Length => End - Start;

    public bool IsExact => Bridges == Bridges.None;
}
