using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents.Markup;
using Beleg.Proving.Documents.Structure;

namespace Beleg.Proving.Documents;

/// <summary>
/// A document as the proof sees it: its text with LF line ends and without a byte order mark, so that a checkout's
/// line ends change neither offsets nor digest. Two documents are equal when their names, texts and paths are.
/// </summary>
/// <param name="path">The path by which the host and its user know the file: for locations only.</param>
internal sealed class EvidenceDocument(string name, string text, string path = "") : IEquatable<EvidenceDocument>
{
    // Made on demand and kept. Two threads may both make one: they make the same.
    private LineMap? _lines;
    private FoldedText? _folded;
    private TextStructure? _structure;
    private CodePointMap? _codePoints;
    private int[]? _words;
    private EvidenceDocument? _view;
    private MarkupKind _viewKind;

    /// <summary>The name under <c>documents/</c>, with <c>/</c> between folders.</summary>
    public string Name { get; } = name;

    public string Path { get; } = path;

    public string Text { get; } = NormaliseLineEnds(text);

    /// <summary>The text as the file prints it: as long as <see cref="Text"/>, which may leave its markup unseen.</summary>
    public string Printed => Source?.Text ?? Text;

    /// <summary>Of a view: the document that it shows.</summary>
    private EvidenceDocument? Source { get; init; }

    /// <summary>What could not be decoded, where the host saw the bytes.</summary>
    public UndecodedByte? Undecoded { get; init; }

    public LineMap Lines => _lines ??= new(Printed);

    /// <summary>The text as quotes are sought in it.</summary>
    public FoldedText Folded => _folded ??= FoldedText.Of(Text.IndexOf('\f') < 0 ? Text : Structure.Unpaged);

    /// <summary>Its headings, paragraphs and tables.</summary>
    public TextStructure Structure => _structure ??= new(Text, Lines);

    /// <summary>Its offsets as other tools count them.</summary>
    public CodePointMap CodePoints => _codePoints ??= new(Text);

    /// <summary>The words that stand in it, each once (<see cref="WordHashes"/>).</summary>
    public IReadOnlyList<int> Words => _words ??= DistinctWords();

    /// <summary>The document as its reader sees it, its markup taken away; every offset stays that of the file.</summary>
    public EvidenceDocument As(MarkupKind kind)
    {
        if (kind == MarkupKind.None) return this;
        if (_view is not { } view || _viewKind != kind) (_view, _viewKind) = (view = new(Name, MarkupView.Of(Text, kind), Path) { Source = this, Undecoded = Undecoded }, kind);
        return view;
    }

    /// <summary>A place in the document. Lines and columns are those of the file, whatever its line ends.</summary>
    public SeedLocation LocationOf(int start, int length) =>
        new(Path, start, length, Lines.PositionOf(start), Lines.PositionOf(start + length));

    public bool Equals(EvidenceDocument? other) =>
        ReferenceEquals(this, other)
        || (other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal) && string.Equals(Text, other.Text, StringComparison.Ordinal) && string.Equals(Printed, other.Printed, StringComparison.Ordinal) && string.Equals(Path, other.Path, StringComparison.Ordinal));

    public override bool Equals(object? obj) => Equals(obj as EvidenceDocument);

    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Name) * 31) + Text.Length);

    private int[] DistinctWords()
    {
        var words = new HashSet<int>();
        WordHashes.AddTo(words, Text);
        return [.. words];
    }

    private static string NormaliseLineEnds(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var body = start == 0 ? text : text.Substring(start);
        return body.IndexOf('\r') < 0 ? body : body.Replace("\r\n", "\n").Replace('\r', '\n');
    }
}
