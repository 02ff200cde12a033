using System.Runtime.CompilerServices;

namespace Beleg.Proving.Seeds;

/// <summary>The entities of a table by id and by the words with which their names begin, as positions in the table.</summary>
internal sealed class EntityIndex
{
    // Beside the table, which is a value of the incremental pipeline and must hold nothing but what it equals by.
    private static readonly ConditionalWeakTable<EntityTable, EntityIndex> s_indexes = new();

    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> _byFirstWord = [];

    private EntityIndex(EntityTable table)
    {
        var known = new HashSet<(int Word, string Kind, string Names)>();
        for (var i = 0; i < table.Entities.Count; i++)
        {
            var entity = table.Entities[i];
            _byId.Add(entity.Id, i);
            foreach (var word in entity.FirstWords)
            {
                if (!_byFirstWord.TryGetValue(word, out var positions)) _byFirstWord.Add(word, positions = []);
                if (known.Add((word, entity.Kind, string.Join("\n", entity.Names.Where(name => WordHashes.FirstOf(name) == word))))) positions.Add(i);
            }
        }
    }

    public static EntityIndex Of(EntityTable table) => s_indexes.GetValue(table, static each => new(each));

    public int? PositionOf(string id) => _byId.TryGetValue(id, out var position) ? position : null;

    /// <summary>Of entities of one kind that share all names that begin so, the first: a text cannot tell them apart by these.</summary>
    public IReadOnlyList<int> BeginningWith(int word) => _byFirstWord.TryGetValue(word, out var positions) ? positions : [];
}
