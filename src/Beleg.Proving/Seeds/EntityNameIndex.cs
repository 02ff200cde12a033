using System.Runtime.CompilerServices;

namespace Beleg.Proving.Seeds;

/// <summary>The names of a table's entities, indexed once for all who look for them.</summary>
internal static class EntityNameIndex
{
    // Beside the table, which is a value of the incremental pipeline and must hold nothing but what it equals by.
    private static readonly ConditionalWeakTable<EntityTable, NameIndex> s_indexes = new();

    public static NameIndex Of(EntityTable table) => s_indexes.GetValue(table, static each => new(each.Entities));
}
