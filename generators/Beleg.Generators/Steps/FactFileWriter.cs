using Beleg.Generators.Emission;
using Beleg.Proving;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Steps;

/// <summary>
/// Writes fact files again and again, as an editor does: knows of each what was written last, and writes only those entities
/// anew that are something else. What was written is the text that the compiler keeps anyway.
/// </summary>
internal sealed class FactFileWriter
{
    private readonly LastMade<FactFileModel, WrittenFile> _last;
    private int _entitiesWritten;

    public FactFileWriter() => _last = new(model => model.RelativePath, Emit);

    /// <summary>How many entities were written so far, each as often as it was.</summary>
    public int EntitiesWritten => Volatile.Read(ref _entitiesWritten);

    public void WriteAhead(IReadOnlyList<FactFileModel> models, CancellationToken cancellation) => _last.MakeAhead(models, cancellation);

    public WrittenFile Write(FactFileModel model, CancellationToken cancellation) => _last.Make(model, cancellation);

    public static void Add(SourceProductionContext context, WrittenFile file) => context.AddSource(file.Model.Name.HintName, file.Text);

    /// <summary>Forgets all files but these.</summary>
    public void KeepOnly(IReadOnlyCollection<string> relativePaths) => _last.KeepOnly(relativePaths);

    private WrittenFile Emit(FactFileModel model, WrittenFile? before, CancellationToken _)
    {
        var written = FactFileEmitter.Emit(model, before);
        Interlocked.Add(ref _entitiesWritten, written.EntitiesWritten);
        return written;
    }
}
