using System.CommandLine;
using Beleg.Proving;
using Beleg.Proving.Diagnostics;
using Beleg.Tool.Checking;
using Beleg.Tool.Files;
using Beleg.Tool.Output;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg check</c>: the proof of the build, without a build.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolHost host)
    {
        var folder = SharedArguments.Folder();
        var format = new Option<string>("--format", "-f")
        {
            Description = "How to report: text as the compiler does it, json, or sarif (2.1.0).",
            HelpName = "text|json|sarif",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings too, with exit code 3." };

        var timings = new Option<bool>("--timings") { Description = "Say on the error stream where the time went." };
        var noCache = new Option<bool>("--no-cache") { Description = "Prove anew, whatever an earlier check of the same files has said." };

        var command = new Command("check", "Prove a catalogue without building it.") { folder, format, strict, timings, noCache };
        command.SetAction(parsed => (int)Run(
            parsed.GetValue(noCache) ? host with { CacheFolder = null } : host,
            parsed.GetRequiredValue(folder),
            parsed.GetRequiredValue(format),
            parsed.GetValue(strict),
            parsed.GetValue(timings)));
        return command;
    }

    private static ExitCode Run(ToolHost host, string path, string format, bool isStrict, bool showsTimes)
    {
        var times = new StageTimes();
        var answer = Check(host, path, times);
        times.Begin("reporting");
        Write(host, format, answer);
        if (showsTimes) times.Write(host);

        if (answer.Issues.Any(issue => issue.Rule.Severity == Severity.ProofError)) return ExitCode.Issues;
        return isStrict && answer.Issues.Count > 0 ? ExitCode.Warnings : ExitCode.Success;
    }

    private static CheckedCatalogue Check(ToolHost host, string path, StageTimes times)
    {
        times.Begin("loading the files");
        var files = SeedFolder.Open(host, path).ReadAll();
        times.Begin("looking for an answer");
        var cache = new CheckCache(host.CacheFolder);
        var key = CheckKey.Of(files);
        if (cache.Find(key) is { } kept) return kept;

        var answer = CheckedCatalogue.Of(SlowWork.Run(host, "Proving", progress => CatalogueRun.Of(files, times.Following(progress))));
        times.Begin("keeping the answer");
        cache.Keep(key, answer);
        return answer;
    }

    private static void Write(ToolHost host, string format, CheckedCatalogue run)
    {
        switch (format)
        {
            case "json":
                JsonReport.Write(host, run);
                break;
            case "sarif":
                SarifReport.Write(host, run);
                break;
            default:
                TextReport.Write(host, run);
                break;
        }
    }
}
