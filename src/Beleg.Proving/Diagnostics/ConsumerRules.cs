namespace Beleg.Proving.Diagnostics;

/// <summary>What consumers of a catalogue see. Their compiler reports it, at their use of a statement: nothing here does.</summary>
internal static class ConsumerRules
{
    public static readonly Rule Retracted = new(
        "BLG6001", "A retracted statement is used",
        "{0} is retracted: {1}", Severity.ProofError);

    public static readonly Rule Superseded = new(
        "BLG6002", "A superseded statement is used",
        "{0} is superseded by {1}: {2}", Severity.Advice);

    public static readonly Rule Disputed = new(
        "BLG6003", "A disputed statement is used",
        "{0} is for evaluation purposes only: sources dispute it", Severity.Advice);
}
