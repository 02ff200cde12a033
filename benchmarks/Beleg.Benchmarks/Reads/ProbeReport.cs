using System.Diagnostics;
using System.Globalization;

namespace Beleg.Benchmarks.Reads;

/// <summary>What it took a process to answer its first question.</summary>
/// <param name="Allocated">Bytes of managed memory.</param>
/// <param name="WorkingSet">Bytes by which the process grew.</param>
internal sealed record ProbeReport(TimeSpan Elapsed, long Allocated, long WorkingSet, string Answer)
{
    /// <summary>Also how a generated probe measures itself; both must be the same.</summary>
    public static ProbeReport Of(Func<string> question)
    {
        var workingSet = Environment.WorkingSet;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var answer = question();
        var elapsed = Stopwatch.GetElapsedTime(start);
        return new(elapsed, GC.GetAllocatedBytesForCurrentThread() - allocated, Environment.WorkingSet - workingSet, answer);
    }

    public static ProbeReport Parse(string line)
    {
        var fields = line.Trim().Split(' ', 4);
        return new(TimeSpan.FromTicks(Long(fields[0])), Long(fields[1]), Long(fields[2]), fields[3]);
    }

    public override string ToString() => Number.Text($"{Elapsed.Ticks} {Allocated} {WorkingSet} {Answer}");

    private static long Long(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
