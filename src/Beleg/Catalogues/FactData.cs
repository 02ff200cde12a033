using System.ComponentModel;

namespace Beleg;

/// <summary>
/// The facts of one seed file as generated code carries them: UTF-8 text, one block of <c>key value</c> lines per fact,
/// decoded field by field when somebody asks. String literals would fill the assembly's string heap, which ends at 16 MB,
/// and cost twice the size.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactData
{
    /// <summary>The blocks; an empty line ends each.</summary>
    protected internal abstract ReadOnlySpan<byte> Text { get; }

    /// <summary>The catalogue that the file belongs to.</summary>
    protected internal abstract Catalogue Catalogue { get; }

    internal void AddFactsTo(List<Fact> facts)
    {
        var text = Text;
        for (var offset = 0; offset < text.Length; offset = DataText.EndOfBlock(text, offset)) facts.Add(FactAt(offset));
    }

    internal Fact FactAt(int offset)
    {
        var fields = new DataFields(this, offset);
        return new(this, offset, fields.Status, fields.Lifecycle);
    }
}
