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
        var (statements, start) = (default(EntityStatements), 0);
        for (var at = 0; at < text.Length; at = DataText.EndOfBlock(text, at))
        {
            if (EntityStatements.BeginAt(text, at)) (statements, start) = (Catalogue.Entity(EntityStatements.IdAt(text, at)).Statements, at);
            facts.Add(statements!.FactAt(at - start));
        }
    }
}
