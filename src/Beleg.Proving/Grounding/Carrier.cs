namespace Beleg.Proving.Grounding;

/// <summary>A heading or term that carries the subject of what stands under it.</summary>
/// <param name="Place">The heading or term.</param>
/// <param name="IsReasoned">Whether it does not name the entity, and the source gives a reason.</param>
/// <param name="Rival">Whom it names instead: then it carries nothing.</param>
internal sealed record Carrier(Segment Place, bool IsReasoned = false, string? Rival = null);
