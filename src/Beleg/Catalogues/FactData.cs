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
    private const int LongestOnStack = 256;

    /// <summary>The blocks; an empty line ends each.</summary>
    protected internal abstract ReadOnlySpan<byte> Text { get; }

    /// <summary>The catalogue that the file belongs to.</summary>
    protected internal abstract Catalogue Catalogue { get; }

    internal void AddFactsTo(List<Fact> facts)
    {
        var text = Text;
        for (var offset = 0; offset < text.Length; offset = DataText.EndOfBlock(text, offset)) facts.Add(FactAt(offset));
    }

    /// <summary>The id of the statement whose block is at an offset: its entity's and its own.</summary>
    internal string IdAt(int offset)
    {
        var above = new DataFields(this, EntityAt(offset)).Bytes(FactKeys.Entity);
        var below = new DataFields(this, offset).Bytes(FactKeys.Fact);
        var length = above.Length + 1 + below.Length;
        var id = length <= LongestOnStack ? stackalloc byte[length] : new byte[length];
        above.CopyTo(id);
        id[above.Length] = (byte)'/';
        below.CopyTo(id.Slice(above.Length + 1));
        return DataText.Decode(id);
    }

    /// <summary>Whom the block at an offset is about.</summary>
    internal string EntityIdAt(int offset) => new DataFields(this, EntityAt(offset)).Text(FactKeys.Entity);

    /// <summary>Whether an entity begins at an offset.</summary>
    internal bool IsEntityAt(int offset) => Text.Slice(offset).StartsWith("e "u8);

    /// <summary>The block that names the entity which the block at an offset is about: the nearest before it that names one.</summary>
    private int EntityAt(int offset) =>
        IsEntityAt(offset) ? offset : Text.Slice(0, offset).LastIndexOf("\n\ne "u8) is >= 0 and var before ? before + 2 : 0;

    internal Fact FactAt(int offset)
    {
        var fields = new DataFields(this, offset);
        return new(this, offset, fields.Status, fields.Lifecycle);
    }
}
