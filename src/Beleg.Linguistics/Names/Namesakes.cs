namespace Beleg.Linguistics.Names;

/// <summary>
/// The entities that share a name. A text that names one of them names all; however many they are, nobody needs to go
/// through them to ask.
/// </summary>
internal sealed class Namesakes(string name)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    /// <summary>The first of them in ordinal order, for those who show one.</summary>
    public string FirstId { get; private set; } = "";

    public IReadOnlyCollection<string> Kinds => _kinds;

    public void Add(INamed named)
    {
        if (_ids.Count == 0 || string.CompareOrdinal(named.Id, FirstId) < 0) FirstId = named.Id;
        _ids.Add(named.Id);
        _kinds.Add(named.Kind);
    }

    public bool Has(string id) => _ids.Contains(id);

    public bool HasKind(string kind) => _kinds.Contains(kind);
}
