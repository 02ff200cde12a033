using Beleg.Proving.Documents;

namespace Beleg.Tool.Quoting;

/// <summary>A passage that may be the one that somebody remembers, with all that its citation needs.</summary>
/// <param name="SourceId">The source, or the part of one, in which it stands.</param>
/// <param name="Quote">Its words as they are to be quoted, on one line.</param>
/// <param name="Distance">How far they are from what was remembered, in edits per character; 0 where they are the same.</param>
internal sealed record FoundPassage(string SourceId, EvidenceDocument Document, Segment Segment, string Quote, double Distance)
{
    /// <summary>How print that was damaged reads, where that is what was remembered.</summary>
    public string? Reading { get; init; }

    /// <summary>What tells it from other places with the same words, if there are any: a prefix, a suffix, or which of them it is.</summary>
    public string? Prefix { get; init; }

    public string? Suffix { get; init; }

    public int? Occurrence { get; init; }
}
