namespace Beleg;

/// <summary>
/// What had to be bridged between a quote and the run of the document that it is: nothing, for an exact quote. Digits, signs,
/// units, comparators, brackets and letter case are never bridged.
/// </summary>
[Flags]
public enum Bridges
{
    /// <summary>Nothing: the quote is the document's own run of characters.</summary>
    None = 0,

    /// <summary>White space of another kind or amount, within a line.</summary>
    WhiteSpace = 1,

    /// <summary>A line break where the quote has a blank.</summary>
    LineBreak = 1 << 1,

    /// <summary>An empty line where the quote has a blank.</summary>
    BlankLine = 1 << 2,

    /// <summary>A hyphen at a line end, read as hyphenation or as a hyphen of the word.</summary>
    LineEndHyphen = 1 << 3,

    /// <summary>Soft hyphens and characters without width.</summary>
    Invisible = 1 << 4,

    /// <summary>The same character, composed or decomposed.</summary>
    Composition = 1 << 5,

    /// <summary>A ligature for its letters.</summary>
    Ligature = 1 << 6,

    /// <summary>Another shape of the same kind of quote mark, or of the apostrophe.</summary>
    QuoteMark = 1 << 7,

    /// <summary>Another shape of a dash between words.</summary>
    Dash = 1 << 8,

    /// <summary>Words left out, where the quote says so.</summary>
    Elision = 1 << 9,

    /// <summary>A page's footer or number among the words left out.</summary>
    PageBreak = 1 << 10,
}
