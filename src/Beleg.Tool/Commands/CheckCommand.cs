using System.CommandLine;
using Beleg.Proving;
using Beleg.Proving.Diagnostics;
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

        var command = new Command("check", "Prove a catalogue without building it.") { folder, format, strict };
        command.SetAction(parsed => (int)Run(host, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(format), parsed.GetValue(strict)));
        return command;
    }

    private static ExitCode Run(ToolHost host, string path, string format, bool isStrict)
    {
        var folder = SeedFolder.Open(host, path);
        var run = SlowWork.Run(host, "Proving", progress => CatalogueRun.Of(folder.ReadAll(), progress));
        Write(host, format, run);

        if (run.Issues.Any(issue => issue.Rule.Severity == Severity.ProofError)) return ExitCode.Issues;
        return isStrict && run.Issues.Count > 0 ? ExitCode.Warnings : ExitCode.Success;
    }

    private static void Write(ToolHost host, string format, CatalogueRun run)
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
