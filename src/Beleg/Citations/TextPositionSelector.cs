namespace Beleg;

/// <summary>
/// A run of a text by its offsets: the <c>TextPositionSelector</c> of the W3C Web Annotation Data Model, section 4.2.5. It
/// counts code points of the text whose digest the source gives: LF line ends, no byte order mark.
/// </summary>
public readonly struct TextPositionSelector : IEquatable<TextPositionSelector>
{
    internal TextPositionSelector(int start, int end)
    {
        Start = start;
        End = end;
    }

    /// <summary>The first code point of the run, from 0.</summary>
    public int Start { get; }

    /// <summary>The code point just behind the run.</summary>
    public int End { get; }

    /// <summary>Whether two selectors select the same run.</summary>
    public static bool operator ==(TextPositionSelector left, TextPositionSelector right) => left.Equals(right);

    /// <summary>Whether two selectors select different runs.</summary>
    public static bool operator !=(TextPositionSelector left, TextPositionSelector right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(TextPositionSelector other) => Start == other.Start && End == other.End;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is TextPositionSelector other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Start * 31) + End);

    /// <summary><c>1034-1086</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Start}-{End}");
}
