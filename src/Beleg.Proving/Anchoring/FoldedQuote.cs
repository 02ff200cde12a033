using Beleg.Proving.Anchoring.Folding;

namespace Beleg.Proving.Anchoring;

/// <summary>A quote ready for the search, with what must stand beside it.</summary>
internal readonly record struct FoldedQuote(string Written, FoldBuffer Text, FoldBuffer? Prefix, FoldBuffer? Suffix);
