namespace Beleg.Proving.Anchoring;

/// <summary>A place where a quote's characters stand: in the folded text, and in the document's own.</summary>
internal readonly record struct Hit(int At, int Length, Segment Source);
