namespace Beleg.Tool.Output;

/// <summary>What was to be said could not be written: the stream is closed, its reader has gone, or its disk is full.</summary>
internal sealed class OutputLostException(string message, Exception inner) : IOException(message, inner);
