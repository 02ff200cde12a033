using System.ComponentModel;

namespace Beleg;

/// <summary>One statement with its value typed. Reading the value costs what reading a constant costs.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct Fact<T> : IEquatable<Fact<T>>
{
    private readonly Fact _fact;

    /// <summary>Made by generated code.</summary>
    /// <param name="value">The value.</param>
    /// <param name="subject">The entity that it is about.</param>
    /// <param name="offset">Where the fact's block begins in what is stated of the entity, in bytes.</param>
    /// <param name="status">How far the thing has come.</param>
    /// <param name="lifecycle">What became of the statement.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Fact(T value, Entity subject, int offset, Status status = Status.Stated, Lifecycle lifecycle = Lifecycle.Active)
    {
        Value = value;
        _fact = new(subject, offset, status, lifecycle);
    }

    /// <summary>The value, with its bound.</summary>
    public T Value { get; }

    /// <inheritdoc cref="Fact.Status" />
    public Status Status => _fact.Status;

    /// <inheritdoc cref="Fact.Lifecycle" />
    public Lifecycle Lifecycle => _fact.Lifecycle;

    /// <inheritdoc cref="Fact.Id" />
    public string Id => _fact.Id;

    /// <inheritdoc cref="Fact.Subject" />
    public Entity Subject => _fact.Subject;

    /// <inheritdoc cref="Fact.Property" />
    public string Property => _fact.Property;

    /// <inheritdoc cref="Fact.Derivation" />
    public string Derivation => _fact.Derivation;

    /// <inheritdoc cref="Fact.Rank" />
    public Rank Rank => _fact.Rank;

    /// <inheritdoc cref="Fact.Support" />
    public Support Support => _fact.Support;

    /// <inheritdoc cref="Fact.AttestedBy" />
    public string AttestedBy => _fact.AttestedBy;

    /// <inheritdoc cref="Fact.AttestedBecause" />
    public string AttestedBecause => _fact.AttestedBecause;

    /// <inheritdoc cref="Fact.UnreadWords" />
    public string UnreadWords => _fact.UnreadWords;

    /// <inheritdoc cref="Fact.Voice" />
    public Voice Voice => _fact.Voice;

    /// <inheritdoc cref="Fact.Because" />
    public string Because => _fact.Because;

    /// <inheritdoc cref="Fact.By" />
    public Attribution By => _fact.By;

    /// <inheritdoc cref="Fact.PlanOf" />
    public Entity? PlanOf => _fact.PlanOf;

    /// <inheritdoc cref="Fact.AsOf" />
    public PartialDate? AsOf => _fact.AsOf;

    /// <inheritdoc cref="Fact.Valid" />
    public Period? Valid => _fact.Valid;

    /// <inheritdoc cref="Fact.Published" />
    public PartialDate? Published => _fact.Published;

    /// <inheritdoc cref="Fact.IndependentSources" />
    public int IndependentSources => _fact.IndependentSources;

    /// <inheritdoc cref="Fact.IsDisputed" />
    public bool IsDisputed => _fact.IsDisputed;

    /// <inheritdoc cref="Fact.Per" />
    public string Per => _fact.Per;

    /// <inheritdoc cref="Fact.Of" />
    public string Of => _fact.Of;

    /// <inheritdoc cref="Fact.Shares" />
    public IReadOnlyList<Share> Shares => _fact.Shares;

    /// <inheritdoc cref="Fact.IsOpenList" />
    public bool IsOpenList => _fact.IsOpenList;

    /// <inheritdoc cref="Fact.SupersededBy" />
    public string SupersededBy => _fact.SupersededBy;

    /// <inheritdoc cref="Fact.Citations" />
    public IReadOnlyList<Citation> Citations => _fact.Citations;

    /// <summary>The statement without the type of its value.</summary>
    /// <param name="fact">The statement.</param>
    public static implicit operator Fact(Fact<T> fact) => fact._fact;

    /// <summary>Whether two values are the same statement of the same catalogue.</summary>
    public static bool operator ==(Fact<T> left, Fact<T> right) => left.Equals(right);

    /// <summary>Whether two values are different statements.</summary>
    public static bool operator !=(Fact<T> left, Fact<T> right) => !left.Equals(right);

    /// <summary>The statement without the type of its value.</summary>
    public Fact ToFact() => _fact;

    /// <inheritdoc />
    public bool Equals(Fact<T> other) => _fact.Equals(other._fact);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Fact<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _fact.GetHashCode();

    /// <inheritdoc cref="Fact.ToString" />
    public override string ToString() => _fact.ToString();
}
