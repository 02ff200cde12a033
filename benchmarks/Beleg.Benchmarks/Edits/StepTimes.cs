using Microsoft.CodeAnalysis;

namespace Beleg.Benchmarks.Edits;

/// <summary>Where the time of a run went.</summary>
internal static class StepTimes
{
    private const int Shown = 8;

    /// <summary>The named steps that took longest, and the writing of the outputs.</summary>
    public static void Print(GeneratorRunResult result)
    {
        var steps = result.TrackedSteps
            .Where(step => !ReRun.IsOfTheCompiler(step.Key))
            .Select(step => (Name: step.Key, Time: step.Value.Sum(run => run.ElapsedTime.TotalMilliseconds)))
            .Append((Name: "outputs", Time: result.TrackedOutputSteps.Sum(step => step.Value.Sum(run => run.ElapsedTime.TotalMilliseconds))))
            .OrderByDescending(step => step.Time);
        foreach (var (name, time) in steps.Take(Shown)) Console.WriteLine(Number.Text($"    {name,-34}{time,12:0.0} ms on the clock"));
    }
}
