namespace Beleg.Proving.Documents.Structure;

/// <summary>An entry of a definition list.</summary>
/// <param name="Term">What is defined, without the colon behind it.</param>
/// <param name="Span">All that is said of it: from the term to the next line that is set as far to the left.</param>
internal readonly record struct TermEntry(Segment Term, Segment Span);
