namespace Beleg.Linguistics.Names;

/// <summary>A place where a text names an entity; several, where they share the name.</summary>
/// <param name="Named">By name; several where recognition makes one of them.</param>
/// <param name="IsCompound">Whether a hyphen makes it a part of another word: <c>Bitkom-Präsident</c> names Bitkom and speaks of a person.</param>
internal sealed record Mention(IReadOnlyList<Namesakes> Named, int Start, int Length, bool IsCompound)
{
    public int End => Start + Length;

    public Segment Place => new(Start, Length);

    /// <summary>The first entity in ordinal order, for those who show one.</summary>
    public string FirstId => Named.Count == 1 ? Named[0].FirstId : Named.Select(each => each.FirstId).OrderBy(id => id, StringComparer.Ordinal).First();

    public IEnumerable<string> Kinds => Named.SelectMany(each => each.Kinds);

    public bool Names(string entity) => Named.Any(each => each.Has(entity));

    public bool NamesAny(IEnumerable<string> entities) => entities.Any(Names);

    public bool NamesKind(string kind) => Named.Any(each => each.HasKind(kind));

    public bool IsWithin(int start, int end) => Start >= start && End <= end;
}
