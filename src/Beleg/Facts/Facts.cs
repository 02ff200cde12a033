using System.Collections;
using System.ComponentModel;

namespace Beleg;

/// <summary>
/// Every statement on one property of one entity, best first. It has no value of its own: a plan must not pass for a
/// result by accident. Never empty, and its shape does not change when another statement is added.
/// </summary>
/// <remarks>
/// <em>Best</em> is, in this order: active before disputed before superseded before retracted; the higher rank; stated or
/// achieved, required, recommended, permitted, under way, decided, planned, demanded; the later <c>as-of</c>, by its last day; the id in ordinal order.
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public readonly struct Facts<T> : IReadOnlyList<Fact<T>>
{
    private readonly Fact<T>[]? _others;

    /// <summary>Made by generated code.</summary>
    /// <param name="best">The best statement.</param>
    /// <param name="others">The others, best first; <see langword="null"/> for none.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Facts(Fact<T> best, Fact<T>[]? others = null)
    {
        Best = best;
        _others = others;
    }

    /// <summary>Made by generated code, for a property's only statement.</summary>
    /// <param name="value">The value.</param>
    /// <param name="subject">The entity that it is about.</param>
    /// <param name="offset">Where the fact's block begins in what is stated of the entity, in bytes.</param>
    /// <param name="status">How far the thing has come.</param>
    /// <param name="lifecycle">What became of the statement.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Facts(T value, Entity subject, int offset, Status status = Status.Stated, Lifecycle lifecycle = Lifecycle.Active)
    {
        Best = new(value, subject, offset, status, lifecycle);
        _others = null;
    }

    /// <summary>The best statement.</summary>
    public Fact<T> Best { get; }

    /// <summary>The best statement that the thing is so: stated or achieved. <see langword="null"/> where there is none.</summary>
    public Fact<T>? Achieved => First(static status => status is Status.Stated or Status.Achieved);

    /// <summary>The best statement that the thing is to be: decided or planned. <see langword="null"/> where there is none.</summary>
    public Fact<T>? Planned => First(static status => status is Status.Decided or Status.Planned);

    /// <summary>The best statement that a norm makes it a duty (RFC 2119: MUST, SHALL); a plan and a result are none. <see langword="null"/> where there is none.</summary>
    public Fact<T>? Required => First(static status => status is Status.Required);

    /// <summary>The best statement that a norm recommends it (RFC 2119: SHOULD). <see langword="null"/> where there is none.</summary>
    public Fact<T>? Recommended => First(static status => status is Status.Recommended);

    /// <summary>The best statement that a norm permits it (RFC 2119: MAY). <see langword="null"/> where there is none.</summary>
    public Fact<T>? Permitted => First(static status => status is Status.Permitted);

    /// <summary>How many statements there are; at least one.</summary>
    public int Count => 1 + (_others?.Length ?? 0);

    /// <summary>A statement by its place, the best being at 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no statement at that place.</exception>
    public Fact<T> this[int index] =>
        index == 0 ? Best
        : _others is not null && index > 0 && index <= _others.Length ? _others[index - 1]
        : throw new ArgumentOutOfRangeException(nameof(index), index, FormattableString.Invariant($"There are {Count} statements."));

    /// <summary>The statements of one status, best first.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The statements; none where no source says so.</returns>
    public IEnumerable<Fact<T>> WithStatus(Status status)
    {
        foreach (var fact in this)
        {
            if (fact.Status == status) yield return fact;
        }
    }

    /// <summary>The statements that a source supports, best first.</summary>
    /// <param name="sourceId">The source's id; a part's is <c>source/part</c>.</param>
    /// <returns>The statements; none where the source says nothing of this, or only speaks against it.</returns>
    public IEnumerable<Fact<T>> FromSource(string sourceId)
    {
        foreach (var fact in this)
        {
            if (fact.Citations.Any(citation => !citation.IsDisputing && string.Equals(citation.Source.Id, sourceId, StringComparison.Ordinal))) yield return fact;
        }
    }

    /// <summary>The statements that speak of a time, best first.</summary>
    /// <param name="date">A day, a month, a year …</param>
    /// <returns>
    /// Those whose <see cref="Fact.AsOf"/> or <see cref="Fact.Valid"/> has a day in common with it. A statement that gives no
    /// time is none of them: when its sources were published is another question (<see cref="Fact.Published"/>).
    /// </returns>
    public IEnumerable<Fact<T>> AsOf(PartialDate date)
    {
        var period = new Period(date, date);
        foreach (var fact in this)
        {
            if (fact.AsOf?.Overlaps(date) == true || fact.Valid?.Overlaps(period) == true) yield return fact;
        }
    }

    /// <summary>The statements that are disputed, best first: marked so, or with a citation that speaks against them.</summary>
    public IEnumerable<Fact<T>> Disputed
    {
        get
        {
            foreach (var fact in this)
            {
                if (fact.IsDisputed) yield return fact;
            }
        }
    }

    /// <summary>The statements, best first.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Fact<T>> IEnumerable<Fact<T>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Every statement's id and value, best first, one to a line.</summary>
    public override string ToString() => string.Join("\n", this.Select(fact => fact.ToString()));

    private Fact<T>? First(Func<Status, bool> condition)
    {
        foreach (var fact in this)
        {
            if (condition(fact.Status) && fact.Lifecycle is Lifecycle.Active or Lifecycle.Disputed) return fact;
        }

        return null;
    }

    /// <summary>Walks through statements without allocating.</summary>
    public struct Enumerator : IEnumerator<Fact<T>>
    {
        private readonly Facts<T> _facts;
        private int _index;

        internal Enumerator(Facts<T> facts)
        {
            _facts = facts;
            _index = -1;
        }

        /// <inheritdoc />
        public readonly Fact<T> Current => _facts[_index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc />
        public bool MoveNext() => ++_index < _facts.Count;

        /// <inheritdoc />
        public void Reset() => _index = -1;

        /// <inheritdoc />
        public readonly void Dispose()
        {
        }
    }
}
