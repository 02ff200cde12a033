using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Documents.Structure;

namespace Beleg.Proving.Documents;

/// <summary>
/// A document as the proof sees it: its text with LF line ends and without a byte order mark, so that a checkout's
/// line ends change neither offsets nor digest. Two documents are equal when their names and texts are.
/// </summary>
internal sealed class EvidenceDocument(string name, string text) : IEquatable<EvidenceDocument>
{
    // Made on demand and kept. Two threads may both make one: they make the same.
    private LineMap? _lines;
    private FoldedText? _folded;
    private TextStructure? _structure;

    /// <summary>The name under <c>documents/</c>, with <c>/</c> between folders.</summary>
    public string Name { get; } = name;

    public string Text { get; } = NormaliseLineEnds(text);

    /// <summary>What could not be decoded, where the host saw the bytes.</summary>
    public UndecodedByte? Undecoded { get; init; }

    public LineMap Lines => _lines ??= new(Text);

    /// <summary>The text as quotes are sought in it.</summary>
    public FoldedText Folded => _folded ??= FoldedText.Of(Text);

    /// <summary>Its headings, paragraphs and tables.</summary>
    public TextStructure Structure => _structure ??= new(Text, Lines);

    /// <summary>
    /// Where the document was decoded wrongly, if it was: hosts get texts that somebody else has decoded, and what was no
    /// character has become U+FFFD.
    /// </summary>
    public TextPosition? FirstUndecoded => Text.IndexOf('\uFFFD') is >= 0 and var offset ? Lines.PositionOf(offset) : null;

    public bool Equals(EvidenceDocument? other) =>
        ReferenceEquals(this, other)
        || (other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal) && string.Equals(Text, other.Text, StringComparison.Ordinal));

    public override bool Equals(object? obj) => Equals(obj as EvidenceDocument);

    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Name) * 31) + Text.Length);

    private static string NormaliseLineEnds(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var body = start == 0 ? text : text.Substring(start);
        return body.IndexOf('\r') < 0 ? body : body.Replace("\r\n", "\n").Replace('\r', '\n');
    }
}
