namespace Beleg.Proving.Seeds;

/// <summary>The entities of the catalogue by name: what every fact file needs to know of the others.</summary>
/// <param name="IsComplete">Whether every fact file could be read; else an unknown entity may be one that was lost with its file.</param>
internal sealed record EntityTable(EquatableArray<EntityName> Entities, bool IsComplete)
{
    public EntityName? Find(string id) => EntityIndex.Of(this).PositionOf(id) is { } position ? Entities[position] : null;

    /// <summary>
    /// What the proof of one file can ask for: those that it refers to, and of others that its documents name the first of
    /// each kind and name. A file that refers to what is no entity gets them all, to be told which one
    /// it may have meant: until that is mended it is proven anew with every entity.
    /// </summary>
    public EntityTable Narrow(CitingFile citing)
    {
        var index = EntityIndex.Of(this);
        var kept = new HashSet<int>();
        foreach (var id in citing.File.ReferredTo)
        {
            if (index.PositionOf(id) is not { } position) return this;
            kept.Add(position);
        }

        foreach (var word in citing.Words) kept.UnionWith(index.BeginningWith(word));
        return new(kept.OrderBy(position => position).Select(position => Entities[position]).ToEquatableArray(), IsComplete);
    }

    /// <summary>Of two entities with one id the first counts, in ordinal order of the files; the second is an issue elsewhere.</summary>
    public static EntityTable Of(IEnumerable<EntityNames> files)
    {
        var ordered = files.OrderBy(file => file.RelativePath, StringComparer.Ordinal).ToList();
        return new(
            ordered.SelectMany(file => file.Names)
                .GroupBy(name => name.Id, StringComparer.Ordinal)
                .Select(group => group.First())
                .OrderBy(name => name.Id, StringComparer.Ordinal)
                .ToEquatableArray(),
            ordered.All(file => file.IsComplete));
    }
}

/// <summary>The names of the entities of one fact file.</summary>
internal sealed record EntityNames(string RelativePath, EquatableArray<EntityName> Names, bool IsComplete);
