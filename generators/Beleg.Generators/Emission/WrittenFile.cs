using Beleg.Linguistics.Text;
using Beleg.Proving;

namespace Beleg.Generators.Emission;

/// <summary>A generated file, and which runs of it were written of which entity: those of an entity that is still the same are copied.</summary>
/// <param name="EntitiesWritten">How many entities were written, and not copied.</param>
internal sealed record WrittenFile(FactFileModel Model, string Text, IReadOnlyList<WrittenEntity> Entities, int EntitiesWritten)
{
    private readonly Dictionary<string, WrittenEntity> _entities = Index(Entities);

    /// <summary>What was written of an entity as it is now, and would be written again as it was; else nothing.</summary>
    /// <param name="model">The file that is to be written.</param>
    /// <param name="entity">The entity.</param>
    public WrittenEntity? Find(FactFileModel model, ProvenEntity entity) =>
        _entities.TryGetValue(entity.Name.Id, out var written)
        && written.Entity.Equals(entity)
        && Model.Target.Equals(model.Target)
        && Model.Name.Equals(model.Name)
        && Model.Kinds.Equals(model.Kinds)
            ? written
            : null;

    /// <remarks>Of two entities with one id, which is an issue elsewhere, the last is found.</remarks>
    private static Dictionary<string, WrittenEntity> Index(IReadOnlyList<WrittenEntity> entities)
    {
        var index = new Dictionary<string, WrittenEntity>(StringComparer.Ordinal);
        foreach (var entity in entities) index[entity.Entity.Name.Id] = entity;
        return index;
    }
}

/// <summary>What was written of an entity.</summary>
/// <param name="Utf8Length">How long its data is.</param>
/// <param name="Runs">Where in the file each part of it stands.</param>
internal sealed record WrittenEntity(ProvenEntity Entity, int Utf8Length, int LongestRunOfQuotes, IReadOnlyDictionary<EntityPart, Segment> Runs);

/// <summary>A part of a generated file to which each entity of the fact file adds its own.</summary>
internal enum EntityPart
{
    /// <summary>The list of statements for tools.</summary>
    List,

    /// <summary>What consumers see.</summary>
    Members,

    /// <summary>The record, and what else consumers do not name.</summary>
    Implementation,

    /// <summary>The data.</summary>
    Data,
}
