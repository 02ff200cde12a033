using Beleg.Linguistics.Text;
using Beleg.Proving;

namespace Beleg.Generators.Emission;

/// <summary>Writes the parts of a file that are one entity's: anew, or as copies of what was written before.</summary>
internal sealed class EntityWriter
{
    private readonly ProvenEntity _entity;
    private readonly SourceWriter _writer;
    private readonly string _text;
    private readonly WrittenEntity? _written;
    private readonly EntityEmitter? _emitter;
    private readonly Dictionary<EntityPart, Segment> _runs = [];

    public EntityWriter(FactFileModel model, ProvenEntity entity, WrittenFile? before, SourceWriter writer)
    {
        (_entity, _writer, _text) = (entity, writer, before?.Text ?? "");
        _written = before?.Find(model, entity);
        _emitter = _written is null ? new(model, entity, writer) : null;
    }

    public bool HasStatements => _entity.Facts.Count > 0;

    public bool IsNew => _emitter is not null;

    public int Utf8Length => _emitter?.Utf8Length ?? _written!.Utf8Length;

    public int LongestRunOfQuotes => _emitter?.LongestRunOfQuotes ?? _written!.LongestRunOfQuotes;

    public void Write(EntityPart part)
    {
        var start = _writer.Length;
        if (_emitter is not null) _emitter.Emit(part);
        // What was not asked for before was empty.
        else if (_written!.Runs.TryGetValue(part, out var run)) _writer.Copy(_text, run);
        _runs[part] = new(start, _writer.Length - start);
    }

    /// <summary>What was written, for the next time.</summary>
    public WrittenEntity Written => new(_entity, Utf8Length, LongestRunOfQuotes, _runs);
}
