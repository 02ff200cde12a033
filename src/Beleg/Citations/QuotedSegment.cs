namespace Beleg;

/// <summary>One run of a document that a citation quotes. A quote that leaves words out (<c>…</c>) has several.</summary>
public sealed class QuotedSegment : IEquatable<QuotedSegment>
{
    internal QuotedSegment(string words, string text, TextSpan span, TextSpan codePoints, string prefix, string suffix)
    {
        Words = words;
        Text = text;
        Start = span.Start;
        Length = span.Length;
        PositionSelector = new(codePoints.Start, codePoints.Start + codePoints.Length);
        QuoteSelector = new(text, prefix, suffix);
    }

    /// <summary>The words of the quote that stand here; of its reading, where the citation has one.</summary>
    public string Words { get; }

    /// <summary>The document's own characters, with its line breaks and whatever else the quote bridges.</summary>
    public string Text { get; }

    /// <summary>Where it starts, in UTF-16 code units from 0, in the document's text with LF line ends.</summary>
    public int Start { get; }

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The run by its words and those around it.</summary>
    public TextQuoteSelector QuoteSelector { get; }

    /// <summary>The run by its offsets in code points.</summary>
    public TextPositionSelector PositionSelector { get; }

    /// <inheritdoc />
    public bool Equals(QuotedSegment? other) =>
        other is not null
        && (Start, Length, PositionSelector) == (other.Start, other.Length, other.PositionSelector)
        && string.Equals(Words, other.Words, StringComparison.Ordinal)
        && QuoteSelector.Equals(other.QuoteSelector);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as QuotedSegment);

    /// <inheritdoc />
    public override int GetHashCode() => Hash.Combine(Start, Length);

    /// <summary>The document's own characters.</summary>
    public override string ToString() => Text;
}
