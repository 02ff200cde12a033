using System.ComponentModel;

namespace Beleg;

/// <summary>One statement: what it is about, what it says, how far that has come, who says so, and where it stands.</summary>
/// <remarks>
/// A reference to the catalogue's data, small enough to copy; what it says is decoded when it is asked for.
/// <c>default(Fact)</c> is no statement: what it says throws <see cref="InvalidOperationException"/>. Only <see cref="Status"/>
/// and <see cref="Lifecycle"/>, which are then the default ones, equality and <see cref="ToString"/> do not.
/// </remarks>
public readonly struct Fact : IEquatable<Fact>
{
    private readonly EntityStatements? _data;
    private readonly int _offset;

    /// <summary>Made by generated code.</summary>
    /// <param name="subject">The entity that it is about.</param>
    /// <param name="offset">Where the fact's block begins in what is stated of the entity, in bytes.</param>
    /// <param name="status">How far the thing has come.</param>
    /// <param name="lifecycle">What became of the statement.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Fact(Entity subject, int offset, Status status, Lifecycle lifecycle)
    {
        _data = subject.Statements;
        _offset = offset;
        Status = status;
        Lifecycle = lifecycle;
    }

    /// <summary>How far the source says that the thing has come.</summary>
    public Status Status { get; }

    /// <summary>What became of the statement after it was published.</summary>
    public Lifecycle Lifecycle { get; }

    /// <summary><c>entity/property</c> or <c>entity/property/statement</c>. Never reused.</summary>
    public string Id => Data.IdAt(_offset);

    /// <summary>The id of the entity that it is about.</summary>
    public string SubjectId => Subject.Id;

    /// <summary>The entity that it is about.</summary>
    public Entity Subject => Data.Entity;

    /// <summary>The property, as the seed files name it: <c>building-time</c>.</summary>
    public string Property => Fields.Text(FactKeys.Fact).Split('/')[0];

    /// <summary>The value in the notation of seed files: <c>nearly 10000 GPU</c>.</summary>
    public string ValueText => string.Join(", ", Fields.Texts(FactKeys.Value));

    /// <summary>The value: of the type that the property has in generated code.</summary>
    public object Value => FactValue.Parse(Fields, Data.Catalogue);

    /// <summary>
    /// How the value was worked out from other statements or from figures of the quotes: <c>= 1000 m2 / 80 m2</c>, with ids such
    /// as <c>cloud/gpus/built</c>; empty where a quote says the value. The citations are then those of all that it came from.
    /// </summary>
    public string Derivation => Fields.Text("derivation"u8);

    /// <summary>Whether the catalogue's authors prefer it to others on the same property.</summary>
    public Rank Rank => Fields.Word("rank"u8, Rank.Normal);

    /// <summary>How far the machine got when it checked that the value follows from the quotes.</summary>
    public Support Support => Fields.Word("support"u8, Support.Derived);

    /// <summary>Who vouches for what was not read of the quotes' sentences, several joined by <c>; </c>; empty where nobody needs to.</summary>
    public string AttestedBy => Attested?.By ?? "";

    /// <summary>Why that changes nothing, in the words of those who vouch; empty where nobody does.</summary>
    public string AttestedBecause => Attested?.Because ?? "";

    /// <summary>The words that were not read; empty where nobody vouches.</summary>
    public string UnreadWords => Attested?.UnreadWords ?? "";

    /// <summary>In whose voice the quotes speak: that of a source itself, where one does.</summary>
    public Voice Voice => Fields.Word("voice"u8, Voice.Own);

    /// <summary>The reason for its rank or lifecycle, in the authors' words; empty where none was needed.</summary>
    public string Because => Fields.Text("because"u8);

    /// <summary>Who says so, innermost first: Deutsche Telekom, whom Deutsche Welle quotes. Empty where the source itself says it.</summary>
    public Attribution By => Fields.Attribution();

    /// <summary>Whose plan it is, where that is not who says so.</summary>
    public Entity? PlanOf => Fields.Find("plan-of"u8) is { } id ? Data.Catalogue.Entity(id) : null;

    /// <summary>The time of which the source speaks, where it gives one.</summary>
    public PartialDate? AsOf => Fields.Find("as-of"u8) is { } date ? PartialDate.Parse(date) : null;

    /// <summary>The period in which the value holds, where the catalogue gives one.</summary>
    public Period? Valid => Fields.Find("valid"u8) is { } period ? Period.Parse(period) : null;

    /// <summary>When the first of the sources that support it was published; <see langword="null"/> where none of them says.</summary>
    public PartialDate? Published
    {
        get
        {
            PartialDate? first = null;
            foreach (var citation in Supporting)
            {
                if (citation.Source.Published is { } date && (first is not { } earliest || date.CompareByStart(earliest) < 0)) first = date;
            }

            return first;
        }
    }

    /// <summary>
    /// How many sources say so that do not depend on each other; at least one. Sources of one <see cref="Source.Origin"/> count
    /// once, and so do the parts of one document. What is derived rests on all its sources together, and counts one.
    /// </summary>
    public int IndependentSources =>
        Derivation.Length > 0 ? 1 : Math.Max(1, Supporting.Select(citation => OriginOf(citation.Source)).Distinct().Count());

    /// <summary>Whether sources disagree about it: it is marked so, or a citation speaks against it.</summary>
    public bool IsDisputed => Lifecycle == Lifecycle.Disputed || Citations.Any(citation => citation.IsDisputing);

    /// <summary>What the value is counted for, each: a pod, a year; empty where it is not.</summary>
    public string Per => Fields.Text("per"u8);

    /// <summary>What a change or a share refers to, or what narrows the value, several joined by <c>; </c>; empty where the property says it.</summary>
    public string Of => Fields.Text("of"u8);

    /// <summary>How a sum divides, in the order of the seed file; empty where it does not.</summary>
    public IReadOnlyList<Share> Shares => [.. Fields.Texts("share"u8).Select(Share.Parse)];

    /// <summary>Whether the source says that there are more than it lists (<em>darunter, dazu gehören</em>).</summary>
    public bool IsOpenList => Fields.Has("list"u8);

    /// <summary>The id of the statement that replaces this one; empty where none does.</summary>
    public string SupersededBy => Fields.Text("superseded-by"u8);

    /// <summary>Where it stands in the evidence; at least one.</summary>
    public IReadOnlyList<Citation> Citations => Fields.Citations();

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

    /// <summary>Id, value and who says so: <c>industrial-ai-cloud/gpus/built: nearly 10000 GPU, says Deutsche Telekom</c>.</summary>
    public override string ToString() => _data is null ? "no statement" : $"{Id}: {ValueText}{(By is { IsHearsay: true } by ? $", says {by}" : "")}";

    /// <summary>The date as it is written; empty where there is none. Makes nothing else of it.</summary>
    internal string AsOfText => Fields.Text("as-of"u8);

    /// <summary>Whether this is a statement on a property whose value, or one of whose values, is an entity.</summary>
    internal bool HasEntityValue(string property, string entityId)
    {
        var fields = Fields;
        return (fields.Has(FactKeys.Type, "entity") || fields.Has(FactKeys.Type, "entities"))
            && fields.Has(FactKeys.Value, entityId)
            && string.Equals(Property, property, StringComparison.Ordinal);
    }

    private Attestation? Attested => Attestation.Together(Citations.Select(citation => citation.Attested));

    private IEnumerable<Citation> Supporting => Citations.Where(citation => !citation.IsDisputing);

    /// <summary>What a source depends on: a text that others print too, or else its own document.</summary>
    private static (bool IsShared, string Name) OriginOf(Source source) =>
        source.Origin.Length > 0 ? (true, source.Origin) : (false, source.Document.Length > 0 ? source.Document : source.Id);

    /// <summary>The fact as <see cref="FactSnapshot"/> renders it: the texts as they were proven, not parsed and written anew.</summary>
    internal FactRow ToRow()
    {
        var fields = Fields;
        return new(
            Id,
            fields.Type,
            ValueText,
            Derivation,
            Per,
            Of,
            fields.Texts("share"u8),
            IsOpenList,
            Status,
            fields.Texts("by"u8),
            fields.Text("plan-of"u8),
            fields.Text("as-of"u8),
            fields.Text("valid"u8),
            Rank,
            Lifecycle,
            SupersededBy,
            Support,
            Attested,
            Citations.Select(citation => citation.ToRow()));
    }

    private EntityStatements Data => _data ?? throw new InvalidOperationException("This fact is default(Fact), which is no statement.");

    private DataFields Fields => new(Data, _offset);
}
