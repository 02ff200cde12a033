namespace Beleg.Proving.Seeds;

/// <summary>The entities of the catalogue by name: what every fact file needs to know of the others.</summary>
/// <param name="IsComplete">Whether every fact file could be read; else an unknown entity may be one that was lost with its file.</param>
internal sealed record EntityTable(EquatableArray<EntityName> Entities, bool IsComplete)
{
    public EntityName? Find(string id)
    {
        foreach (var entity in Entities)
        {
            if (string.Equals(entity.Id, id, StringComparison.Ordinal)) return entity;
        }

        return null;
    }

    /// <summary>
    /// What the proof of one file can ask for. A file that refers to what is no entity gets them all, to be told which one
    /// it may have meant: until that is mended it is proven anew with every entity.
    /// </summary>
    public EntityTable Narrow(CitingFile citing)
    {
        var referredTo = new HashSet<string>(citing.File.ReferredTo, StringComparer.Ordinal);
        var kept = new List<EntityName>();
        foreach (var entity in Entities)
        {
            if (referredTo.Remove(entity.Id) || citing.MaySpeakOf(entity)) kept.Add(entity);
        }

        return referredTo.Count > 0 ? this : new(kept.ToEquatableArray(), IsComplete);
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
