namespace Beleg;

/// <summary>
/// The statements about one entity: sought in the data of its fact file when somebody asks for a property, then kept. A member
/// for each of them would be work for the compiler, and rows in the assembly, for records that are read rarely.
/// </summary>
/// <param name="entityId">The entity.</param>
/// <param name="data">The data of its fact file.</param>
/// <param name="offset">Where its first statement begins; the others follow, those on one property together and best first.</param>
internal sealed class EntityStatements(string entityId, FactData data, int offset)
{
    private Known? _known;

    /// <summary>Every statement.</summary>
    public IEnumerable<Fact> All()
    {
        for (var at = offset; IsAboutEntity(at); at = DataText.EndOfBlock(data.Text, at)) yield return data.FactAt(at);
    }

    /// <summary>The statements on a property, best first; <see langword="null"/> where there are none.</summary>
    public Facts<T>? On<T>(string property, Func<DataFields, Catalogue, T> valueOf)
    {
        for (var known = _known; known is not null; known = known.Next)
        {
            if (string.Equals(known.Property, property, StringComparison.Ordinal)) return ((Known<T>)known).Facts;
        }

        var facts = Read(property, valueOf);
        // A whole entry takes the place of another, so that no thread sees half of one. Of two threads at once one may lose its
        // entry, which is then read again.
        Volatile.Write(ref _known, new Known<T>(property, facts, _known));
        return facts;
    }

    private Facts<T>? Read<T>(string property, Func<DataFields, Catalogue, T> valueOf)
    {
        var facts = new List<Fact<T>>(1);
        for (var at = offset; IsAboutEntity(at); at = DataText.EndOfBlock(data.Text, at))
        {
            var fields = new DataFields(data, at);
            if (!fields.Has(FactKeys.Fact, property) && !fields.IsBelow(FactKeys.Fact, property)) continue;
            facts.Add(new(valueOf(fields, data.Catalogue), data, at, fields.Status, fields.Lifecycle));
        }

        return facts.Count == 0 ? null : new(facts[0], facts.Count == 1 ? null : [.. facts.Skip(1)]);
    }

    /// <summary>Behind the last block the data ends without the line break that an offset counts: an entity may have no statements.</summary>
    private bool IsAboutEntity(int at) => at < data.Text.Length && (at == offset ? new DataFields(data, at).Has(FactKeys.Entity, entityId) : !data.IsEntityAt(at));

    private abstract class Known(string property, Known? next)
    {
        public string Property { get; } = property;

        public Known? Next { get; } = next;
    }

    private sealed class Known<T>(string property, Facts<T>? facts, Known? next) : Known(property, next)
    {
        public Facts<T>? Facts { get; } = facts;
    }
}
