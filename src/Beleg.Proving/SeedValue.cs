namespace Beleg.Proving;

/// <summary>A value as the author states it.</summary>
/// <param name="Texts">In invariant notation: one, or the ids of a list of entities.</param>
/// <param name="Value">The runtime's value: <see cref="Quantity"/>, <see cref="PartialDate"/>, a string …</param>
internal sealed record SeedValue(EquatableArray<string> Texts, object Value)
{
    public string Text => string.Join(", ", Texts);
}
