namespace Beleg.Benchmarks.Synthetic;

/// <param name="Path">Below the folder it belongs to, with <c>/</c> between folders.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record TextFile(string Path, string Text);
