using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>A link of the chain of who says so, as it is printed and known.</summary>
/// <param name="Name">As consumers read it: in English, where it has a name in English.</param>
/// <param name="Names">Every name under which a document may speak of it.</param>
internal sealed record Speaker(string Id, string Name, IEnumerable<string> Names)
{
    /// <summary>What is no entity, which is an issue already, is called by its id.</summary>
    public static Speaker Of(string id, EntityTable entities) =>
        entities.Find(id) is { } entity ? new(id, entity.Name.ToString(), entity.Names) : new(id, id, []);
}
