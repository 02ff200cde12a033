namespace Beleg.Proving.Anchoring;

/// <summary>A heading, term or beginning of a paragraph, and what stands under it.</summary>
/// <param name="IsParagraph">Whether the name only begins a paragraph.</param>
internal readonly record struct NamedSection(Segment Name, Segment Run, bool IsParagraph = false);
