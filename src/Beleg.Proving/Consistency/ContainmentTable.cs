using System.Runtime.CompilerServices;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Consistency;

/// <summary>What lies within what, over all files. Who stands in a place stands also in the place around it.</summary>
internal sealed record ContainmentTable(EquatableArray<Containment> Links)
{
    // Beside the table, which is a value of the incremental pipeline and must hold nothing but what it equals by.
    private static readonly ConditionalWeakTable<ContainmentTable, ILookup<string, string>> s_wholes = new();

    public static ContainmentTable Of(IEnumerable<EquatableArray<Containment>> files) => new(files
        .SelectMany(links => links)
        .Distinct()
        .OrderBy(link => link.Part, StringComparer.Ordinal)
        .ThenBy(link => link.Whole, StringComparer.Ordinal)
        .ToEquatableArray());

    /// <summary>What an entity's facts say of where it belongs; not those that no longer stand, or whose value could not be read.</summary>
    public static IEnumerable<Containment> LinksOf(ProvenEntity entity, KindSeed? kind) =>
        from fact in entity.Facts
        where fact is { Lifecycle: Lifecycle.Active, Status: Status.Stated or Status.Achieved, Value: not null } && kind?.Find(fact.Property) is { IsWithin: true }
        from whole in fact.Value!.Texts
        select new Containment(entity.Name.Id, whole);

    /// <summary>What the contested statements of one file ask for.</summary>
    public ContainmentTable For(ProvenFile file)
    {
        if (Links.Count == 0) return this;

        var values = file.Contested
            .Where(statement => statement.Property.Type == PropertyType.Entity)
            .SelectMany(statement => file.Entities[statement.Entity].Facts[statement.Fact].Value?.Texts ?? EquatableArray<string>.Empty);
        var around = Around(values);
        return new(Links.Where(link => around.Contains(link.Part)).ToEquatableArray());
    }

    public bool IsWithin(string part, string whole) => Around([part]).Contains(whole);

    /// <summary>Entities and all in which they lie; a circle ends where it began.</summary>
    private HashSet<string> Around(IEnumerable<string> entities)
    {
        var wholes = s_wholes.GetValue(this, static table => table.Links.ToLookup(link => link.Part, link => link.Whole, StringComparer.Ordinal));
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(entities);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (!reached.Add(next)) continue;
            foreach (var whole in wholes[next]) open.Push(whole);
        }

        return reached;
    }
}

/// <summary>An entity that lies within another, or is a part of it, as a statement says.</summary>
internal sealed record Containment(string Part, string Whole);
