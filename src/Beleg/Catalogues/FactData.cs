using System.ComponentModel;

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
        for (var offset = 0; offset < Text.Length; offset = DataText.EndOfBlock(Text, offset))
        {
            var record = Read(offset);
            yield return new(this, offset, record.Status, record.Lifecycle);
        }
    }

    internal FactRecord Read(int offset) => FactRecord.Read(Text, offset);
}
