using System.Collections.Concurrent;
using Beleg.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Steps;

/// <summary>
/// Writes fact files again and again, as an editor does: knows of each what was written last, and writes only those entities
/// anew that are something else. What was written is the text that the compiler keeps anyway.
/// </summary>
internal sealed class FactFileWriter
{
    private readonly ConcurrentDictionary<string, WrittenFile> _written = new(StringComparer.Ordinal);
    private int _entitiesWritten;

    /// <summary>How many entities were written so far, each as often as it was.</summary>
    public int EntitiesWritten => Volatile.Read(ref _entitiesWritten);

    public void Add(SourceProductionContext context, FactFileModel model)
    {
        var written = FactFileEmitter.Emit(model, _written.TryGetValue(model.RelativePath, out var before) ? before : null);
        Interlocked.Add(ref _entitiesWritten, written.EntitiesWritten);
        _written[model.RelativePath] = written;
        context.AddSource(model.Name.HintName, written.Text);
    }

    /// <summary>Forgets all files but these.</summary>
    public void KeepOnly(IReadOnlyCollection<string> relativePaths)
    {
        foreach (var path in _written.Keys.Except(relativePaths, StringComparer.Ordinal)) _written.TryRemove(path, out _);
    }
}
