using Beleg.Proving;

namespace Beleg.Generators.Emission;

/// <summary>Ids and values in the notation of <see cref="StatementsAttribute.Statements"/>.</summary>
internal static class StatementList
{
    public static DataBlock Of(IEnumerable<ProvenEntity> entities)
    {
        var list = new DataBlock();
        foreach (var entity in entities)
        {
            if (entity.Facts.Count == 0) continue;

            if (!list.IsEmpty) list.EndBlock();
            list.Add("entity", entity.Name.Id);
            foreach (var fact in entity.Facts)
            {
                foreach (var text in fact.Value?.Texts ?? EquatableArray<string>.Empty) list.Add(fact.LocalId, text);
            }
        }

        return list;
    }
}
