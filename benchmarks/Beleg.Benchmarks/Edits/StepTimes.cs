using Beleg.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;

namespace Beleg.Benchmarks.Edits;

/// <summary>Where the time of runs went: by the named steps, and the writing of the outputs.</summary>
internal sealed class StepTimes
{
    private const int Shown = 8;

    private readonly Dictionary<string, List<double>> _milliseconds = new(StringComparer.Ordinal);

    public void Add(GeneratorRunResult result)
    {
        foreach (var (name, runs) in result.TrackedSteps)
        {
            if (!ReRun.IsOfTheCompiler(name)) Add(name, runs);
        }

        Add("outputs", result.TrackedOutputSteps.SelectMany(step => step.Value));
    }

    /// <summary>Those that took longest, by the medians of all runs.</summary>
    public void Print()
    {
        var steps = _milliseconds.Select(step => (Name: step.Key, Time: Measurement.MedianOf(step.Value))).OrderByDescending(step => step.Time);
        foreach (var (name, time) in steps.Take(Shown)) Console.WriteLine(Number.Text($"    {name,-34}{time,12:0.00} ms on the clock"));
    }

    private void Add(string name, IEnumerable<IncrementalGeneratorRunStep> runs)
    {
        if (!_milliseconds.TryGetValue(name, out var times)) _milliseconds.Add(name, times = []);
        times.Add(runs.Sum(run => run.ElapsedTime.TotalMilliseconds));
    }
}
