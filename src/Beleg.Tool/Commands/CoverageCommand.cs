using System.CommandLine;
using Beleg.Proving;
using Beleg.Proving.Coverage;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Tool.Files;
using Beleg.Tool.Output;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg coverage</c>: what the documents say that no fact cites, whether or not the catalogue asks for it.</summary>
internal static class CoverageCommand
{
    public static Command Create(ToolHost host)
    {
        var folder = SharedArguments.Folder();
        var format = new Option<string>("--format", "-f") { Description = "How to report: text or json.", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");

        var command = new Command("coverage", "Show what the documents say that no fact cites.") { folder, format };
        command.SetAction(parsed => (int)Run(host, SeedFolder.Open(host, parsed.GetRequiredValue(folder)), parsed.GetRequiredValue(format)));
        return command;
    }

    private static ExitCode Run(ToolHost host, SeedFolder folder, string format)
    {
        var files = folder.ReadAll();
        var run = SlowWork.Run(host, "Proving", progress => CatalogueRun.Of(files, progress, coverage: true));
        var listed = files.FirstOrDefault(file => file.Role == SeedRole.Coverage)?.Path;
        var issues = run.Issues.Where(issue => string.Equals(issue.Location.Path, listed, StringComparison.Ordinal)).ToList();
        if (string.Equals(format, "json", StringComparison.Ordinal)) CoverageJson.Write(host, run, issues);
        else CoverageText.Write(host, run, issues);

        var isBroken = issues.Exists(issue => issue.Rule.Severity == Severity.ProofError);
        return isBroken || run.Coverage.Any(document => document.Count(Account.Uncovered) > 0) ? ExitCode.Issues : ExitCode.Success;
    }
}
