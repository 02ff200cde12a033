namespace Beleg.Linguistics.Names;

/// <summary>A place where a text names an entity; several, where they share the name.</summary>
/// <param name="IsCompound">Whether a hyphen makes it a part of another word: <c>Bitkom-Präsident</c> names Bitkom and speaks of a person.</param>
internal sealed record Mention(IReadOnlyList<INamed> Entities, int Start, int Length, bool IsCompound)
{
    public int End => Start + Length;

    public Segment Place => new(Start, Length);

    public bool Names(string entity) => Entities.Any(each => string.Equals(each.Id, entity, StringComparison.Ordinal));

    public bool NamesAny(IEnumerable<string> entities) => entities.Any(Names);

    public bool IsWithin(int start, int end) => Start >= start && End <= end;
}
