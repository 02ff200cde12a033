namespace Beleg.Proving;

/// <summary>
/// Works through the steps of a run on all cores, and tells how far it is. Steps know nothing of each other, and their results
/// keep the order of what they were made of: nothing in a run depends on which came first.
/// </summary>
internal sealed class RunSteps(int total, IProgress<RunProgress>? progress, CancellationToken cancellation)
{
    private readonly object _lock = new();
    private RunStage _stage;
    private int _done;

    public void Begin(RunStage stage)
    {
        _stage = stage;
        progress?.Report(new(stage, _done, total));
    }

    public List<TResult> ForEach<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> step)
    {
        var results = new TResult[items.Count];
        AllCores.ForEach(
            Enumerable.Range(0, items.Count).ToList(),
            index =>
            {
                results[index] = step(items[index]);
                Count();
            },
            cancellation);
        return [.. results];
    }

    private void Count()
    {
        if (progress is null) return;

        // Reported inside, so that nobody is told of less after more.
        lock (_lock) progress.Report(new(_stage, ++_done, total));
    }
}
