namespace Beleg;

/// <summary>A run of a text by its words: the <c>TextQuoteSelector</c> of the W3C Web Annotation Data Model, section 4.2.4.</summary>
public sealed class TextQuoteSelector : IEquatable<TextQuoteSelector>
{
    internal TextQuoteSelector(string exact, string prefix, string suffix)
    {
        Exact = exact;
        Prefix = prefix;
        Suffix = suffix;
    }

    /// <summary>The run itself, as the document has it.</summary>
    public string Exact { get; }

    /// <summary>Up to 32 UTF-16 code units just before it; empty at the document's beginning and between the segments of one quote.</summary>
    public string Prefix { get; }

    /// <summary>Up to 32 UTF-16 code units just after it; empty at the document's end and between the segments of one quote.</summary>
    public string Suffix { get; }

    /// <inheritdoc />
    public bool Equals(TextQuoteSelector? other) =>
        other is not null
        && string.Equals(Exact, other.Exact, StringComparison.Ordinal)
        && string.Equals(Prefix, other.Prefix, StringComparison.Ordinal)
        && string.Equals(Suffix, other.Suffix, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as TextQuoteSelector);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Exact);

    /// <summary>The run itself.</summary>
    public override string ToString() => Exact;
}
