using System.ComponentModel;

namespace Beleg;

/// <summary>One statement: what it is about, what it says, how far that has come, who says so, and where it stands.</summary>
/// <remarks>
/// A reference to the catalogue's data, small enough to copy; what it says is decoded when it is asked for.
/// <c>default(Fact)</c> is no statement: every member but equality throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly struct Fact : IEquatable<Fact>
{
    private readonly FactData? _data;
    private readonly int _offset;

    /// <summary>Made by generated code.</summary>
    /// <param name="data">The data of the fact's seed file.</param>
    /// <param name="offset">Where the fact's block begins in it, in bytes.</param>
    /// <param name="status">How far the thing has come.</param>
    /// <param name="lifecycle">What became of the statement.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Fact(FactData data, int offset, Status status, Lifecycle lifecycle)
    {
        _data = data;
        _offset = offset;
        Status = status;
        Lifecycle = lifecycle;
    }

    /// <summary>How far the source says that the thing has come.</summary>
    public Status Status { get; }

    /// <summary>What became of the statement after it was published.</summary>
    public Lifecycle Lifecycle { get; }

    /// <summary><c>entity/property</c> or <c>entity/property/statement</c>. Never reused.</summary>
    public string Id => Read().Id;

    /// <summary>The id of the entity that it is about.</summary>
    public string SubjectId => Id.Substring(0, Id.IndexOf('/'));

    /// <summary>The entity that it is about.</summary>
    public Entity Subject => Data.Catalogue.Entity(SubjectId);

    /// <summary>The property, as the seed files name it: <c>building-time</c>.</summary>
    public string Property => Id.Split('/')[1];

    /// <summary>The value in the notation of seed files: <c>nearly 10000 GPU</c>.</summary>
    public string ValueText => string.Join(", ", Read().Values);

    /// <summary>The value: of the type that the property has in generated code.</summary>
    public object Value => FactValue.Parse(Read(), Data.Catalogue);

    /// <summary>Whether the catalogue's authors prefer it to others on the same property.</summary>
    public Rank Rank => Read().Rank;

    /// <summary>How far the machine got when it checked that the value follows from the quotes.</summary>
    public Support Support => Read().Support;

    /// <summary>In whose voice the quotes speak: that of a source itself, where one does.</summary>
    public Voice Voice => Read().Voice;

    /// <summary>The reason for its rank or lifecycle, in the authors' words; empty where none was needed.</summary>
    public string Because => Read().Because;

    /// <summary>Who says so, innermost first: Deutsche Telekom, whom Deutsche Welle quotes. Empty where the source itself says it.</summary>
    public IReadOnlyList<Entity> By
    {
        get
        {
            var data = Data;
            return [.. Read().By.Select(data.Catalogue.Entity)];
        }
    }

    /// <summary>Whose plan it is, where that is not who says so.</summary>
    public Entity? PlanOf => Read().PlanOf is { Length: > 0 } id ? Data.Catalogue.Entity(id) : null;

    /// <summary>The time of which the source speaks, where it gives one.</summary>
    public PartialDate? AsOf => Read().AsOf is { Length: > 0 } date ? PartialDate.Parse(date) : null;

    /// <summary>The period in which the value holds, where the catalogue gives one.</summary>
    public Period? Valid => Read().Valid is { Length: > 0 } period ? Period.Parse(period) : null;

    /// <summary>What the value is counted for, each: a pod, a year; empty where it is not.</summary>
    public string Per => Read().Per;

    /// <summary>What a change or a share refers to; empty where the property says it.</summary>
    public string Of => Read().Of;

    /// <summary>How a sum divides, in the order of the seed file; empty where it does not.</summary>
    public IReadOnlyList<Share> Shares => [.. Read().Shares.Select(Share.Parse)];

    /// <summary>Whether the source says that there are more than it lists (<em>darunter, dazu gehören</em>).</summary>
    public bool IsOpenList => Read().IsOpenList;

    /// <summary>The id of the statement that replaces this one; empty where none does.</summary>
    public string SupersededBy => Read().SupersededBy;

    /// <summary>Where it stands in the evidence; at least one.</summary>
    public IReadOnlyList<Citation> Citations
    {
        get
        {
            var data = Data;
            return [.. Read().Citations.Select(record => new Citation(data.Catalogue.Source(record.Source), record))];
        }
    }

    /// <summary>Whether two values are the same statement of the same catalogue.</summary>
    public static bool operator ==(Fact left, Fact right) => left.Equals(right);

    /// <summary>Whether two values are different statements.</summary>
    public static bool operator !=(Fact left, Fact right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Fact other) => ReferenceEquals(_data, other._data) && _offset == other._offset;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Fact other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked(((_data?.GetHashCode() ?? 0) * 31) + _offset);

    /// <summary>Id and value: <c>industrial-ai-cloud/gpus/built: nearly 10000 GPU</c>.</summary>
    public override string ToString() => _data is null ? "no statement" : $"{Id}: {ValueText}";

    /// <summary>Whether this is a statement on a property whose value, or one of whose values, is an entity.</summary>
    internal bool HasEntityValue(string property, string entityId)
    {
        var record = Read();
        return record.Type is "entity" or "entities"
            && string.Equals(record.Id.Split('/')[1], property, StringComparison.Ordinal)
            && record.Values.Contains(entityId);
    }

    private FactData Data => _data ?? throw new InvalidOperationException("This fact is default(Fact), which is no statement.");

    private FactRecord Read() => Data.Read(_offset);
}
