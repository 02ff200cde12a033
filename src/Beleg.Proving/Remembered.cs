namespace Beleg.Proving;

/// <summary>
/// What is made of a record's members on demand, and kept. Equal to any other: a field of a record counts for its equality,
/// and a record that was used would be unequal to one that was not.
/// </summary>
internal sealed class Remembered<T> : IEquatable<Remembered<T>>
    where T : class
{
    private T? _value;

    /// <remarks>Two threads may both make one: they make the same.</remarks>
    public T Get(Func<T> make) => _value ??= make();

    public bool Equals(Remembered<T>? other) => other is not null;

    public override bool Equals(object? obj) => Equals(obj as Remembered<T>);

    public override int GetHashCode() => 0;
}
