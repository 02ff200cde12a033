using System.Text;

namespace Beleg;

/// <summary>
/// The statements about one entity: sought in the data of its fact file when somebody asks for a property, then kept. A member
/// for each of them would be work for the compiler, and rows in the assembly, for records that are read rarely.
/// </summary>
/// <param name="entity">The entity.</param>
/// <param name="file">
/// The data of its fact file. Its first statement names it; the others follow, those on one property together and best first.
/// </param>
internal sealed class EntityStatements(Entity entity, FactData file)
{
    private const int LongestOnStack = 256;
    private const int Unknown = -1;

    private Known? _known;
    private int _start = Unknown;

    public Entity Entity => entity;

    public Catalogue Catalogue => file.Catalogue;

    /// <summary>
    /// The file from its first statement on: generated members say where in this theirs begins, so that a longer text of another
    /// entity changes none of them.
    /// </summary>
    public ReadOnlySpan<byte> Text
    {
        get
        {
            var text = file.Text;
            return text.Slice(StartIn(text));
        }
    }

    /// <summary>Every statement.</summary>
    public IEnumerable<Fact> All()
    {
        for (var at = 0; IsAboutEntity(at); at = DataText.EndOfBlock(Text, at)) yield return FactAt(at);
    }

    public Fact FactAt(int offset)
    {
        var fields = new DataFields(this, offset);
        return new(entity, offset, fields.Status, fields.Lifecycle);
    }

    /// <summary>The id of the statement whose block is at an offset: its entity's and its own.</summary>
    public string IdAt(int offset)
    {
        var above = entity.Id;
        var below = new DataFields(this, offset).Bytes(FactKeys.Fact);
        var length = above.Length + 1 + below.Length;
        var id = length <= LongestOnStack ? stackalloc byte[length] : new byte[length];
        // Ids have ASCII letters, digits and hyphens alone.
        for (var i = 0; i < above.Length; i++) id[i] = (byte)above[i];
        id[above.Length] = (byte)'/';
        below.CopyTo(id.Slice(above.Length + 1));
        return DataText.Decode(id);
    }

    /// <summary>Whether an entity's first statement begins at an offset of a file.</summary>
    public static bool BeginAt(ReadOnlySpan<byte> file, int offset) => file.Slice(offset).StartsWith("e "u8);

    /// <summary>The id of the entity whose first statement begins at an offset of a file.</summary>
    public static string IdAt(ReadOnlySpan<byte> file, int offset)
    {
        var lines = new DataLines(file, offset);
        return lines.MoveNext() ? DataText.Decode(lines.Current.Value) : "";
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
        for (var at = 0; IsAboutEntity(at); at = DataText.EndOfBlock(Text, at))
        {
            var fields = new DataFields(this, at);
            if (!fields.Has(FactKeys.Fact, property) && !fields.IsBelow(FactKeys.Fact, property)) continue;
            facts.Add(new(valueOf(fields, Catalogue), entity, at, fields.Status, fields.Lifecycle));
        }

        return facts.Count == 0 ? null : new(facts[0], facts.Count == 1 ? null : [.. facts.Skip(1)]);
    }

    /// <summary>Behind the last block the data ends without the line break that an offset counts.</summary>
    private bool IsAboutEntity(int at) => at < Text.Length && (at == 0 || !BeginAt(Text, at));

    /// <summary>Where in the file its first statement begins; at the end where it has none. Sought once: a vector's work for some kilobytes.</summary>
    private int StartIn(ReadOnlySpan<byte> text)
    {
        if (_start == Unknown) _start = Find(text);
        return _start;
    }

    private int Find(ReadOnlySpan<byte> text)
    {
        // As a line of its own that follows an empty one: what else the file says keeps to lines that begin with other keys.
        var line = Encoding.UTF8.GetBytes($"\n\ne {entity.Id}\n");
        var first = line.AsSpan(2);
        return text.StartsWith(first) ? 0 : text.IndexOf(line) is >= 0 and var before ? before + 2 : text.Length;
    }

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
