namespace Beleg.Proving.Anchoring;

/// <summary>A place that came into question.</summary>
/// <param name="Segment">The run of the document.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Text">The document's own words at that place.</param>
internal sealed record Candidate(Segment Segment, Place Place, string Text)
{
    /// <summary>A prefix or suffix that would settle this place, the shorter of the two.</summary>
    public string? SettlingPrefix { get; init; }

    public string? SettlingSuffix { get; init; }
}
