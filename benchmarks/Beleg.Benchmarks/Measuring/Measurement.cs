namespace Beleg.Benchmarks.Measuring;

/// <summary>What several runs of one thing took.</summary>
internal sealed class Measurement
{
    private readonly List<Cost> _runs = [];

    public IReadOnlyList<Cost> Runs => _runs;

    public Cost Median => new(
        TimeSpan.FromTicks(MedianOf(_runs.Select(run => run.Elapsed.Ticks))),
        TimeSpan.FromTicks(MedianOf(_runs.Select(run => run.Processor.Ticks))));

    public TimeSpan Fastest => _runs.Min(run => run.Elapsed);

    public void Add(Cost run) => _runs.Add(run);

    public static T MedianOf<T>(IEnumerable<T> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : default!;
}
