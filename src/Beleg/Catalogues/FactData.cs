using System.ComponentModel;
using System.Text;

namespace Beleg;

/// <summary>
/// The facts of one seed file as generated code carries them: UTF-8 text, one block of <c>key value</c> lines per fact,
/// decoded when somebody asks. String literals would fill the assembly's string heap, which ends at 16 MB, and cost twice the size.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactData
{
    /// <summary>The blocks; an empty line ends each.</summary>
    protected internal abstract ReadOnlySpan<byte> Text { get; }

    /// <summary>The catalogue that the file belongs to.</summary>
    protected internal abstract Catalogue Catalogue { get; }

    internal IEnumerable<Fact> ReadFacts()
    {
        for (var offset = 0; offset < Text.Length; offset = EndOf(offset))
        {
            var record = Read(offset);
            yield return new(this, offset, record.Status, record.Lifecycle);
        }
    }

    internal FactRecord Read(int offset)
    {
        var block = Text.Slice(offset, EndOf(offset) - offset);
#if NET
        return FactRecord.Parse(Encoding.UTF8.GetString(block));
#else
        return FactRecord.Parse(Encoding.UTF8.GetString(block.ToArray()));
#endif
    }

    private int EndOf(int offset)
    {
        var length = Text.Slice(offset).IndexOf("\n\n"u8);
        return length < 0 ? Text.Length : offset + length + 2;
    }
}
