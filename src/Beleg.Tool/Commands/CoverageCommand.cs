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
        var format = SharedArguments.TextOrJson();

        var command = new Command("coverage", "Show what the documents say that no fact cites.") { folder, format };
        command.SetAction(parsed => (int)Run(host, SeedFolder.Open(host, parsed.GetRequiredValue(folder)), parsed.GetRequiredValue(format)));
        return command;
    }

    private static ExitCode Run(ToolHost host, SeedFolder folder, string format)
    {
        var files = folder.ReadAll();
        var run = SlowWork.Run(host, "Proving", progress => CatalogueRun.Of(files, progress, coverage: true));
        // What the documents are read by, and those that are not read at all: what is wrong there would look like coverage.
        var readBy = files.Where(file => file.Role is SeedRole.Catalogue or SeedRole.Kinds or SeedRole.Sources or SeedRole.Coverage).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var issues = run.Issues.Where(issue => readBy.Contains(issue.Location.Path) || IsUnread(issue)).ToList();
        if (SharedArguments.IsJson(format)) CoverageJson.Write(host, run, issues);
        else CoverageText.Write(host, run, issues);

        var isBroken = run.Coverage.Count == 0 || issues.Exists(issue => issue.Rule.Severity == Severity.ProofError || IsUnread(issue));
        return isBroken || run.Coverage.Any(document => document.Count(Account.Uncovered) > 0) ? ExitCode.Issues : ExitCode.Success;
    }

    private static bool IsUnread(Issue issue) => ReferenceEquals(issue.Rule, Rules.UncitedDocument);
}
