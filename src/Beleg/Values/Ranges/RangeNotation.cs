namespace Beleg;

/// <summary>What a range must know about the type of its ends.</summary>
internal abstract class RangeNotation<T>
    where T : struct, IBoundedValue<T>
{
    private static readonly RangeNotation<T>? Found = RangeNotations.For(typeof(T)) as RangeNotation<T>;

    /// <summary>The notation for <typeparamref name="T"/>, found without reflection.</summary>
    /// <exception cref="NotSupportedException">There are no ranges of this type.</exception>
    public static RangeNotation<T> Instance => Found ?? throw new NotSupportedException($"there are no ranges of {typeof(T).Name}");

    /// <summary>A range in words, for messages.</summary>
    public abstract string Sample { get; }

    public abstract bool TryParse(string text, out T value, out string? expected);

    /// <summary>The sign of the difference of two ends; nothing where they are of different kinds or cannot be compared.</summary>
    public abstract int? Compare(T low, T high);

    /// <summary>Whether both ends count the same: one unit, one currency, one direction.</summary>
    public abstract bool AreAlike(T low, T high);

    /// <summary>What stands before the first number: the bound, which is one of the whole range.</summary>
    public virtual string Start(T high, Bound bound, TextStyle style) => BoundWords.Prefix(bound, style);

    /// <summary>Writes both ends with the separator between, and what they share once.</summary>
    public abstract string Format(T low, T high, string separator, TextStyle style, IFormatProvider? provider);
}
