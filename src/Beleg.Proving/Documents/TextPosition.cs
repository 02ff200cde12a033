namespace Beleg.Proving.Documents;

/// <summary>A place in a text, both counted from 0; columns count UTF-16 code units.</summary>
internal readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The way people and compilers count: <c>line,column</c> from 1.</summary>
    public override string ToString() => Invariant.Text($"{Line + 1},{Column + 1}");
}
