namespace Beleg.Proving.Anchoring.Likeness;

/// <summary>A passage like a quote, and how far from it (edits per character of the quote).</summary>
internal readonly record struct Passage(Segment Source, double Distance);
