using Beleg.Proving.Statements;

namespace Beleg.Generators.Steps;

/// <summary>
/// What is remembered of each fact file between two runs, where the compiler's own memory of steps is too coarse: it knows
/// files, and an edit changes a statement. It changes what is done again, never what comes of it.
/// </summary>
internal sealed class FactFileMemory
{
    public FactFileReader Reader { get; } = new();

    public FactFileProver Prover { get; } = new();

    public FactFileWriter Writer { get; } = new();

    /// <summary>Forgets all files but these: no more is remembered than the last run had.</summary>
    public void KeepOnly(IReadOnlyCollection<string> relativePaths)
    {
        Reader.KeepOnly(relativePaths);
        Prover.KeepOnly(relativePaths);
        Writer.KeepOnly(relativePaths);
    }
}
