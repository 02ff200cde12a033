using System.Diagnostics;

namespace Beleg.Benchmarks.Measuring;

/// <summary>What one run took: on the clock, and of the processors, which what else runs on the machine hardly changes.</summary>
internal readonly record struct Cost(TimeSpan Elapsed, TimeSpan Processor)
{
    public static Cost Of(Action action)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        action();
        return new(clock.Elapsed, Environment.CpuUsage.TotalTime - processor);
    }
}
