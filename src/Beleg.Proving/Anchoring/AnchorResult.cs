namespace Beleg.Proving.Anchoring;

/// <summary>What became of a quote: <see cref="Anchored"/> at one place, or an <see cref="AnchorFailure"/>.</summary>
internal abstract record AnchorResult;
