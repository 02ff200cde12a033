using System.Diagnostics;
using System.Globalization;

namespace Beleg.Benchmarks.Measuring;

/// <summary>Runs a program to its end.</summary>
internal static class ChildProcess
{
    /// <summary>What the program printed, and what it and the programs that it started took.</summary>
    public static (string Output, Cost Cost) Run(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        var processor = ProcessorTimeOfChildren();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var cost = new Cost(clock.Elapsed, ProcessorTimeOfChildren() - processor);
        return process.ExitCode == 0 ? (output, cost) : throw new InvalidOperationException(output);
    }

    /// <summary>Of all children that have ended, and theirs; only Linux tells.</summary>
    private static TimeSpan ProcessorTimeOfChildren()
    {
        const int TicksPerSecond = 100;
        if (!OperatingSystem.IsLinux()) return TimeSpan.Zero;

        // The second field is the program's name in brackets, which may hold blanks; the third comes first here.
        var status = File.ReadAllText("/proc/self/stat");
        var fields = status[(status.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromSeconds((long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / (double)TicksPerSecond);
    }
}
