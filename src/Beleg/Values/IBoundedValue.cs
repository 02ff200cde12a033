namespace Beleg;

/// <summary>A value whose number may be limited by a <see cref="Beleg.Bound"/>.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IBoundedValue<TSelf> : IEquatable<TSelf>
    where TSelf : struct
{
    /// <summary>How the source limits the number.</summary>
    Bound Bound { get; }

    /// <summary>The same number under another bound.</summary>
    /// <param name="bound">The bound to put in the place of <see cref="Bound"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is no member of the enumeration.</exception>
    TSelf WithBound(Bound bound);
}
