namespace Beleg.Proving.Anchoring.Folding;

/// <summary>From folded index <paramref name="Start"/> on, the offset in the text is the index plus <paramref name="Shift"/>.</summary>
/// <remarks>A text has few runs: a map of them is an order of magnitude smaller than an offset per character.</remarks>
internal readonly record struct FoldRun(int Start, int Shift);
