namespace Beleg.Tool;

/// <summary>Something the user can put right: shown as one line, never as a stack trace.</summary>
internal sealed class UsageException(string message) : Exception(message);
