using Beleg.Proving.Anchoring.Readings;

namespace Beleg.Proving.Anchoring;

/// <summary>What the caller knows about a quote beside its words.</summary>
internal sealed record AnchorOptions
{
    public static AnchorOptions Default { get; } = new();

    /// <summary>The part of the document to which the quote's source is confined.</summary>
    public Segment? Within { get; init; }

    /// <summary>
    /// Whether a quote may be shorter than what proves anything by itself: where the value itself is as short, a name is
    /// quoted, or the quote stands beside a longer one.
    /// </summary>
    public bool AllowShort { get; init; }

    /// <summary>What readings of the document may repair.</summary>
    public ReadingRules Readings { get; init; } = ReadingRules.Clean;
}
