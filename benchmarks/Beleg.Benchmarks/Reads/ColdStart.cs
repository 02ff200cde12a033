using System.Text.Json;
using Beleg.Benchmarks.Measuring;

namespace Beleg.Benchmarks.Reads;

/// <summary>The first answer of a new process: from a catalogue, and from the same facts as JSON, by turns.</summary>
internal static class ColdStart
{
    private const int Rounds = 9;

    public static void Run(int facts)
    {
        using var folder = new TemporaryFolder();
        var probe = new CatalogueProbe(folder.Path, facts);
        var json = Path.Combine(folder.Path, "harbours.json");
        File.WriteAllBytes(json, JsonSerializer.SerializeToUtf8Bytes(JsonCatalogue.Of(probe.Load()), JsonCatalogueContext.Default.JsonCatalogue));

        Console.WriteLine(Number.Text($"\n{facts} facts; on disk: assembly {new FileInfo(probe.AssemblyPath).Length / 1e6:0.00} MB, JSON {new FileInfo(json).Length / 1e6:0.00} MB"));
        Console.WriteLine(Number.Text($"{"first answer",-14}{"Beleg ms",10}{"JSON ms",10}{"ratio",8}{"Beleg kB",12}{"JSON kB",12}{"ratio",10}{"grown by kB",14}{"JSON kB",10}"));
        foreach (var what in new[] { "value", "quote", "all" }) Compare(what, probe.ProbePath, json, folder.Path);
    }

    private static void Compare(string what, string probe, string json, string folder)
    {
        var (beleg, other) = (new List<ProbeReport>(), new List<ProbeReport>());
        for (var round = 0; round < Rounds; round++)
        {
            beleg.Add(ProbeReport.Parse(ChildProcess.Run("dotnet", [probe, what], folder).Output));
            other.Add(ProbeReport.Parse(ChildProcess.Run("dotnet", [typeof(ColdStart).Assembly.Location, "start-json", what, json], folder).Output));
        }

        if (!string.Equals(beleg[0].Answer, other[0].Answer, StringComparison.Ordinal)) throw new InvalidOperationException($"{beleg[0].Answer} is not {other[0].Answer}");

        var (ms, jsonMs) = (Median(beleg, report => report.Elapsed.TotalMilliseconds), Median(other, report => report.Elapsed.TotalMilliseconds));
        var (bytes, jsonBytes) = (Median(beleg, report => report.Allocated), Median(other, report => report.Allocated));
        Console.WriteLine(Number.Text($"{what,-14}{ms,10:0.0}{jsonMs,10:0.0}{jsonMs / ms,8:0.0}{bytes / 1e3,12:0.0}{jsonBytes / 1e3,12:0.0}{jsonBytes / bytes,10:0.0}{Median(beleg, report => report.WorkingSet) / 1e3,14:0}{Median(other, report => report.WorkingSet) / 1e3,10:0}"));
    }

    private static double Median(List<ProbeReport> reports, Func<ProbeReport, double> figure) => Measurement.MedianOf(reports.Select(figure));
}
