namespace Beleg.Tool.Tests.Harness;

/// <summary>What came of a command, as a shell sees it.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    /// <summary>For snapshots: everything, with what went where.</summary>
    public override string ToString() => $"exit code {ExitCode}\n--- output\n{Output}--- error\n{Error}";
}
