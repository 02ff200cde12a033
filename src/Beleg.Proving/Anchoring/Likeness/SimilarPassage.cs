namespace Beleg.Proving.Anchoring.Likeness;

/// <summary>A passage like a quote.</summary>
/// <param name="Source">The run that comes nearest to the quote.</param>
/// <param name="Words">The whole words that it touches: what could be quoted.</param>
/// <param name="Distance">How far it is from the quote, in edits per character.</param>
internal readonly record struct SimilarPassage(Segment Source, Segment Words, double Distance);
