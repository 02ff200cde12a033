using Beleg.Proving;

namespace Beleg.Generators.Emission;

/// <summary>Ids and values in the notation of <see cref="StatementsAttribute.Statements"/>.</summary>
internal static class StatementList
{
    /// <summary>Those of one entity; nothing where there are none.</summary>
    public static DataBlock Of(ProvenEntity entity)
    {
        var list = new DataBlock();
        if (entity.Facts.Count == 0) return list;

        list.Add("entity", entity.Name.Id);
        foreach (var fact in entity.Facts)
        {
            foreach (var text in fact.Value?.Texts ?? EquatableArray<string>.Empty) list.Add(fact.LocalId, text);
        }

        return list;
    }
}
